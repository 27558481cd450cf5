// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.ui.control.FieldRow;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

import java.util.Locale;
import java.util.Optional;

/**
 * Opens the editor of one field in the profile of a record, once that profile is there, and scrolls
 * to it. On the interface thread.
 *
 * @param <K> identifies the record
 */
public final class FieldFocus<K> {
    /** Where the field comes to stand in the view, from its top. */
    private static final double SHARE_ABOVE = 0.3;

    private final TaskRunner tasks;
    private final Parent pane;
    private Optional<Wanted<K>> wanted = Optional.empty();

    private record Wanted<K>(K record, Field<?> field) {}

    /**
     * For one detail pane.
     *
     * @param pane holds the rows of fields
     */
    public FieldFocus(TaskRunner tasks, Parent pane) {
        this.tasks = tasks;
        this.pane = pane;
    }

    /** Lets the row of a field be found. */
    public static void mark(FieldRow row, Field<?> field) {
        row.setId(id(field));
    }

    private static String id(Field<?> field) {
        return "row-" + field.name().toLowerCase(Locale.ROOT);
    }

    public void on(K record, Field<?> field) {
        wanted = Optional.of(new Wanted<>(record, field));
    }

    public boolean waitsFor(K record) {
        return wanted.filter(it -> it.record().equals(record)).isPresent();
    }

    /** Opens the editor, after the pane was laid out. */
    public void open() {
        Optional<Field<?>> field = wanted.map(Wanted::field);
        wanted = Optional.empty();
        field.ifPresent(it -> tasks.onInterface(() -> edit(it)));
    }

    private void edit(Field<?> field) {
        pane.applyCss();
        pane.layout();
        if (pane.lookup("#" + id(field)) instanceof FieldRow row) {
            row.edit();
            pane.layout();
            scrollTo(row);
        }
    }

    private static void scrollTo(Node row) {
        Node ancestor = row;
        while (ancestor != null && !(ancestor instanceof ScrollPane)) {
            ancestor = ancestor.getParent();
        }
        if (ancestor instanceof ScrollPane scroll) {
            scrollTo(row, scroll);
        }
    }

    /** Scrolls so that a part of the content is well in view. */
    public static void scrollTo(Node part, ScrollPane scroll) {
        scroll.applyCss();
        scroll.layout();
        Node content = scroll.getContent();
        Bounds place = content.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double view = scroll.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - view;
        if (hidden > 0) {
            double top = place.getMinY() - view * SHARE_ABOVE;
            scroll.setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }
}
