// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.platform.Preferences;
import fr.gouv.numerique.vivier.platform.Preferences.Language;
import fr.gouv.numerique.vivier.platform.Preferences.WindowBounds;
import fr.gouv.numerique.vivier.platform.PreferencesFile;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Workspace;
import fr.gouv.numerique.vivier.usecase.StoreOpener;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.sample.MakeDemo;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * The program with its window. The window comes first, then the store is opened in the background;
 * it is closed after the last work has come to its end.
 */
public final class Desktop implements Workspace {
    private final Home home;
    private final Examples examples;
    private final PreferencesFile preferencesFile;
    private final DialogMaker dialogs;
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final CountDownLatch closed = new CountDownLatch(1);
    private Preferences preferences = Preferences.defaults();
    private Optional<Shown> shown = Optional.empty();
    private Optional<Opened> opened = Optional.empty();
    private Optional<WaitingCounts> waiting = Optional.empty();
    private Optional<PoolReader> pool = Optional.empty();
    private Optional<StoreTasks> onStore = Optional.empty();

    /**
     * The store that the user works with.
     *
     * @param opener opens it
     * @param location where it is
     * @param clock the time of whoever works with it
     */
    public record Home(StoreOpener opener, StoreLocation location, Clock clock) {}

    /**
     * The fictional examples, which live in a store and at a time of their own.
     *
     * @param maker makes them
     * @param opener opens their store
     * @param folder where they are made
     * @param clock their time
     */
    public record Examples(MakeDemo maker, StoreOpener opener, Path folder, Clock clock) {}

    private record Shown(Stage stage, Scene scene, MainWindow window) {}

    private record Opened(UseCases vivier, Clock clock, String name, boolean examples) {}

    public Desktop(
            Home home, Examples examples, PreferencesFile preferencesFile, DialogMaker dialogs) {
        this.dialogs = dialogs;
        this.home = home;
        this.examples = examples;
        this.preferencesFile = preferencesFile;
    }

    /** Starts the toolkit and shows the window; returns while the window lives on. */
    public void start() {
        Platform.startup(() -> show(new Stage()));
    }

    /** Waits until the window is closed and the store with it. */
    public void await() throws InterruptedException {
        closed.await();
    }

    /** Shows the window and opens the store. On the interface thread. */
    public void show(Stage stage) {
        Theme.loadFonts();
        preferences = preferencesFile.read();
        MainWindow window = new MainWindow(texts(), this);
        Scene scene = new Scene(window.node());
        Theme.apply(scene, preferences);
        shown = Optional.of(new Shown(stage, scene, window));
        stage.setScene(scene);
        stage.setTitle("Vivier");
        WindowPlace.put(stage, preferences.window());
        stage.setOnHidden(_ -> close(stage));
        stage.show();
        openOwn();
    }

    private Texts texts() {
        return preferences.language() == Language.ENGLISH ? Texts.english() : Texts.french();
    }

    @Override
    public void openOwn() {
        replace(
                () ->
                        new Opened(
                                home.opener().open(home.location()),
                                home.clock(),
                                home.location().toString(),
                                false),
                () -> {},
                this::openOwn);
    }

    @Override
    public void openExamples() {
        openExamples(() -> {});
    }

    @Override
    public void startTour() {
        Runnable tour = () -> shown.orElseThrow().window().startTour();
        if (showsExamples()) {
            tour.run();
        } else {
            openExamples(tour);
        }
    }

    private void openExamples(Runnable then) {
        replace(
                () -> {
                    Path store = examples.maker().make(examples.folder()).store();
                    return new Opened(
                            examples.opener().open(new StoreLocation.Folder(store, "")),
                            examples.clock(),
                            store.toString(),
                            true);
                },
                then,
                () -> openExamples(then));
    }

    /** Closes the store that is open and opens another, both in the background. */
    private void replace(Callable<Opened> open, Runnable then, Runnable again) {
        Shown window = shown.orElseThrow();
        Optional<Opened> before = opened;
        opened = Optional.empty();
        leaveStore();
        window.window().showOpening();
        tasks.run(
                () -> {
                    before.ifPresent(it -> it.vivier().close());
                    return open.call();
                },
                now -> {
                    opened = Optional.of(now);
                    showScreens(window, now, new Destination.Home());
                    then.run();
                },
                failure -> {
                    String reason =
                            failure instanceof StoreUnavailable unavailable
                                    ? texts().get(unavailable.explanation())
                                    : texts().get("frame.unavailable.fault");
                    window.window().showUnavailable(reason, again);
                });
    }

    private void showScreens(Shown on, Opened now, Destination first) {
        leaveStore();
        StoreTasks work = new StoreTasks(tasks);
        onStore = Optional.of(work);
        UiContext context =
                new UiContext(
                        texts(),
                        work,
                        on.window().notices(),
                        dialogs.over(on.stage(), texts(), on.window().notices()),
                        on.window(),
                        now.vivier().lists(),
                        now.clock());
        on.window().open(new Screens(now.vivier(), context, this, on.window()::showAgain), first);
        WaitingCounts counting = new WaitingCounts(now.vivier(), context, on.window()::setCount);
        counting.start();
        waiting = Optional.of(counting);
        PoolReader reading = new PoolReader(now.vivier(), context);
        reading.start();
        pool = Optional.of(reading);
    }

    private void leaveStore() {
        onStore.ifPresent(StoreTasks::end);
        onStore = Optional.empty();
        waiting.ifPresent(WaitingCounts::stop);
        waiting = Optional.empty();
        pool.ifPresent(PoolReader::stop);
        pool = Optional.empty();
    }

    @Override
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public void change(Preferences changed) {
        boolean otherWords = changed.language() != preferences.language();
        preferences = changed;
        preferencesFile.save(changed);
        Shown now = shown.orElseThrow();
        if (otherWords) {
            now.window().closed();
            MainWindow window = new MainWindow(texts(), this);
            now.scene().setRoot(window.node());
            Shown renewed = new Shown(now.stage(), now.scene(), window);
            shown = Optional.of(renewed);
            opened.ifPresent(it -> showScreens(renewed, it, new Destination.Settings()));
        }
        Theme.apply(now.scene(), changed);
    }

    @Override
    public String storeName() {
        return opened.map(Opened::name).orElse("");
    }

    @Override
    public boolean showsExamples() {
        return opened.map(Opened::examples).orElse(false);
    }

    private void close(Stage stage) {
        preferencesFile.save(
                preferences.withWindow(
                        new WindowBounds(
                                stage.getX(),
                                stage.getY(),
                                stage.getWidth(),
                                stage.getHeight(),
                                stage.isMaximized())));
        shown.ifPresent(it -> it.window().closed());
        leaveStore();
        tasks.close();
        opened.ifPresent(it -> it.vivier().close());
        closed.countDown();
    }
}
