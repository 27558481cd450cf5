// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Layout;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** What a file was recognised as, and the questions in it that Vivier does not know. */
final class FileFacts extends VBox {
    private static final int NAMED_AT_ONCE = 3;

    /** Wider than any window: the facts stand in one line wherever there is room. */
    private static final double WIDE = 10_000;

    private final Texts texts;

    FileFacts(ImportReport report, Texts texts) {
        this.texts = texts;
        getStyleClass().add("file-facts");
        setId("import-facts");
        Layout layout = report.layout();
        int unknown = layout.unknownQuestions().size();
        int known = layout.questions().size() - unknown;
        FlowPane facts = new FlowPane();
        facts.getStyleClass().add("facts");
        facts.setPrefWrapLength(WIDE);
        facts.getChildren()
                .addAll(
                        fact("intake.fact.form", texts.get("intake.form." + layout.form())),
                        fact("intake.fact.tool", texts.get("intake.tool." + layout.tool())),
                        fact(
                                report.file().encoding().isEmpty()
                                        ? "intake.fact.sheet"
                                        : "intake.fact.encoding",
                                new ImportWords(texts).container(report.file(), layout)),
                        fact(
                                "intake.fact.header",
                                texts.get("intake.fact.headerRows", layout.headerRows())),
                        fact(
                                "intake.fact.questions",
                                texts.get("intake.fact.known", known, unknown)));
        getChildren().add(facts);
        if (unknown > 0) {
            getChildren().add(unknown(layout.unknownQuestions()));
        }
    }

    private VBox fact(String name, String value) {
        Label caption = new Label(texts.get(name));
        caption.getStyleClass().add("caption");
        Label words = new Label(value);
        words.setWrapText(true);
        VBox fact = new VBox(caption, words);
        fact.getStyleClass().add("fact");
        fact.setAccessibleRole(AccessibleRole.TEXT);
        fact.setAccessibleText(texts.get("intake.fact", caption.getText(), value));
        return fact;
    }

    private VBox unknown(List<String> questions) {
        VBox box = new VBox();
        box.getStyleClass().add("unknown-questions");
        box.setId("import-unknown");
        Label kept = new Label(texts.get("intake.unknown", questions.size()));
        kept.setWrapText(true);
        box.getChildren().add(kept);
        questions.stream().limit(NAMED_AT_ONCE).map(this::named).forEach(box.getChildren()::add);
        int more = questions.size() - NAMED_AT_ONCE;
        if (more > 0) {
            Hyperlink all = new Hyperlink(texts.get("intake.unknown.more", more));
            all.setOnAction(
                    _ -> {
                        box.getChildren().remove(all);
                        questions.stream()
                                .skip(NAMED_AT_ONCE)
                                .map(this::named)
                                .forEach(box.getChildren()::add);
                    });
            box.getChildren().add(all);
        }
        return box;
    }

    private Label named(String question) {
        Label label = new Label(texts.get("intake.unknown.one", question));
        label.getStyleClass().add("soft");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
