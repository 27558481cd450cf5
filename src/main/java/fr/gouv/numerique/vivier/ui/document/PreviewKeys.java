// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A preview by keyboard, as people know it from their readers. */
final class PreviewKeys {
    private final PreviewViewModel model;
    private final PreviewPane pane;

    PreviewKeys(PreviewViewModel model, PreviewPane pane) {
        this.model = model;
        this.pane = pane;
    }

    void install(Parent where) {
        where.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (isDone(event, where)) {
                        event.consume();
                    }
                });
    }

    private boolean isDone(KeyEvent event, Parent where) {
        KeyCode code = event.getCode();
        if (code == KeyCode.F3) {
            if (event.isShiftDown()) {
                model.previous();
            } else {
                model.next();
            }
            return true;
        }
        if (!event.isShortcutDown()) {
            return false;
        }
        return switch (code) {
            case F -> {
                Node search = where.lookup("#preview-search");
                if (search != null) {
                    search.requestFocus();
                }
                yield true;
            }
            case PLUS, ADD, EQUALS -> {
                model.larger(pane.percent());
                yield true;
            }
            case MINUS, SUBTRACT -> {
                model.smaller(pane.percent());
                yield true;
            }
            case DIGIT0, NUMPAD0 -> {
                model.zoomProperty().set(new Zoom.FitWidth());
                yield true;
            }
            case PAGE_DOWN -> {
                pane.goToPage(model.pageProperty().get() + 1);
                yield true;
            }
            case PAGE_UP -> {
                pane.goToPage(model.pageProperty().get() - 1);
                yield true;
            }
            default -> false;
        };
    }
}
