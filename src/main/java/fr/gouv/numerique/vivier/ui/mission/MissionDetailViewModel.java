// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.application.Snapshot.Sight;
import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionNews;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.quality.Draft;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.Proposal;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Undoing;
import fr.gouv.numerique.vivier.usecase.SearchWords;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry;
import fr.gouv.numerique.vivier.usecase.matching.Explanation;
import fr.gouv.numerique.vivier.usecase.matching.RankingSheet;
import fr.gouv.numerique.vivier.usecase.matching.WeighedRanking;
import fr.gouv.numerique.vivier.usecase.mission.AskLead;
import fr.gouv.numerique.vivier.usecase.search.FoundRecord;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One mission with its ranking of the whole pool, and what can be done. */
public final class MissionDetailViewModel {

    /**
     * What is shown.
     *
     * @param mission the record
     * @param origins where it was read, and which field comes from where
     * @param live the best of the pool, to be weighed anew
     * @param applications who was proposed
     * @param stale whether nothing was heard of it for too long
     * @param warnings what speaks against proposing somebody once more, by person
     * @param items what coordinators keep of it
     * @param timeline all that happened to it
     */
    public record Detail(
            Mission mission,
            FieldOrigins origins,
            RankingViewModel.Source live,
            List<ApplicationRow> applications,
            boolean stale,
            Map<TalentId, Message> warnings,
            List<Item> items,
            List<TimelineEntry> timeline) {

        /** How many places have somebody who agreed. */
        int taken() {
            return (int)
                    applications.stream()
                            .filter(row -> row.application().step().holdsPlace())
                            .count();
        }
    }

    /** So many people are shown of a ranking; where the others stand is told by name. */
    static final int SHOWN = 500;

    /** Where somebody stands in the ranking, or what stands against it. */
    record Standing(Talent talent, Explanation explanation) {}

    private final UseCases vivier;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestLoad<MissionId, Detail> load;
    private final Proposal proposal;
    private final Undoing undoing;
    private final BlindView blind = new BlindView();

    public MissionDetailViewModel(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
        load = new LatestLoad<>(context, this::read, detail::set);
        proposal = new Proposal(context);
        undoing = new Undoing(context, vivier, load::again);
    }

    /** Does what can be taken back. */
    Undoing undoing() {
        return undoing;
    }

    /** Shows this mission, or none. */
    public void show(Optional<MissionId> id) {
        load.show(id);
    }

    private Detail read(MissionId id) throws Exception {
        Mission mission = vivier.missions().find(id);
        WeighedRanking ranking = vivier.rank().weighed(mission, SHOWN);
        return new Detail(
                mission,
                vivier.missions().origins(id),
                RankingViewModel.Source.of(ranking, vivier.weights().read()),
                vivier.applications().of(id),
                MissionNews.of(mission, context.clock().getZone())
                        .isStale(
                                mission.status(),
                                LocalDate.now(context.clock()),
                                vivier.settings().missionDays()),
                vivier.loads().warnings(mission),
                vivier.items().of(RecordKind.MISSION, id.value()),
                vivier.timeline().of(RecordKind.MISSION, id.value()));
    }

    /** The ranking of what is shown, to be weighed anew. */
    RankingViewModel ranking(Detail shown) {
        return new RankingViewModel(vivier.weights(), context, shown.live());
    }

    /** The check of what is shown while it is edited. */
    MissionCheckViewModel check(Detail shown) {
        return new MissionCheckViewModel(vivier.checkMission(), context, shown.mission());
    }

    /** How people are called at this moment: by name, or by number where names are hidden. */
    RankingSheet.Names names(Mission mission) {
        boolean hidden = blind.onProperty().get();
        return new RankingSheet.Names() {
            @Override
            public String of(Talent talent) {
                return hidden
                        ? context.texts()
                                .get(
                                        "mission.blind.profile",
                                        Integer.toString(blind.number(mission.id(), talent.id())))
                        : talent.fullName();
            }

            @Override
            public String where(Talent talent) {
                TalentRow row = vivier.talents().row(talent);
                return Stream.of(hidden ? "" : row.administration(), row.regionName())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · "));
            }
        };
    }

    /** Looks for whoever bears this name, and says where he or she stands. */
    void whyNot(String typed, RankingViewModel live, Consumer<Optional<Standing>> answer) {
        context.tasks()
                .run(
                        () -> {
                            Optional<TalentId> named = named(typed);
                            if (named.isEmpty()) {
                                return Optional.<Standing>empty();
                            }
                            Talent talent = vivier.talents().find(named.get());
                            return Optional.of(new Standing(talent, live.explain(talent)));
                        },
                        answer,
                        context.notices()::failed);
    }

    private Optional<TalentId> named(String typed) {
        SearchWords words = SearchWords.of(typed);
        vivier.findRecords().follow();
        return vivier.findRecords().find(typed, SHOWN).stream()
                .filter(FoundRecord.Person.class::isInstance)
                .map(FoundRecord.Person.class::cast)
                .filter(one -> words.matches(SearchWords.searchable(List.of(one.title()))))
                .map(FoundRecord.Person::id)
                .findFirst();
    }

    /** Sets a field by hand. */
    public <T> void edit(Field<T> field, T value) {
        change(mission -> () -> vivier.editMission().set(mission, field, value));
    }

    /** Gives a field the value of the form's latest answer. */
    public void takeAnswer(Field<?> field) {
        change(mission -> () -> vivier.editMission().takeAnswer(mission, field));
    }

    /** Keeps what was set by hand, whatever the form's latest answer says. */
    public void keepEdit(Field<?> field) {
        change(mission -> () -> vivier.editMission().keepEdit(mission, field));
    }

    public void setStatus(MissionStatus status) {
        change(mission -> () -> vivier.editMission().setStatus(mission, status));
    }

    /** Notes that the mission still holds as of today. */
    public void confirm() {
        LocalDate today = LocalDate.now(context.clock());
        change(mission -> () -> vivier.editMission().confirm(mission, today));
    }

    /** Makes a mission like this one and opens its title, to be told apart from this. */
    public void duplicate() {
        shown(
                mission ->
                        context.tasks()
                                .run(
                                        () ->
                                                vivier.addMission()
                                                        .duplicate(
                                                                mission,
                                                                context.texts()
                                                                        .get(
                                                                                "mission.duplicate.title",
                                                                                mission.title()),
                                                                Optional.empty(),
                                                                Optional.empty()),
                                        made -> {
                                            context.navigator()
                                                    .goTo(
                                                            new Destination.MissionField(
                                                                    made.id(),
                                                                    MissionFields.TITLE));
                                            context.notices()
                                                    .done(
                                                            Message.of(
                                                                    "mission.duplicated",
                                                                    made.ref(),
                                                                    mission.ref()));
                                        },
                                        context.notices()::failed));
    }

    /** Prepares the message that asks the lead whether the mission still holds. */
    public void askLead() {
        shown(
                mission ->
                        context.tasks()
                                .run(
                                        () -> vivier.askLead().draft(mission),
                                        draft -> open(mission, draft),
                                        context.notices()::failed));
    }

    private void open(Mission mission, Draft draft) {
        AskLead ask = vivier.askLead();
        if (ask.link(draft).filter(context.dialogs()::openMail).isPresent()) {
            asked(() -> ask.prepared(mission));
            return;
        }
        context.dialogs()
                .save(context.texts().get("mission.askLead.save"), mission.ref() + ".eml")
                .ifPresent(
                        file ->
                                asked(
                                        () -> {
                                            ask.save(draft, file);
                                            ask.prepared(mission);
                                        }));
    }

    /** Something that may be refused by the disk or by the store. */
    @FunctionalInterface
    private interface Note {
        void make() throws Exception;
    }

    private void asked(Note note) {
        load.change(
                () -> {
                    note.make();
                    return note;
                },
                _ -> Message.of("mission.askLead.prepared"));
    }

    private void shown(Consumer<Mission> work) {
        detail.get().ifPresent(it -> work.accept(it.mission()));
    }

    private void change(Function<Mission, Callable<Mission>> change) {
        detail.get()
                .ifPresent(
                        shown ->
                                undoing.run(
                                        () -> {
                                            change.apply(shown.mission()).call();
                                            return vivier.takeBack()
                                                    .latest(
                                                            RecordKind.MISSION,
                                                            shown.mission().id().value());
                                        },
                                        Message.of("frame.saved")));
    }

    /** Whether names are hidden for a first sort. */
    BlindView blind() {
        return blind;
    }

    /** Proposes somebody for the mission and goes to the application. */
    public void propose(TalentId talent) {
        detail.get()
                .ifPresent(
                        shown -> {
                            Sight sight = blind.sight(shown.mission().id());
                            proposal.make(
                                    () ->
                                            vivier.openApplication()
                                                    .open(
                                                            vivier.talents().find(talent),
                                                            shown.mission(),
                                                            sight));
                        });
    }

    public ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }
}
