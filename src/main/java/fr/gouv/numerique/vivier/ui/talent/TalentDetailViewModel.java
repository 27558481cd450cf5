// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.domain.matching.Ranking;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.Proposal;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
     */
    public record Detail(
            Talent talent,
            FieldOrigins origins,
            Ranking ranking,
            Map<MissionId, Mission> missions,
            List<ApplicationRow> applications) {}

    private final UseCases vivier;
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestLoad<TalentId, Detail> load;
    private final Proposal proposal;

    public TalentDetailViewModel(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        load = new LatestLoad<>(context, this::read, detail::set);
        proposal = new Proposal(context);
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
                vivier.applications().of(id));
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

    private void change(Function<Talent, Callable<Talent>> change) {
        detail.get()
                .ifPresent(
                        shown ->
                                load.change(
                                        change.apply(shown.talent()),
                                        _ -> Message.of("frame.saved")));
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
