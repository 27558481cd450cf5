// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.document.BatchViewModel.Line;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where many documents are issued at once. */
final class BatchView {
    /** On which a document can be sent out to be signed. */
    private static final Set<DocumentKind> SIGNED_HERE =
            EnumSet.complementOf(EnumSet.of(DocumentKind.ORDER));

    private final BatchViewModel model;
    private final UiContext context;
    private final Texts texts;
    private final TableView<Line> table = new TableView<>();
    private final VBox foot = new VBox();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);

    BatchView(BatchViewModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        page.getStyleClass().add("page");
        page.setId("document-batch-view");
        table();
        VBox.setVgrow(table, Priority.ALWAYS);
        foot.getStyleClass().add("batch-foot");
        Label why = new Label(texts.get("register.batch.about"));
        why.getStyleClass().add("soft");
        why.setWrapText(true);
        page.getChildren().addAll(head(), why, table, foot);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().addAll("page-scroll", "batch-scroll");
        model.stateProperty().subscribe(this::show);
        page.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        model.close();
                    }
                });
    }

    Parent node() {
        return scroll;
    }

    private Node head() {
        Button back =
                new Button(texts.get("register.batch.back"), Icons.of(RemixiconAL.ARROW_LEFT_LINE));
        back.setId("batch-back");
        back.getStyleClass().add("quiet");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> model.close());
        Label title = new Label(texts.get("register.batch.title"));
        title.getStyleClass().add("title-1");
        ComboBox<DocumentKind> kind =
                Choosers.of(
                        List.of(DocumentKind.values()),
                        value -> texts.get("document.kind." + value));
        kind.setId("batch-kind");
        kind.setAccessibleText(texts.get("register.filter.kind"));
        kind.valueProperty().bindBidirectional(model.kindProperty());
        FlowPane line = new FlowPane(back, title, kind);
        line.getStyleClass().add("filters-flow");
        return line;
    }

    private void table() {
        table.setId("batch-table");
        table.setAccessibleText(texts.get("register.batch.list"));
        table.getStyleClass().add("two-lines");
        table.getColumns().setAll(List.of(tick(), about(), state()));
        Tables.keepColumns(table);
        table.setItems(model.lines());
        // The space bar ticks the chosen line, so that the list can be worked through by keyboard.
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    Line line = table.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.SPACE && line != null && canBeChosen(line)) {
                        event.consume();
                        line.chosenProperty().set(!line.chosenProperty().get());
                    }
                });
    }

    private static boolean canBeChosen(Line line) {
        return line.item().sheet().canBeIssued();
    }

    private TableColumn<Line, Line> tick() {
        return Tables.nodes("", 44, this::tick, line -> line.chosenProperty().get());
    }

    private Node tick(Line line) {
        CheckBox box = new CheckBox();
        box.setAccessibleText(
                texts.get("register.batch.tick", line.item().row().talent().fullName()));
        box.selectedProperty().bindBidirectional(line.chosenProperty());
        box.setDisable(!canBeChosen(line));
        return box;
    }

    private TableColumn<Line, Line> about() {
        return Tables.nodes(
                texts.get("register.column.about"),
                320,
                line -> {
                    Label person = new Label(line.item().row().talent().fullName());
                    person.getStyleClass().add("strong");
                    Label mission = new Label(line.item().row().mission().title());
                    mission.getStyleClass().add("soft");
                    VBox box = new VBox(person, mission);
                    box.getStyleClass().add("cell-lines");
                    return box;
                },
                line -> line.item().row().talent().fullName());
    }

    private TableColumn<Line, Line> state() {
        return Tables.nodes(
                texts.get("register.batch.column.state"),
                560,
                this::state,
                line -> line.item().isReady() ? 0 : line.item().isUpToDate() ? 2 : 1);
    }

    private Node state(Line line) {
        FieldSheet sheet = line.item().sheet();
        if (line.item().isUpToDate()) {
            return new Tag(
                    texts.get(
                            "register.batch.upToDate", line.item().issued().orElseThrow().number()),
                    RemixiconAL.CHECK_DOUBLE_LINE,
                    Tag.Tone.NEUTRAL);
        }
        if (line.item().isReady()) {
            return new Tag(
                    texts.get("application.document.ready"),
                    RemixiconAL.CHECK_LINE,
                    Tag.Tone.SUCCESS);
        }
        int open = sheet.missing().size() + sheet.blockers().size();
        Tag tag =
                new Tag(
                        texts.get("application.document.missing", open),
                        RemixiconMZ.PENCIL_LINE,
                        Tag.Tone.WARNING);
        Hyperlink mend = new Hyperlink(texts.get("register.batch.mend"));
        mend.setOnAction(_ -> model.mend(line));
        mend.setAccessibleText(
                texts.get("register.batch.mendOf", line.item().row().talent().fullName()));
        HBox first = new HBox(tag, mend);
        first.getStyleClass().add("row-tags");
        Label what = new Label(lacks(sheet));
        what.getStyleClass().add("soft");
        what.setTooltip(new Tooltip(what.getText()));
        VBox box = new VBox(first, what);
        box.getStyleClass().add("cell-lines");
        return box;
    }

    private String lacks(FieldSheet sheet) {
        return Stream.concat(
                        sheet.missing().stream().map(DocumentField::label).map(texts::get),
                        sheet.blockers().stream().map(it -> texts.get(it.message())))
                .collect(Collectors.joining(", "));
    }

    private void show(BatchState state) {
        table.setDisable(!(state instanceof BatchState.Choosing));
        table.setPlaceholder(
                state instanceof BatchState.Looking
                        ? new Label(texts.get("register.batch.looking"))
                        : new EmptyState(
                                RemixiconAL.FILE_TEXT_LINE,
                                texts.get("register.batch.none.title"),
                                texts.get("register.batch.none.text")));
        switch (state) {
            case BatchState.Looking() -> foot.getChildren().clear();
            case BatchState.Choosing() -> foot.getChildren().setAll(options(), start());
            case BatchState.Issuing(boolean stopping) ->
                    foot.getChildren().setAll(working(stopping));
            case BatchState.Done(var result) ->
                    foot.getChildren().setAll(new BatchSummary(model, context).node(result));
        }
    }

    private Node options() {
        CheckBox all = new CheckBox(texts.get("register.batch.all"));
        all.setId("batch-all");
        all.setSelected(true);
        all.setOnAction(_ -> model.chooseAll(all.isSelected()));
        CheckBox signature = option("batch-for-signature", "register.forSignature");
        signature.selectedProperty().bindBidirectional(model.forSignatureProperty());
        signature.visibleProperty().bind(model.kindProperty().map(SIGNED_HERE::contains));
        signature.managedProperty().bind(signature.visibleProperty());
        CheckBox duplex = option("batch-duplex", "register.batch.duplex");
        duplex.selectedProperty().bindBidirectional(model.duplexProperty());
        CheckBox names = option("batch-person-names", "register.batch.personNames");
        names.selectedProperty().bindBidirectional(model.personNamesProperty());
        names.setTooltip(new Tooltip(texts.get("register.batch.personNames.why")));
        FlowPane line = new FlowPane(all, signature, duplex, names);
        line.getStyleClass().add("facts");
        return line;
    }

    private CheckBox option(String id, String key) {
        CheckBox box = new CheckBox(texts.get(key));
        box.setId(id);
        return box;
    }

    private Node start() {
        Button issue = new Button("", Icons.of(RemixiconMZ.STACK_LINE));
        issue.setId("batch-issue");
        issue.getStyleClass().add("primary");
        issue.setMinWidth(Region.USE_PREF_SIZE);
        issue.textProperty()
                .bind(
                        model.chosenProperty()
                                .map(count -> texts.get("register.batch.issue", count)));
        issue.disableProperty().bind(model.chosenProperty().isEqualTo(0));
        issue.setOnAction(_ -> model.issue());
        HBox line = new HBox(issue);
        line.getStyleClass().add("filter-bar");
        return line;
    }

    private Node working(boolean stopping) {
        Label doing =
                new Label(
                        texts.get(stopping ? "register.batch.stopping" : "register.batch.issuing"));
        doing.setMinWidth(Region.USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(doing.getText());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progressProperty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button(texts.get("register.batch.cancel"));
        cancel.setId("batch-cancel");
        cancel.getStyleClass().add("quiet");
        cancel.setDisable(stopping);
        cancel.setOnAction(_ -> model.close());
        HBox line = new HBox(doing, bar, cancel);
        line.getStyleClass().add("progress-line");
        return line;
    }
}
