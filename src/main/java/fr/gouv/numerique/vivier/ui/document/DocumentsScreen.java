// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Destination.OneDocument;
import fr.gouv.numerique.vivier.ui.base.SavedSearches;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.FileDrop;
import fr.gouv.numerique.vivier.ui.control.FilterBar;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.SearchField;
import fr.gouv.numerique.vivier.ui.control.SplitPage;
import fr.gouv.numerique.vivier.ui.export.ExportMenu;
import fr.gouv.numerique.vivier.ui.history.HistoryPane;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.RegisterSort;
import fr.gouv.numerique.vivier.usecase.document.SealWords;
import fr.gouv.numerique.vivier.usecase.export.ExportLists;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The register of documents, beside it the document itself; and where many are issued at once. */
public final class DocumentsScreen implements Screen {
    private static final double LIST_SHARE = 0.38;

    private final UiContext context;
    private final SavedSearches saved;
    private final Texts texts;
    private final ExportLists exports;
    private final DocumentsViewModel list;
    private final DocumentDetailViewModel detail;
    private final DocumentDetailView detailView;
    private final ScansViewModel scanned;
    private final BatchViewModel batch;
    private final StoreWatch watch;
    private final RegisterPane register;
    private final VBox page = new VBox();
    private final StackPane screen = new StackPane();

    public DocumentsScreen(UseCases vivier, UiContext context) {
        this.context = context;
        saved = new SavedSearches(vivier.keepSearches(), SearchScreen.DOCUMENTS, context);
        this.texts = context.texts();
        exports = vivier.exports();
        list = new DocumentsViewModel(vivier.register(), vivier.readQuery(), context);
        detail = new DocumentDetailViewModel(vivier, context);
        detailView =
                new DocumentDetailView(
                        detail,
                        new HistoryPane(context, vivier.exports(), detail.undoing()),
                        context);
        scanned = new ScansViewModel(vivier.fileScans(), context);
        ScansPanel scans =
                new ScansPanel(
                        scanned,
                        texts,
                        new SealWords(texts, context.clock().getZone()),
                        this::shownNumber,
                        this::openSignatures);
        batch = new BatchViewModel(vivier.issueBatch(), context);
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        this::refresh,
                        Subject.DOCUMENTS,
                        Subject.APPLICATIONS);
        register = new RegisterPane(list, context);
        Parent document = detailView.node();
        VBox.setVgrow(document, Priority.ALWAYS);
        VBox beside = new VBox(new ContradictionBand(list, context).node(), document);
        Node rows = register.node();
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox listed = new VBox(rows, scans.node());
        listed.getStyleClass().add("listed");
        SplitPane split = new SplitPane(listed, beside);
        page.getChildren().addAll(filters(), views(), split);
        Node registerView = new SplitPage(page, split, LIST_SHARE);
        FileDrop.on(page, () -> !scanned.busyProperty().get(), scanned::take);
        detail.detailProperty().subscribe(scans::chosenChanged);
        Node batchView = new BatchView(batch, context).node();
        batch.openProperty()
                .subscribe(open -> screen.getChildren().setAll(open ? batchView : registerView));
        list.selectedProperty().subscribe(chosen -> detail.show(chosen));
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
        return screen;
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

    private void refresh() {
        list.refresh();
        detail.history().again();
        detail.signatures().refresh();
    }

    /** Chooses this document, issued or not, whatever was looked for before. */
    public void choose(OneDocument document) {
        batch.close();
        list.clearFilters();
        register.clearSelection();
        list.selectedProperty().set(Optional.of(document));
    }

    /** Chooses the document of this field and puts the cursor into its input. */
    public void edit(Destination.DocumentField field) {
        choose(new OneDocument(field.application(), field.kind()));
        detailView.edit(field);
    }

    /** Shows documents of these applications, to issue in one go. */
    public void issue(Set<ApplicationId> applications) {
        batch.open(applications);
    }

    private Node filters() {
        SearchField search = new SearchField(texts.get("register.search"));
        search.setId("document-search");
        search.textProperty().bindBidirectional(list.queryProperty());
        saved.listenTo(list.queryProperty());
        ComboBox<Optional<DocumentKind>> kind =
                Choosers.orAll(
                        Arrays.asList(DocumentKind.values()),
                        value -> texts.get("document.kind." + value),
                        texts.get("register.filter.all"));
        kind.setId("document-kind");
        kind.valueProperty().bindBidirectional(list.kindProperty());
        kind.setAccessibleText(texts.get("register.filter.kind"));
        kind.getStyleClass().add("filter-narrow");
        ComboBox<RegisterSort> sort =
                Choosers.of(
                        Arrays.asList(RegisterSort.values()),
                        value -> texts.get("register.sort." + value));
        sort.setId("document-sort");
        sort.valueProperty().bindBidirectional(list.sortProperty());
        sort.setAccessibleText(texts.get("register.sort"));
        sort.getStyleClass().add("filter-narrow");
        return new FilterBar(
                list.countProperty(), list.problemProperty(), search, saved, kind, sort, export());
    }

    private Node views() {
        HBox actions = new HBox(sources(), batch());
        actions.getStyleClass().add("filter-bar");
        BorderPane line = new BorderPane(new RegisterViews(list, texts));
        line.setRight(actions);
        return line;
    }

    /** Leads to what documents are made from. */
    private Node sources() {
        MenuButton sources =
                new MenuButton(texts.get("register.sources"), Icons.of(RemixiconAL.EDIT_2_LINE));
        sources.setId("document-sources");
        sources.setMinWidth(Region.USE_PREF_SIZE);
        sources.getStyleClass().add("secondary");
        sources.getItems()
                .setAll(
                        door("document-texts", "wording.door", new Destination.DocumentTexts()),
                        door(
                                "documents-templates",
                                "office.files.manage",
                                new Destination.HouseTemplates()));
        return sources;
    }

    private MenuItem door(String id, String words, Destination destination) {
        MenuItem door = new MenuItem(texts.get(words));
        door.setId(id);
        door.setOnAction(_ -> context.navigator().goTo(destination));
        return door;
    }

    private Node export() {
        return new ExportMenu(
                exports,
                context,
                "document-export",
                ExportedList.Kind.DOCUMENTS,
                () -> list.exported(register.rows()));
    }

    private Node batch() {
        Button open =
                new Button(texts.get("register.batch.open"), Icons.of(RemixiconMZ.STACK_LINE));
        open.setId("document-batch");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.getStyleClass().add("secondary");
        open.setOnAction(_ -> batch.open());
        return open;
    }
}
