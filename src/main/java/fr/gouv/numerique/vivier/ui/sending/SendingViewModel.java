// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.sending;

import fr.gouv.numerique.vivier.domain.document.paper.NameShown;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.sending.Mailing;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.mission.MissionRow;
import fr.gouv.numerique.vivier.usecase.sending.Bundle;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Prepares profiles for the leads of missions, and knows who was given which. */
public final class SendingViewModel {
    private final UseCases vivier;
    private final UiContext context;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestLoad<MissionId, Shown> loading;

    /**
     * A mission.
     *
     * @param mission as a list shows it
     * @param mailings what was prepared for its lead, the latest first
     */
    public record Row(MissionRow mission, List<Mailing> mailings) {

        public Row {
            mailings = List.copyOf(mailings);
        }

        /** How many profiles its lead was given, each once. */
        public int profiles() {
            return (int) mailings.stream().flatMap(it -> it.talents().stream()).distinct().count();
        }

        public boolean isUnsent() {
            return mailings.stream().anyMatch(mailing -> !mailing.isSent());
        }
    }

    /**
     * What is shown of the mission that was chosen.
     *
     * @param bundle who could be sent, and who may not
     * @param mailings what was prepared, the latest first
     * @param names of the people in them
     */
    public record Shown(Bundle bundle, List<Mailing> mailings, Map<Long, String> names) {

        public Shown {
            mailings = List.copyOf(mailings);
            names = Map.copyOf(names);
        }
    }

    public SendingViewModel(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
        loading = new LatestLoad<>(context, this::load, shown::set);
    }

    public void refresh() {
        context.tasks().run(this::read, rows::setAll, context.notices()::failed);
        loading.again();
    }

    private List<Row> read() {
        Map<Mailing.What, List<Mailing>> sent =
                vivier.sendProfiles().sent().stream().collect(Collectors.groupingBy(Mailing::what));
        return vivier.missions().rows().stream()
                .map(
                        mission ->
                                new Row(
                                        mission,
                                        sent.getOrDefault(
                                                new Mailing.What.Profiles(mission.id()),
                                                List.of())))
                .filter(row -> row.mission().status().isOpen() || !row.mailings().isEmpty())
                .toList();
    }

    public void choose(MissionId mission) {
        loading.show(Optional.of(mission));
    }

    private Shown load(MissionId id) throws Exception {
        List<Mailing> mailings = vivier.sendProfiles().of(id);
        return new Shown(
                vivier.sendProfiles().preview(vivier.missions().find(id)),
                mailings,
                vivier.sendProfiles().names(mailings));
    }

    /** Asks for a folder and writes the profiles of these people there, for the mission shown. */
    public void prepare(Set<TalentId> chosen, NameShown name) {
        shown.get()
                .ifPresent(
                        now ->
                                context.dialogs()
                                        .folder(context.texts().get("sending.folder"))
                                        .ifPresent(
                                                folder ->
                                                        write(
                                                                now.bundle().only(chosen),
                                                                name,
                                                                folder)));
    }

    private void write(Bundle bundle, NameShown name, Path folder) {
        context.tasks()
                .run(
                        () -> vivier.sendProfiles().write(bundle, name, folder),
                        _ ->
                                context.notices()
                                        .done(
                                                Message.of(
                                                        "sending.done",
                                                        bundle.offered().size(),
                                                        folder.toString())),
                        context.notices()::failed);
    }

    /** Notes that it was sent today, or was not. */
    public void mark(Mailing mailing, boolean sent) {
        context.tasks()
                .run(
                        () -> {
                            vivier.markSent().set(mailing, sent);
                            return mailing;
                        },
                        _ ->
                                context.notices()
                                        .done(
                                                Message.of(
                                                        sent
                                                                ? "sending.marked"
                                                                : "sending.unmarked")),
                        context.notices()::failed);
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
