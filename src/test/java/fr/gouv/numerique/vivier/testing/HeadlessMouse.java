// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

import java.util.Set;

/**
 * Mends a fault of JavaFX's headless platform: its robot marks every press and release as the
 * trigger of a context menu, so that headers of tables no longer sort. Does nothing elsewhere.
 */
public final class HeadlessMouse {
    private static final String MENDED = "vivier.headless-mouse";

    private HeadlessMouse() {}

    /** Mends the windows that are open and those that will be. On the interface thread. */
    public static void mend() {
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            Window.getWindows().forEach(HeadlessMouse::mend);
            Window.getWindows()
                    .addListener(
                            (ListChangeListener<Window>)
                                    change -> {
                                        while (change.next()) {
                                            change.getAddedSubList().forEach(HeadlessMouse::mend);
                                        }
                                    });
        }
    }

    private static void mend(Window window) {
        if (window.getProperties().putIfAbsent(MENDED, true) == null) {
            window.addEventFilter(MouseEvent.ANY, HeadlessMouse::replace);
        }
    }

    private static void replace(MouseEvent event) {
        boolean button =
                Set.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)
                        .contains(event.getEventType());
        if (!button || !event.isPopupTrigger() || event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        event.consume();
        Event.fireEvent(
                event.getTarget(),
                new MouseEvent(
                        event.getSource(),
                        event.getTarget(),
                        event.getEventType(),
                        event.getX(),
                        event.getY(),
                        event.getScreenX(),
                        event.getScreenY(),
                        event.getButton(),
                        event.getClickCount(),
                        event.isShiftDown(),
                        event.isControlDown(),
                        event.isAltDown(),
                        event.isMetaDown(),
                        event.isPrimaryButtonDown(),
                        event.isMiddleButtonDown(),
                        event.isSecondaryButtonDown(),
                        event.isSynthesized(),
                        false,
                        event.isStillSincePress(),
                        event.getPickResult()));
    }
}
