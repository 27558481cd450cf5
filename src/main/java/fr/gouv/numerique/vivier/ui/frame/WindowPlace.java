// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.platform.Preferences.WindowBounds;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.List;
import java.util.Optional;

/** Where the window stands: never larger than the screen, never on one that is gone. */
final class WindowPlace {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    private WindowPlace() {}

    /** Puts it where it stood last time, if that is on a screen that is there now. */
    static void put(Stage stage, Optional<WindowBounds> last) {
        Rectangle2D visible = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, visible.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, visible.getHeight()));
        double width = Math.min(WIDTH, visible.getWidth());
        double height = Math.min(HEIGHT, visible.getHeight());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(visible.getMinX() + (visible.getWidth() - width) / 2);
        stage.setY(visible.getMinY() + (visible.getHeight() - height) / 2);
        // The system's own frame comes on top, and would not fit either.
        stage.setMaximized(visible.getWidth() <= WIDTH || visible.getHeight() <= HEIGHT);
        last.filter(WindowPlace::isOnAScreen)
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
                        visible ->
                                visible.contains(bounds.x() + bounds.width() / 2, bounds.y())
                                        && bounds.width() <= visible.getWidth()
                                        && bounds.height() <= visible.getHeight());
    }
}
