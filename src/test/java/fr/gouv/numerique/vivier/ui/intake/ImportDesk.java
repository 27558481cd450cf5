// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.LayoutFinder;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.FileDialogs;
import fr.gouv.numerique.vivier.ui.base.Notices;
import fr.gouv.numerique.vivier.ui.base.TaskRunner;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.intake.ImportForms;
import fr.gouv.numerique.vivier.usecase.intake.ImportHistory;
import fr.gouv.numerique.vivier.usecase.intake.UndoImport;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;
import fr.gouv.numerique.vivier.usecase.talent.EditTalent;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What view-models of imports stand on: a real store on disk, and a user whose answers to dialogs
 * are set beforehand. Work runs at once, or when it is told to.
 */
final class ImportDesk implements AutoCloseable, TaskRunner, Notices, FileDialogs {
    final Store store;
    final ImportForms imports;
    final ImportHistory history;
    final UndoImport undo;
    final EditTalent edit;
    final UiContext context;
    final List<Message> done = new ArrayList<>();
    final List<Message> refused = new ArrayList<>();
    final List<Exception> failures = new ArrayList<>();
    final List<Destination> visited = new ArrayList<>();
    final List<String> proposedNames = new ArrayList<>();
    List<Path> chosen = List.of();
    Optional<Path> target = Optional.empty();
    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean holding;

    ImportDesk(Path folder) {
        store = TestStores.inFolder(folder.resolve("store"));
        imports =
                new ImportForms(
                        store,
                        new CurrentReference(ReferenceData.shipped()),
                        new SourceFileReader(),
                        new LayoutFinder(),
                        new Changes());
        history = new ImportHistory(store);
        CurrentReference lists = new CurrentReference(ReferenceData.shipped());
        edit = new EditTalent(store, lists, new Changes());
        undo = new UndoImport(store, lists, TestStores.CLOCK, new Changes());
        context =
                new UiContext(
                        Texts.french(),
                        this,
                        this,
                        this,
                        visited::add,
                        new CurrentReference(ReferenceData.shipped()),
                        TestStores.CLOCK);
    }

    /** From now on work waits until it is released. */
    void hold() {
        holding = true;
    }

    /** Runs the work that waits. */
    void release() {
        holding = false;
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }

    int heldTasks() {
        return held.size();
    }

    int talents() {
        return store.read(session -> session.talents().all()).size();
    }

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        Runnable task =
                () -> {
                    T result;
                    try {
                        result = work.call();
                    } catch (Exception e) {
                        failure.accept(e);
                        return;
                    }
                    success.accept(result);
                };
        if (holding) {
            held.add(task);
        } else {
            task.run();
        }
    }

    @Override
    public void onInterface(Runnable action) {
        action.run();
    }

    @Override
    public void done(Message message) {
        done.add(message);
    }

    @Override
    public void refused(Message message) {
        refused.add(message);
    }

    @Override
    public void fault(Exception failure) {
        failures.add(failure);
    }

    @Override
    public void failed(Exception failure) {
        failures.add(failure);
    }

    @Override
    public Optional<Path> openPicture(String title) {
        return Optional.empty();
    }

    @Override
    public List<Path> openScans(String title) {
        return List.of();
    }

    @Override
    public List<Path> openSpreadsheets(String title) {
        return chosen;
    }

    @Override
    public List<Path> openTemplates(String title) {
        return List.of();
    }

    @Override
    public Optional<Path> save(String title, String proposedName) {
        proposedNames.add(proposedName);
        return target;
    }

    @Override
    public Optional<Path> folder(String title) {
        throw new UnsupportedOperationException("imports choose no folder");
    }

    @Override
    public boolean openMail(URI message) {
        throw new UnsupportedOperationException("imports write no mail");
    }

    @Override
    public void openInSystem(Path file) {
        throw new UnsupportedOperationException("imports open no file");
    }

    @Override
    public void close() {
        store.close();
    }
}
