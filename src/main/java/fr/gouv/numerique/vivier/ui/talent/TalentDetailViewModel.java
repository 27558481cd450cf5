// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.matching.Ranking;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.ui.base.Destination;
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
     * @param sources where it was read
     * @param ranking missions it could take, with reasons
     * @param missions the open missions by id, to name them
     * @param applications its applications
     */
    public record Detail(
            Talent talent,
            List<RecordSource> sources,
            Ranking ranking,
            Map<MissionId, Mission> missions,
            List<ApplicationRow> applications) {}

    private final UseCases vivier;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<TalentId> wanted = Optional.empty();

    public TalentDetailViewModel(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
    }

    /** Shows this talent, or none. Of several asked for in a row only the last is shown. */
    public void show(Optional<TalentId> id) {
        wanted = id;
        if (id.isEmpty()) {
            detail.set(Optional.empty());
            return;
        }
        context.tasks()
                .run(
                        () -> read(id.get()),
                        read -> {
                            if (wanted.equals(id)) {
                                detail.set(Optional.of(read));
                            }
                        },
                        context.notices()::failed);
    }

    private Detail read(TalentId id) throws Exception {
        Talent talent = vivier.talents().find(id);
        return new Detail(
                talent,
                vivier.talents().sources().getOrDefault(id.value(), List.of()),
                vivier.rank().missionsFor(talent),
                vivier.missions().all().stream()
                        .collect(Collectors.toMap(Mission::id, Function.identity())),
                vivier.applications().of(id));
    }

    /** Sets a field by hand. */
    public <T> void edit(Field<T> field, T value) {
        change(talent -> () -> vivier.editTalent().set(talent, field, value));
    }

    public void setStatus(TalentStatus status) {
        change(talent -> () -> vivier.editTalent().setStatus(talent, status));
    }

    private void change(Function<Talent, Callable<Talent>> change) {
        detail.get()
                .ifPresent(
                        shown ->
                                context.tasks()
                                        .run(
                                                change.apply(shown.talent()),
                                                saved -> {
                                                    context.notices()
                                                            .done(Message.of("frame.saved"));
                                                    show(Optional.of(saved.id()));
                                                },
                                                failure -> {
                                                    context.notices().failed(failure);
                                                    show(wanted);
                                                }));
    }

    /** Proposes the talent for a mission and goes to the application. */
    public void propose(MissionId mission) {
        detail.get()
                .ifPresent(
                        shown ->
                                context.tasks()
                                        .run(
                                                () -> open(shown.talent(), mission),
                                                application ->
                                                        context.navigator()
                                                                .goTo(
                                                                        new Destination
                                                                                .OneApplication(
                                                                                application.id())),
                                                context.notices()::failed));
    }

    private Application open(Talent talent, MissionId mission) throws Exception {
        return vivier.openApplication().open(talent, vivier.missions().find(mission));
    }

    public ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }
}
