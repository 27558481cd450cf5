// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.directory;

import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.directory.Directory;
import fr.gouv.numerique.vivier.usecase.directory.DirectoryEntry;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;

/** Mission leads or administrations, and the one that is looked at. */
public final class DirectoryViewModel {
    private final UseCases vivier;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<Directory>> directory =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.LEADS);
    private final ObservableList<DirectoryEntry> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<DirectoryEntry>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What is listed. Labels: {@code directory.kind.<NAME>}. */
    public enum Kind {
        LEADS,
        ADMINISTRATIONS
    }

    public DirectoryViewModel(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
        kind.subscribe(
                _ -> {
                    selected.set(Optional.empty());
                    show();
                });
    }

    public void refresh() {
        context.tasks()
                .run(
                        vivier.directory()::read,
                        read -> {
                            directory.set(Optional.of(read));
                            show();
                        },
                        context.notices()::failed);
    }

    private void show() {
        List<DirectoryEntry> wanted =
                directory
                        .get()
                        .map(
                                read ->
                                        kind.get() == Kind.LEADS
                                                ? read.leads()
                                                : read.administrations())
                        .orElse(List.of());
        Optional<String> chosen = selected.get().map(DirectoryEntry::key);
        rows.setAll(wanted);
        selected.set(
                wanted.stream().filter(it -> chosen.equals(Optional.of(it.key()))).findFirst());
    }

    public void choose(DirectoryEntry entry) {
        selected.set(Optional.of(entry));
    }

    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    public ObservableList<DirectoryEntry> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Optional<DirectoryEntry>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Nothing until it was read for the first time. */
    public ReadOnlyObjectProperty<Optional<Directory>> directoryProperty() {
        return directory.getReadOnlyProperty();
    }
}
