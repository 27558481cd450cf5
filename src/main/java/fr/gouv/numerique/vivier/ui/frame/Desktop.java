// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.platform.Preferences;
import fr.gouv.numerique.vivier.platform.Preferences.Language;
import fr.gouv.numerique.vivier.platform.Preferences.WindowBounds;
import fr.gouv.numerique.vivier.platform.PreferencesFile;
import fr.gouv.numerique.vivier.platform.SystemOpener;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.StoreOpener;
import fr.gouv.numerique.vivier.usecase.UseCases;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The program with its window. The window comes first, then the store is opened in the background;
 * it is closed after the last work has come to its end.
 */
public final class Desktop {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    private final StoreOpener opener;
    private final StoreLocation location;
    private final PreferencesFile preferencesFile;
    private final ReferenceData reference;
    private final Clock clock;
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final CountDownLatch closed = new CountDownLatch(1);
    private Optional<UseCases> vivier = Optional.empty();
    private Preferences preferences = Preferences.defaults();

    public Desktop(
            StoreOpener opener,
            StoreLocation location,
            PreferencesFile preferencesFile,
            ReferenceData reference,
            Clock clock) {
        this.opener = opener;
        this.location = location;
        this.preferencesFile = preferencesFile;
        this.reference = reference;
        this.clock = clock;
    }

    /** Starts the toolkit and shows the window; returns while the window lives on. */
    public void start() {
        Platform.startup(
                () -> {
                    Theme.loadFonts();
                    show(new Stage());
                });
    }

    /** Waits until the window is closed and the store with it. */
    public void await() throws InterruptedException {
        closed.await();
    }

    private void show(Stage stage) {
        preferences = preferencesFile.read();
        Texts texts = preferences.language() == Language.ENGLISH ? Texts.english() : Texts.french();
        MainWindow window = new MainWindow(texts);
        Scene scene = new Scene(window.node(), WIDTH, HEIGHT);
        Theme.apply(scene, preferences);
        stage.setScene(scene);
        stage.setTitle("Vivier");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place(stage);
        stage.setOnHiding(_ -> close(stage, window));
        stage.show();
        openStore(stage, window, texts);
    }

    private void openStore(Stage stage, MainWindow window, Texts texts) {
        tasks.run(
                () -> opener.open(location),
                opened -> {
                    vivier = Optional.of(opened);
                    UiContext context =
                            new UiContext(
                                    texts,
                                    tasks,
                                    window.notices(),
                                    new WindowDialogs(
                                            stage,
                                            texts,
                                            new SystemOpener(),
                                            window.notices()::refused),
                                    window,
                                    reference,
                                    clock);
                    window.open(new Screens(opened, context), location.toString());
                },
                failure -> {
                    String reason =
                            failure instanceof StoreUnavailable unavailable
                                    ? texts.get(unavailable.explanation())
                                    : texts.get("frame.unavailable.fault");
                    window.showUnavailable(reason, () -> openStore(stage, window, texts));
                });
    }

    /** Where it stood last time, if that place is on a screen that is there now. */
    private void place(Stage stage) {
        preferences
                .window()
                .filter(Desktop::isOnAScreen)
                .ifPresent(
                        bounds -> {
                            stage.setX(bounds.x());
                            stage.setY(bounds.y());
                            stage.setWidth(bounds.width());
                            stage.setHeight(bounds.height());
                            stage.setMaximized(bounds.maximised());
                        });
    }

    private static boolean isOnAScreen(WindowBounds bounds) {
        List<Screen> screens =
                Screen.getScreensForRectangle(
                        bounds.x(), bounds.y(), bounds.width(), bounds.height());
        return screens.stream()
                .map(Screen::getVisualBounds)
                .anyMatch(
                        (Rectangle2D visible) ->
                                visible.contains(bounds.x() + bounds.width() / 2, bounds.y()));
    }

    private void close(Stage stage, MainWindow window) {
        preferencesFile.save(
                preferences.withWindow(
                        new WindowBounds(
                                stage.getX(),
                                stage.getY(),
                                stage.getWidth(),
                                stage.getHeight(),
                                stage.isMaximized())));
        window.closed();
        tasks.close();
        vivier.ifPresent(UseCases::close);
        closed.countDown();
    }
}
