// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.domain.intake.Severity;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.control.Tag.Tone;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of a file with what becomes of each, the refused and doubtful first. */
final class RowTable {
    private static final double ISSUES_HEIGHT = 130;

    private final Texts texts;
    private final TableView<RowOutcome> table = new TableView<>();
    private final FilteredList<RowOutcome> found;
    private final VBox issues = new VBox();

    RowTable(UiContext context, List<RowOutcome> outcomes) {
        this.texts = context.texts();
        found =
                new FilteredList<>(
                        FXCollections.observableArrayList(
                                outcomes.stream()
                                        .sorted(Comparator.comparingInt(RowTable::urgency))
                                        .toList()));
        fill();
    }

    private static int urgency(RowOutcome row) {
        if (row.status() == RowStatus.REFUSED) {
            return 0;
        }
        return row.hasWarnings() ? 1 : 2;
    }

    void show(RowFilter filter) {
        found.setPredicate(filter::accepts);
        table.getSelectionModel().clearSelection();
        if (!found.isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    Node node() {
        issues.getStyleClass().add("form-group");
        ScrollPane scroll = new ScrollPane(issues);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(ISSUES_HEIGHT);
        scroll.setPrefHeight(ISSUES_HEIGHT);
        scroll.getStyleClass().addAll("page-scroll", "issues");
        VBox box = new VBox(table, scroll);
        VBox.setVgrow(table, Priority.ALWAYS);
        box.getStyleClass().add("form-group");
        return box;
    }

    private void fill() {
        table.setId("import-table");
        table.setAccessibleText(texts.get("intake.rows"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.figures(texts.get("intake.column.row"), 70, RowOutcome::row),
                                Tables.words(
                                        texts.get("intake.column.label"), 230, RowOutcome::label),
                                Tables.nodes(
                                        texts.get("intake.column.status"),
                                        140,
                                        this::tag,
                                        RowOutcome::status),
                                Tables.words(
                                        texts.get("intake.column.reasons"), 480, this::reasons)));
        Tables.keepColumns(table);
        SortedList<RowOutcome> sorted = new SortedList<>(found);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe((RowOutcome row) -> showIssues(Optional.ofNullable(row)));
        show(RowFilter.ALL);
    }

    /** What the row is refused for comes before what is only doubtful. */
    private static List<RowIssue> urgentFirst(RowOutcome row) {
        return row.issues().stream().sorted(Comparator.comparing(RowIssue::severity)).toList();
    }

    private String reasons(RowOutcome row) {
        return urgentFirst(row).stream()
                .map(issue -> texts.get(issue.reason()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Tag tag(RowOutcome row) {
        String text = texts.get("intake.status." + row.status());
        return switch (row.status()) {
            case CREATED -> new Tag(text, RemixiconAL.ADD_CIRCLE_LINE, tone(row, Tone.SUCCESS));
            case UPDATED -> new Tag(text, RemixiconMZ.REFRESH_LINE, tone(row, Tone.INFORMATION));
            case UNCHANGED -> new Tag(text, RemixiconAL.CHECK_LINE, tone(row, Tone.NEUTRAL));
            case REFUSED -> new Tag(text, RemixiconAL.CLOSE_CIRCLE_LINE, Tone.DANGER);
        };
    }

    private static Tone tone(RowOutcome row, Tone usual) {
        return row.hasWarnings() ? Tone.WARNING : usual;
    }

    private void showIssues(Optional<RowOutcome> row) {
        issues.getChildren().clear();
        if (row.isEmpty()) {
            return;
        }
        if (row.get().issues().isEmpty()) {
            Label fine = new Label(texts.get("intake.noIssue", row.get().row()));
            fine.getStyleClass().add("soft");
            issues.getChildren().add(fine);
        }
        urgentFirst(row.get()).forEach(issue -> issues.getChildren().add(line(issue)));
    }

    private Node line(RowIssue issue) {
        boolean refused = issue.severity() == Severity.REFUSAL;
        Label where = new Label(texts.get("intake.issue.where", issue.row(), issue.column()));
        where.getStyleClass().add("strong");
        where.setWrapText(true);
        Label what =
                new Label(
                        issue.value().isBlank()
                                ? texts.get(issue.reason())
                                : texts.get(
                                        "intake.issue.what",
                                        issue.value(),
                                        texts.get(issue.reason())));
        what.setWrapText(true);
        VBox words = new VBox(where, what);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line =
                new HBox(
                        Icons.of(
                                refused ? RemixiconAL.CLOSE_CIRCLE_LINE : RemixiconAL.ALERT_LINE,
                                refused ? "icon-danger" : "icon-warning"),
                        words);
        line.getStyleClass().add("reason");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(where.getText() + ". " + what.getText());
        return line;
    }
}
