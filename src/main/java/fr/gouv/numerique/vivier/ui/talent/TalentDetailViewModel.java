// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.identity.Merge;
import fr.gouv.numerique.vivier.domain.matching.Ranking;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.Availability;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.Proposal;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Undoing;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry;

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

/** One talent with all that is known of it, and what can be done. */
public final class TalentDetailViewModel {

    /**
     * What is shown.
     *
     * @param talent the record
     * @param origins where it was read, and which field comes from where
     * @param ranking missions it could take, with reasons
     * @param missions the open missions by id, to name them
     * @param applications its applications
     * @param merges the merges that it came out of, the latest first
     * @param items what coordinators keep of it
     * @param timeline all that happened to it
     */
    public record Detail(
            Talent talent,
            FieldOrigins origins,
            Ranking ranking,
            Map<MissionId, Mission> missions,
            List<ApplicationRow> applications,
            List<Merge> merges,
            List<Item> items,
            List<TimelineEntry> timeline) {}

    private static final Message SAVED = Message.of("frame.saved");

    private final UseCases vivier;
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestLoad<TalentId, Detail> load;
    private final Proposal proposal;
    private final Undoing undoing;
    private final UiContext context;

    public TalentDetailViewModel(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        load = new LatestLoad<>(context, this::read, detail::set);
        proposal = new Proposal(context);
        undoing = new Undoing(context, vivier, load::again);
        this.context = context;
    }

    /** Does what can be taken back. */
    Undoing undoing() {
        return undoing;
    }

    /** Available again, paused up to a day, or away until somebody says otherwise. */
    public void setAvailability(Availability availability, LocalDate until) {
        shown(
                talent ->
                        undoing.run(
                                () -> {
                                    if (availability == Availability.PAUSED) {
                                        return vivier.care().pause(List.of(talent.id()), until);
                                    }
                                    vivier.editTalent()
                                            .setAvailability(talent, availability, until);
                                    return latest(talent);
                                },
                                SAVED));
    }

    /** Notes that the profile holds as of today. */
    public void confirm() {
        shown(talent -> undoing.run(() -> vivier.care().confirm(List.of(talent.id())), SAVED));
    }

    /** Writes the draft that asks the person whether the profile still holds. */
    public void writeToConfirm() {
        shown(
                talent ->
                        ConfirmationDrafts.write(
                                context, vivier.askToConfirm(), List.of(talent.id())));
    }

    /** Notes that a skill was checked, and its level. */
    public void check(String skill, SkillLevel level) {
        change(talent -> () -> vivier.editTalent().check(talent, skill, level));
    }

    /** Takes the check of a skill back. */
    public void uncheck(String skill) {
        change(talent -> () -> vivier.editTalent().uncheck(talent, skill));
    }

    private void shown(Consumer<Talent> work) {
        detail.get().ifPresent(it -> work.accept(it.talent()));
    }

    private Optional<Long> latest(Talent talent) {
        return vivier.takeBack().latest(RecordKind.TALENT, talent.id().value());
    }

    /** Shows this talent, or none. */
    public void show(Optional<TalentId> id) {
        load.show(id);
    }

    private Detail read(TalentId id) throws Exception {
        Talent talent = vivier.talents().find(id);
        return new Detail(
                talent,
                vivier.talents().origins(id),
                vivier.rank().missionsFor(talent),
                vivier.missions().all().stream()
                        .collect(Collectors.toMap(Mission::id, Function.identity())),
                vivier.applications().of(talent.id()),
                vivier.mergeTalents().into(talent.id()),
                vivier.items().of(RecordKind.TALENT, talent.id().value()),
                vivier.timeline().of(RecordKind.TALENT, talent.id().value()));
    }

    /** Sets a field by hand. */
    public <T> void edit(Field<T> field, T value) {
        change(talent -> () -> vivier.editTalent().set(talent, field, value));
    }

    /** Gives a field the value of the form's latest answer. */
    public void takeAnswer(Field<?> field) {
        change(talent -> () -> vivier.editTalent().takeAnswer(talent, field));
    }

    /** Keeps what was set by hand, whatever the form's latest answer says. */
    public void keepEdit(Field<?> field) {
        change(talent -> () -> vivier.editTalent().keepEdit(talent, field));
    }

    public void setStatus(TalentStatus status) {
        change(talent -> () -> vivier.editTalent().setStatus(talent, status));
    }

    /** Makes two records again of this one. */
    public void separate(Merge merge) {
        load.change(
                () -> vivier.unmergeTalent().separate(merge.other().id().toString()),
                two -> Message.of("identity.separated", two.survivor().ref(), two.other().ref()));
    }

    private void change(Function<Talent, Callable<Talent>> change) {
        shown(
                talent ->
                        undoing.run(
                                () -> {
                                    change.apply(talent).call();
                                    return latest(talent);
                                },
                                SAVED));
    }

    /** Proposes the talent for a mission and goes to the application. */
    public void propose(MissionId mission) {
        detail.get()
                .ifPresent(
                        shown ->
                                proposal.make(
                                        () ->
                                                vivier.openApplication()
                                                        .open(
                                                                shown.talent(),
                                                                vivier.missions().find(mission))));
    }

    public ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }
}
