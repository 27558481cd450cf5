// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.overview.RegisterView;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination.OneDocument;
import fr.gouv.numerique.vivier.ui.base.QueryFilter;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.document.ReadRegister;
import fr.gouv.numerique.vivier.usecase.document.RegisterRow;
import fr.gouv.numerique.vivier.usecase.document.RegisterSort;
import fr.gouv.numerique.vivier.usecase.document.RegisterTable;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;
import fr.gouv.numerique.vivier.usecase.export.FilterNote;
import fr.gouv.numerique.vivier.usecase.search.ReadQuery;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The register of documents: what is looked for, what is found, and which one is chosen. */
public final class DocumentsViewModel {
    private final ReadRegister register;
    private final UiContext context;
    private final ObservableList<RegisterRow> all = FXCollections.observableArrayList();
    private final FilteredList<RegisterRow> found = new FilteredList<>(all);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<DocumentKind>> kind =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<RegisterView> view = new SimpleObjectProperty<>(RegisterView.ALL);
    private final ObjectProperty<RegisterSort> sort =
            new SimpleObjectProperty<>(RegisterSort.NEWEST);
    private final ObjectProperty<Optional<OneDocument>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RegisterRow>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<RegisterView, Integer>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final QueryFilter<RegisterRow> search;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);

    public DocumentsViewModel(ReadRegister register, ReadQuery readQuery, UiContext context) {
        this.register = register;
        this.context = context;
        search = new QueryFilter<>(readQuery, SearchScreen.DOCUMENTS, all, context, this::filter);
        query.subscribe(this::filter);
        kind.subscribe(this::filter);
        view.subscribe(this::filter);
        selected.subscribe(this::choose);
    }

    /** Reads the register again and keeps what is looked for and which one is chosen. */
    public void refresh() {
        context.tasks()
                .run(
                        register::all,
                        rows -> {
                            search.forget();
                            all.setAll(rows);
                            loaded.set(true);
                            filter();
                        },
                        context.notices()::failed);
    }

    public void clearFilters() {
        query.set("");
        kind.set(Optional.empty());
        view.set(RegisterView.ALL);
    }

    /** How many there are of each view is counted among those that the other filters let pass. */
    private void filter() {
        Predicate<RegisterRow> wanted = search.wanted(query.get());
        if (kind.get().isPresent()) {
            wanted = wanted.and(row -> row.line().kind() == kind.get().get());
        }
        Map<RegisterView, Integer> numbers = new EnumMap<>(RegisterView.class);
        for (RegisterRow row : all) {
            if (wanted.test(row)) {
                for (RegisterView each : RegisterView.values()) {
                    numbers.merge(each, each.holds(row.entry()) ? 1 : 0, Integer::sum);
                }
            }
        }
        RegisterView chosen = view.get();
        found.setPredicate(wanted.and(row -> chosen.holds(row.entry())));
        counts.set(Map.copyOf(numbers));
        choose();
        Texts texts = context.texts();
        count.set(
                found.size() == all.size()
                        ? texts.get("register.count", all.size())
                        : texts.get("register.countOf", found.size(), all.size()));
    }

    private void choose() {
        chosen.set(
                selected.get()
                        .flatMap(
                                document ->
                                        all.stream()
                                                .filter(row -> isOf(row, document))
                                                .findFirst()));
    }

    /**
     * Whether this entry is about that document. Of several amendments the one that is worked at is
     * meant, unless another is called by its number.
     */
    static boolean isOf(RegisterRow row, OneDocument document) {
        return row.about().application().equals(document.application())
                && row.line().kind() == document.kind()
                && document.number()
                        .map(row.number()::equals)
                        .orElseGet(() -> !row.line().isClosed());
    }

    /** These rows, in this order, to be written to a file. */
    public ExportedList exported(List<RegisterRow> rows) {
        FilterNote filter = new FilterNote().words(query.get()).and("view", view.get().name());
        kind.get().ifPresent(chosen -> filter.and("kind", chosen.name()));
        return new ExportedList(
                ExportedList.Kind.DOCUMENTS,
                filter.toString(),
                new RegisterTable(context.texts()).of(rows));
    }

    public ObservableList<RegisterRow> found() {
        return found;
    }

    public boolean hasNone() {
        return all.isEmpty();
    }

    /** What is wrong with what is looked for; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return search.problemProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<Optional<DocumentKind>> kindProperty() {
        return kind;
    }

    public ObjectProperty<RegisterView> viewProperty() {
        return view;
    }

    public ObjectProperty<RegisterSort> sortProperty() {
        return sort;
    }

    public ObjectProperty<Optional<OneDocument>> selectedProperty() {
        return selected;
    }

    /** What the register says of the chosen document, as far as it is in the register. */
    public ReadOnlyObjectProperty<Optional<RegisterRow>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** How many documents each view would show. */
    public ReadOnlyObjectProperty<Map<RegisterView, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
