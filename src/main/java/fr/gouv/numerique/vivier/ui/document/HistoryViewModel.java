// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.history.ReadTimeline;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/** What happened to a document. */
public final class HistoryViewModel {
    private final ReadOnlyObjectWrapper<List<TimelineEntry>> lines =
            new ReadOnlyObjectWrapper<>(List.of());
    private final LatestLoad<IssuedDocument, List<TimelineEntry>> load;

    public HistoryViewModel(ReadTimeline history, UiContext context) {
        load = new LatestLoad<>(context, history::of, read -> lines.set(read.orElse(List.of())));
    }

    /** Tells of this document, or of none. */
    public void show(Optional<IssuedDocument> document) {
        load.show(document);
    }

    /** Reads it once more, after something happened. */
    public void again() {
        load.again();
    }

    /** The newest first. */
    public ReadOnlyObjectProperty<List<TimelineEntry>> linesProperty() {
        return lines.getReadOnlyProperty();
    }
}
