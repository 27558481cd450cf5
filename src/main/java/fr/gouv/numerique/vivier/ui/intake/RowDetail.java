// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.RowDuplicate;
import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.Severity;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.Optional;

/** One row: what becomes of it, and everything that is wrong or doubtful in it. */
final class RowDetail extends BorderPane {
    private final ImportViewModel model;
    private final Texts texts;
    private final ImportWords words;
    private final CorrectionsViewModel corrections;

    private final ConflictLines conflicts;

    RowDetail(ImportViewModel model, CorrectionsViewModel corrections, UiContext context) {
        Texts texts = context.texts();
        this.conflicts = new ConflictLines(context);
        this.model = model;
        this.corrections = corrections;
        this.texts = texts;
        this.words = new ImportWords(texts);
        getStyleClass().addAll("detail", "row-detail");
        setId("import-row");
        // Long words are scrolled to, however little room the split leaves.
        setMinHeight(0);
    }

    void show(Optional<RowOutcome> chosen, ImportReport report) {
        if (chosen.isEmpty()) {
            setCenter(
                    new EmptyState(
                            RemixiconMZ.TABLE_LINE,
                            texts.get("intake.row.choose.title"),
                            texts.get("intake.row.choose.text")));
            return;
        }
        RowOutcome row = chosen.get();
        VBox body = new VBox();
        body.getStyleClass().add("detail-body");
        row.issues().stream().map(issue -> issue(issue, report)).forEach(body.getChildren()::add);
        row.conflicts().stream().map(conflicts::line).forEach(body.getChildren()::add);
        row.duplicates().stream().map(this::duplicate).forEach(body.getChildren()::add);
        if (body.getChildren().isEmpty()) {
            Label none = new Label(texts.get("intake.row.noIssue"));
            none.getStyleClass().add("soft");
            none.setWrapText(true);
            body.getChildren().add(none);
        }
        ScrollPane scroll = new ScrollPane(new VBox(head(row, report), body));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        setCenter(scroll);
    }

    private Node head(RowOutcome row, ImportReport report) {
        Label place = new Label(texts.get("intake.row.place", Integer.toString(row.row())));
        place.getStyleClass().add("caption");
        Label name = new Label(words.label(row));
        name.getStyleClass().add("title-2");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        Label outcome = new Label(words.outcome(row, report));
        outcome.getStyleClass().add("soft");
        outcome.setWrapText(true);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        VBox head = new VBox(place, name, new RowTags(row, texts), outcome, taking(row));
        head.getStyleClass().add("detail-head");
        return head;
    }

    /** Leaves the row out, or takes it again; only as long as nothing was written. */
    private Node taking(RowOutcome row) {
        boolean out = model.choices().leftOut().contains(row.row());
        Button button =
                new Button(
                        texts.get(out ? "intake.row.takeAgain" : "intake.row.leaveOut"),
                        Icons.of(out ? RemixiconMZ.REFRESH_LINE : RemixiconAL.FORBID_LINE));
        button.setId("import-row-take");
        button.getStyleClass().add("quiet");
        button.setOnAction(_ -> model.decide(choices -> choices.withRow(row.row(), out)));
        boolean open = model.stateProperty().get() instanceof ImportState.Previewed;
        button.setVisible(open);
        button.setManaged(open);
        return button;
    }

    /** Somebody known whom this new person may be: to be decided after the import. */
    private Node duplicate(RowDuplicate found) {
        VBox said = new VBox(wrapped(words.lookAlike(found), "strong"));
        found.reasons().stream()
                .map(reason -> wrapped(texts.get(reason), "caption"))
                .forEach(said.getChildren()::add);
        said.getChildren().add(wrapped(texts.get("intake.row.lookAlike.later"), "soft"));
        said.getStyleClass().add("issue-words");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(RemixiconAL.FILE_COPY_2_LINE, "icon-warning"), said);
        line.getStyleClass().add("issue");
        return line;
    }

    private Node issue(RowIssue issue, ImportReport report) {
        boolean refusal = issue.severity() == Severity.REFUSAL;
        Label reason = wrapped(texts.get(issue.reason()), "strong");
        Label column = wrapped(issue.column(), "caption");
        Label value =
                issue.value().isEmpty()
                        ? wrapped(texts.get("intake.row.noAnswer"), "soft")
                        : wrapped(texts.get("intake.row.answer", issue.value()), "written");
        VBox said = new VBox(reason);
        if (!issue.column().isEmpty()) {
            said.getChildren().addAll(column, value);
            new CellCorrection(corrections, texts).offer(issue, report, said, value);
        }
        said.getStyleClass().add("issue-words");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line =
                new HBox(
                        Icons.of(
                                refusal ? RemixiconAL.CLOSE_CIRCLE_LINE : RemixiconAL.ALERT_LINE,
                                refusal ? "icon-danger" : "icon-warning"),
                        said);
        line.getStyleClass().add("issue");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(
                texts.get(
                        refusal ? "intake.row.refusal" : "intake.row.warning",
                        reason.getText(),
                        column.getText(),
                        value.getText()));
        return line;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
