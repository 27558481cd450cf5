// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Navigator;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The last step: what the import did, as counts that add up, and what to do next. */
final class ResultBand {
    private final ImportViewModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final Consumer<RowTab> open;
    private final Runnable undo;
    private final VBox content = new VBox();
    private final Band band;

    ResultBand(ImportViewModel model, UiContext context, Consumer<RowTab> open, Runnable undo) {
        this.model = model;
        this.texts = context.texts();
        this.navigator = context.navigator();
        this.open = open;
        this.undo = undo;
        content.setId("import-result");
        content.getStyleClass().add("result");
        this.band = new Band("result", texts.get("intake.band.result"), content, texts);
    }

    Band band() {
        return band;
    }

    void show(ImportReport report) {
        ImportWords words = new ImportWords(texts);
        band.say(words.sum(report.counts()), "", Band.Standing.FINE);
        Label done = new Label(words.done(report));
        done.setId("import-done");
        done.getStyleClass().add("title-2");
        done.setWrapText(true);
        done.setMinHeight(VBox.USE_PREF_SIZE);
        HBox head = new HBox(Icons.of(RemixiconAL.CHECKBOX_CIRCLE_LINE, "icon-success"), done);
        head.getStyleClass().add("filter-bar");
        content.getChildren().setAll(head, sum(report), next(report));
    }

    private Node sum(ImportReport report) {
        RowCounts counts = report.counts();
        FlowPane sum = new FlowPane();
        sum.getStyleClass().add("sum");
        sum.getChildren()
                .addAll(
                        term(RowTab.ALL, counts.read()),
                        sign("="),
                        term(RowTab.CREATED, counts.created()),
                        sign("+"),
                        term(RowTab.UPDATED, counts.updated()),
                        sign("+"),
                        term(RowTab.UNCHANGED, counts.unchanged()),
                        sign("+"),
                        term(RowTab.REFUSED, counts.refused()));
        if (counts.leftOut() > 0) {
            sum.getChildren().addAll(sign("+"), term(RowTab.LEFT_OUT, counts.leftOut()));
        }
        return sum;
    }

    /** What is worth doing now, the most pressing first. */
    private Node next(ImportReport report) {
        VBox steps = new VBox();
        steps.getStyleClass().add("next-steps");
        Label title = new Label(texts.get("intake.next.title"));
        title.getStyleClass().add("strong");
        steps.getChildren().add(title);
        int refused = report.counts().refused();
        if (refused > 0) {
            steps.getChildren()
                    .add(
                            step(
                                    "refused",
                                    RemixiconAL.CLOSE_CIRCLE_LINE,
                                    texts.get("intake.next.refused", refused),
                                    texts.get("intake.refused.save"),
                                    model::saveRefused));
        }
        long doubtful = report.outcomes().stream().filter(RowTab::isToCheck).count();
        if (doubtful > 0) {
            steps.getChildren()
                    .add(
                            step(
                                    "check",
                                    RemixiconAL.ALERT_LINE,
                                    texts.get("intake.next.toCheck", doubtful),
                                    texts.get("intake.next.toCheck.see"),
                                    () -> open.accept(RowTab.TO_CHECK)));
        }
        addUnknown(steps, report.unknownAnswers());
        int lookAlikes = report.lookAlikes().size();
        if (lookAlikes > 0) {
            steps.getChildren()
                    .add(
                            step(
                                    "look-alikes",
                                    RemixiconAL.FILE_COPY_2_LINE,
                                    texts.get("intake.next.lookAlikes", lookAlikes),
                                    texts.get("intake.next.lookAlikes.see"),
                                    () -> navigator.goTo(new Destination.Duplicates())));
        }
        steps.getChildren()
                .add(
                        step(
                                "remembered",
                                RemixiconAL.BOOKMARK_LINE,
                                texts.get(
                                        "intake.next.remembered",
                                        report.choices().rememberAs().orElseGet(report::formName),
                                        corrections(report)),
                                texts.get("intake.open." + report.layout().form()),
                                model::openRecords));
        if (report.changesRecords()) {
            steps.getChildren()
                    .add(
                            step(
                                    "undo",
                                    RemixiconAL.ARROW_GO_BACK_LINE,
                                    texts.get("intake.next.undo"),
                                    texts.get("intake.undo.ask"),
                                    undo));
        }
        return steps;
    }

    /** What no list knows is taught where the lists are, the one that lacks most first. */
    private void addUnknown(VBox steps, Map<String, Integer> unknown) {
        if (unknown.isEmpty()) {
            return;
        }
        String first = unknown.keySet().iterator().next();
        String lists =
                unknown.keySet().stream()
                        .map(list -> texts.get("reference.name." + list))
                        .collect(Collectors.joining(", "));
        steps.getChildren()
                .add(
                        step(
                                "unknown",
                                RemixiconAL.BOOK_OPEN_LINE,
                                texts.get(
                                        "intake.next.unknown",
                                        unknown.values().stream().mapToInt(it -> it).sum(),
                                        lists),
                                texts.get("intake.next.unknown.teach"),
                                () -> navigator.goTo(new Destination.UnknownAnswers(first))));
    }

    private static int corrections(ImportReport report) {
        return report.layout().toRemember(report.choices()).stream()
                .mapToInt(question -> question.corrections().size())
                .sum();
    }

    private Node step(String id, Ikon icon, String what, String action, Runnable does) {
        Label words = new Label(what);
        words.setWrapText(true);
        words.setMinHeight(VBox.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button = new Button(action, Icons.of(RemixiconAL.ARROW_RIGHT_LINE));
        button.setId("import-next-" + id);
        button.getStyleClass().add("quiet");
        button.setMinWidth(VBox.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        HBox line = new HBox(Icons.of(icon), words, button);
        line.getStyleClass().add("next-step");
        return line;
    }

    private Button term(RowTab tab, int rows) {
        Label number = new Label(texts.get("intake.figure", rows));
        number.getStyleClass().add("term-number");
        Label meaning = new Label(texts.get("intake.sum." + tab, rows));
        Button term = new Button("", new VBox(number, meaning));
        term.getStyleClass().add("term");
        term.setId("import-sum-" + tab.name().toLowerCase(Locale.ROOT));
        term.setAccessibleText(number.getText() + " " + meaning.getText());
        term.setOnAction(_ -> open.accept(tab));
        return term;
    }

    private static Label sign(String sign) {
        Label label = new Label(sign);
        label.getStyleClass().add("sum-sign");
        return label;
    }
}
