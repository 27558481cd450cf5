// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Lets files be dropped on a node, which shows while they hang above it. */
public final class FileDrop {
    private static final PseudoClass DRAG_OVER = PseudoClass.getPseudoClass("drag-over");

    private FileDrop() {}

    /** Hands over what is dropped on this node, as long as something is taken. */
    public static void on(Node node, BooleanSupplier takes, Consumer<List<Path>> files) {
        node.setOnDragOver(
                event -> {
                    if (accepts(event, takes)) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                    event.consume();
                });
        node.setOnDragEntered(
                event -> node.pseudoClassStateChanged(DRAG_OVER, accepts(event, takes)));
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(DRAG_OVER, false));
        node.setOnDragDropped(
                event -> {
                    boolean taken = accepts(event, takes);
                    if (taken) {
                        files.accept(
                                event.getDragboard().getFiles().stream()
                                        .map(File::toPath)
                                        .toList());
                    }
                    event.setDropCompleted(taken);
                    event.consume();
                });
    }

    private static boolean accepts(DragEvent event, BooleanSupplier takes) {
        return takes.getAsBoolean() && event.getDragboard().hasFiles();
    }
}
