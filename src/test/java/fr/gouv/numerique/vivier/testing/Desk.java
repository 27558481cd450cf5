// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Notices;
import fr.gouv.numerique.vivier.ui.base.TaskRunner;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What view-models stand on without a window: work runs at once, and what was said is kept. */
public final class Desk implements TaskRunner, Notices {
    private final List<Message> done = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private final List<Destination> visited = new ArrayList<>();
    private final ChosenFiles dialogs = new ChosenFiles();
    private final UiContext context;

    public Desk(CurrentReference lists) {
        context =
                new UiContext(
                        Texts.french(), this, this, dialogs, visited::add, lists, TestStores.CLOCK);
    }

    public UiContext context() {
        return context;
    }

    public ChosenFiles dialogs() {
        return dialogs;
    }

    /** Where the user was sent. */
    public List<Destination> visited() {
        return List.copyOf(visited);
    }

    /** Keys of what the user was told. */
    public List<String> told() {
        return done.stream().map(Message::key).toList();
    }

    public List<Exception> failures() {
        return List.copyOf(failures);
    }

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failure.accept(e);
            return;
        }
        success.accept(result);
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
        done.add(message);
    }

    @Override
    public void fault(Exception failure) {
        failures.add(failure);
    }

    @Override
    public void failed(Exception failure) {
        failures.add(failure);
    }
}
