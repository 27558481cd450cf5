// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.Locale;
import java.util.function.Consumer;

/** The last band: what the import did, as counts that add up and lead to their rows. */
final class ResultBand extends VBox {
    private final Texts texts;
    private final Consumer<RowTab> open;

    ResultBand(Texts texts, Consumer<RowTab> open) {
        this.texts = texts;
        this.open = open;
        setId("import-result");
    }

    void show(ImportReport report) {
        Label done = new Label(new ImportWords(texts).done(report));
        done.setId("import-done");
        done.getStyleClass().add("title-2");
        done.setWrapText(true);
        HBox head = new HBox(Icons.of(RemixiconAL.CHECKBOX_CIRCLE_LINE, "icon-success"), done);
        head.getStyleClass().add("filter-bar");
        getChildren().setAll(new Section(texts.get("intake.band.result"), head, sum(report)));
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
