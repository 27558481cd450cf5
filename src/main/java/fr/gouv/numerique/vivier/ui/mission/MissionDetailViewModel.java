// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.application.Snapshot.Sight;
import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.matching.LiveRanking;
import fr.gouv.numerique.vivier.domain.matching.Ranking;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.Proposal;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Undoing;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One mission with its ranking of the whole pool, and what can be done. */
public final class MissionDetailViewModel {

    /**
     * What is shown.
     *
     * @param mission the record
     * @param origins where it was read, and which field comes from where
     * @param ranking everybody in the pool, with reasons
     * @param live the same, to be weighed anew
     * @param people the pool by id, to name them
     * @param applications who was proposed
     * @param warnings what speaks against proposing somebody once more, by person
     * @param items what coordinators keep of it
     * @param timeline all that happened to it
     */
    public record Detail(
            Mission mission,
            FieldOrigins origins,
            Ranking ranking,
            RankingViewModel.Source live,
            Map<TalentId, TalentRow> people,
            List<ApplicationRow> applications,
            Map<TalentId, Message> warnings,
            List<Item> items,
            List<TimelineEntry> timeline) {}

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
        undoing = new Undoing(context, vivier.takeBack(), load::again);
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
        Ranking ranking = vivier.rank().talentsFor(mission);
        return new Detail(
                mission,
                vivier.missions().origins(id),
                ranking,
                new RankingViewModel.Source(
                        new LiveRanking(ranking.ranked()),
                        vivier.rank().matcher().catalogue(),
                        vivier.weights().read()),
                vivier.talents().rows().stream()
                        .collect(Collectors.toMap(TalentRow::id, Function.identity())),
                vivier.applications().of(id),
                vivier.loads().warnings(mission),
                vivier.items().of(RecordKind.MISSION, id.value()),
                vivier.timeline().of(RecordKind.MISSION, id.value()));
    }

    /** The ranking of what is shown, to be weighed anew. */
    RankingViewModel ranking(Detail shown) {
        return new RankingViewModel(vivier.weights(), context, shown.live());
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
