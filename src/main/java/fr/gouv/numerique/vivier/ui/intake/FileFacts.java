// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Layout;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** What a file was taken for: form, tool, how it is written, its questions. */
final class FileFacts {
    private final Texts texts;

    FileFacts(Texts texts) {
        this.texts = texts;
    }

    Node node(ImportReport report) {
        Layout layout = report.layout();
        Label name = new Label(report.file().name());
        name.getStyleClass().add("title-2");
        name.setWrapText(true);
        List<String> facts = new ArrayList<>();
        facts.add(texts.get("intake.fact.form", texts.get("intake.form." + layout.form())));
        facts.add(texts.get("intake.tool." + layout.tool()));
        if (report.file().encoding().isEmpty()) {
            facts.add(texts.get("intake.fact.sheet", layout.sheet().name()));
        } else {
            facts.add(
                    texts.get(
                            "intake.fact.text",
                            report.file().encoding(),
                            report.file().separator().equals("\t")
                                    ? texts.get("intake.fact.tab")
                                    : report.file().separator()));
        }
        facts.add(texts.get("intake.fact.headerRows", layout.headerRows()));
        facts.add(
                texts.get(
                        "intake.fact.questions",
                        layout.questions().size() - layout.unknownQuestions().size()));
        Label words = new Label(String.join(" · ", facts));
        words.setWrapText(true);
        words.getStyleClass().add("soft");
        VBox box = new VBox(name, words);
        if (!layout.unknownQuestions().isEmpty()) {
            Label unknown =
                    new Label(
                            texts.get(
                                    "intake.fact.unknown",
                                    layout.unknownQuestions().size(),
                                    String.join(", ", layout.unknownQuestions())));
            unknown.getStyleClass().add("caption");
            unknown.setTooltip(new Tooltip(String.join("\n", layout.unknownQuestions())));
            box.getChildren().add(unknown);
        }
        box.getStyleClass().add("form-group");
        return box;
    }
}
