// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination.OneDocument;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.SearchWords;
import fr.gouv.numerique.vivier.usecase.document.DocumentRow;
import fr.gouv.numerique.vivier.usecase.document.FindDocuments;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import java.util.Optional;
import java.util.function.Predicate;

/** The register of documents: what is looked for, what is found, and which one is chosen. */
public final class DocumentsViewModel {
    private final FindDocuments documents;
    private final UiContext context;
    private final ObservableList<DocumentRow> all = FXCollections.observableArrayList();
    private final FilteredList<DocumentRow> found = new FilteredList<>(all);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<DocumentKind>> kind =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<OneDocument>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);

    public DocumentsViewModel(FindDocuments documents, UiContext context) {
        this.documents = documents;
        this.context = context;
        query.subscribe(this::filter);
        kind.subscribe(this::filter);
    }

    /** Reads the register again and keeps what is looked for and which one is chosen. */
    public void refresh() {
        context.tasks()
                .run(
                        documents::all,
                        rows -> {
                            all.setAll(rows);
                            loaded.set(true);
                            filter();
                        },
                        context.notices()::failed);
    }

    public void clearFilters() {
        query.set("");
        kind.set(Optional.empty());
    }

    private void filter() {
        SearchWords words = SearchWords.of(query.get());
        Predicate<DocumentRow> wanted = row -> words.matches(row.searchable());
        if (kind.get().isPresent()) {
            wanted = wanted.and(row -> row.document().kind() == kind.get().get());
        }
        found.setPredicate(wanted);
        Texts texts = context.texts();
        count.set(
                found.size() == all.size()
                        ? texts.get("register.count", all.size())
                        : texts.get("register.countOf", found.size(), all.size()));
    }

    public ObservableList<DocumentRow> found() {
        return found;
    }

    public boolean hasNone() {
        return all.isEmpty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<Optional<DocumentKind>> kindProperty() {
        return kind;
    }

    public ObjectProperty<Optional<OneDocument>> selectedProperty() {
        return selected;
    }

    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
