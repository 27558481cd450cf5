// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.DocumentPlaces;
import fr.gouv.numerique.vivier.ui.base.UiContext;

import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import java.util.List;
import java.util.Optional;

/**
 * Puts the cursor into the input of one field of a document, wherever that is, as soon as the
 * document is shown. On the interface thread.
 */
final class FieldJump {
    private final UiContext context;
    private Optional<Destination.DocumentField> wanted = Optional.empty();
    private Optional<Shown> shown = Optional.empty();

    /** A form and the tab that it is in. */
    record Place(Tab tab, DocumentForm form) {}

    private record Shown(FieldSheet sheet, TabPane tabs, List<Place> places) {}

    FieldJump(UiContext context) {
        this.context = context;
    }

    /** Goes to this field once its document was read again: what is in view is about to go. */
    void on(Destination.DocumentField field) {
        shown = Optional.empty();
        wanted = Optional.of(field);
    }

    /** The document is there, with its forms; the first that has a field is where it is filled. */
    void opened(FieldSheet sheet, TabPane tabs, List<Place> places) {
        shown = Optional.of(new Shown(sheet, tabs, places));
        follow();
    }

    void closed() {
        shown = Optional.empty();
    }

    /** Goes to where this field of the document in view is filled in. */
    void go(String field) {
        shown.ifPresent(
                it -> {
                    switch (DocumentPlaces.of(it.sheet(), field)) {
                        case Destination.DocumentField own -> {
                            wanted = Optional.of(own);
                            follow();
                        }
                        case Destination elsewhere -> context.navigator().goTo(elsewhere);
                    }
                });
    }

    private void follow() {
        if (wanted.isPresent() && shown.isPresent() && isOf(wanted.get(), shown.get().sheet())) {
            String field = wanted.get().field();
            wanted = Optional.empty();
            shown.get().places().stream()
                    .filter(place -> place.form().has(field))
                    .findFirst()
                    .ifPresent(place -> open(place, field));
        }
    }

    private void open(Place place, String field) {
        shown.orElseThrow().tabs().getSelectionModel().select(place.tab());
        // Once the tab has its size, so that it can be scrolled.
        context.tasks().onInterface(() -> place.form().focus(field));
    }

    private static boolean isOf(Destination.DocumentField field, FieldSheet sheet) {
        return field.kind() == sheet.kind()
                && field.application().equals(sheet.documentCase().application().id());
    }
}
