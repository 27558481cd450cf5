// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Destination.OneDocument;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.FileDrop;
import fr.gouv.numerique.vivier.ui.control.FilterBar;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.SearchField;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.DocumentRow;

import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The register of documents, and beside it the document itself. */
public final class DocumentsScreen implements Screen {
    private static final double LIST_SHARE = 0.36;

    private final UiContext context;
    private final Texts texts;
    private final DocumentsViewModel list;
    private final DocumentDetailViewModel detail;
    private final ScansViewModel scanned;
    private final StoreWatch watch;
    private final TableView<DocumentRow> table = new TableView<>();
    private final VBox page = new VBox();

    public DocumentsScreen(UseCases vivier, UiContext context) {
        this.context = context;
        this.texts = context.texts();
        list = new DocumentsViewModel(vivier.documents(), context);
        detail = new DocumentDetailViewModel(vivier, context);
        scanned = new ScansViewModel(vivier.fileScans(), context);
        ScansPanel scans = new ScansPanel(scanned, texts, this::shownNumber, this::openSignatures);
        watch = new StoreWatch(vivier.changes(), context.tasks(), this::refresh, Subject.DOCUMENTS);
        page.getStyleClass().add("page");
        SplitPane split = new SplitPane(table(), new DocumentDetailView(detail, context).node());
        split.setDividerPositions(LIST_SHARE);
        VBox.setVgrow(split, Priority.ALWAYS);
        page.getChildren().addAll(filters(), split, scans.node());
        FileDrop.on(page, () -> !scanned.busyProperty().get(), scanned::take);
        detail.detailProperty().subscribe(scans::chosenChanged);
        list.selectedProperty().subscribe(document -> detail.show(document));
    }

    private void refresh() {
        list.refresh();
        detail.signatures().refresh();
    }

    private Optional<String> shownNumber() {
        return detail.detailProperty()
                .get()
                .flatMap(DocumentDetailViewModel.Detail::issued)
                .map(IssuedDocument::number);
    }

    private void openSignatures(IssuedDocument document) {
        detail.signatures().bringUp(document.number());
        context.navigator().goTo(new OneDocument(document.application(), document.kind()));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void shown() {
        watch.start();
        list.refresh();
        detail.show(list.selectedProperty().get());
    }

    @Override
    public void hidden() {
        watch.stop();
    }

    /** Chooses this document, issued or not, whatever was looked for before. */
    public void choose(OneDocument document) {
        list.clearFilters();
        table.getSelectionModel().clearSelection();
        list.selectedProperty().set(Optional.of(document));
    }

    private Node filters() {
        SearchField search = new SearchField(texts.get("register.search"));
        search.setId("document-search");
        search.textProperty().bindBidirectional(list.queryProperty());
        ComboBox<Optional<DocumentKind>> kind =
                Choosers.orAll(
                        Arrays.asList(DocumentKind.values()),
                        value -> texts.get("document.kind." + value),
                        texts.get("register.filter.all"));
        kind.setId("document-kind");
        kind.valueProperty().bindBidirectional(list.kindProperty());
        kind.setAccessibleText(texts.get("register.filter.kind"));
        kind.getStyleClass().add("filter-narrow");
        return new FilterBar(list.countProperty(), search, kind);
    }

    private Node table() {
        table.setId("document-table");
        table.setAccessibleText(texts.get("register.list"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.words(
                                        texts.get("register.column.number"),
                                        115,
                                        row -> row.document().number()),
                                Tables.words(
                                        texts.get("register.column.person"),
                                        130,
                                        row -> row.talent().fullName()),
                                Tables.nodes(
                                        texts.get("register.column.status"),
                                        110,
                                        row ->
                                                DocumentTag.of(
                                                        row.document().current().status(), texts),
                                        row -> row.document().current().status())));
        Tables.keepColumns(table);
        SortedList<DocumentRow> sorted = new SortedList<>(list.found());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        list.loadedProperty().subscribe(_ -> showPlaceholder());
        list.countProperty().subscribe(_ -> afterFilter());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (DocumentRow row) -> {
                            if (row != null) {
                                list.selectedProperty().set(Optional.of(document(row)));
                            }
                        });
        return table;
    }

    private static OneDocument document(DocumentRow row) {
        return new OneDocument(row.application().id(), row.document().kind());
    }

    /** Reading the list again must not lose which one was chosen. */
    private void afterFilter() {
        showPlaceholder();
        list.selectedProperty()
                .get()
                .flatMap(
                        chosen ->
                                table.getItems().stream()
                                        .filter(row -> document(row).equals(chosen))
                                        .findFirst())
                .ifPresent(
                        row -> {
                            table.getSelectionModel().select(row);
                            table.scrollTo(row);
                        });
    }

    private void showPlaceholder() {
        if (!list.loadedProperty().get()) {
            table.setPlaceholder(new Label(texts.get("frame.reading")));
        } else if (list.hasNone()) {
            Button go =
                    new Button(
                            texts.get("register.empty.go"),
                            Icons.of(RemixiconAL.GIT_PULL_REQUEST_LINE));
            go.getStyleClass().add("primary");
            go.setOnAction(_ -> context.navigator().goTo(new Destination.Applications()));
            table.setPlaceholder(
                    new EmptyState(
                            RemixiconAL.FILE_TEXT_LINE,
                            texts.get("register.empty.title"),
                            texts.get("register.empty.text"),
                            go));
        } else {
            Button clear =
                    new Button(texts.get("register.none.clear"), Icons.of(RemixiconAL.CLOSE_LINE));
            clear.getStyleClass().add("secondary");
            clear.setOnAction(_ -> list.clearFilters());
            table.setPlaceholder(
                    new EmptyState(
                            RemixiconMZ.SEARCH_LINE,
                            texts.get("register.none.title"),
                            texts.get("register.none.text"),
                            clear));
        }
    }
}
