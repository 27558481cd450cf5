// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Figure;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;

import javafx.scene.Node;
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
                        figure(RowTab.ALL, counts.read()),
                        sign("="),
                        figure(RowTab.CREATED, counts.created()),
                        sign("+"),
                        figure(RowTab.UPDATED, counts.updated()),
                        sign("+"),
                        figure(RowTab.UNCHANGED, counts.unchanged()),
                        sign("+"),
                        figure(RowTab.REFUSED, counts.refused()));
        return sum;
    }

    private Figure figure(RowTab tab, int rows) {
        Figure figure = new Figure(texts.get("intake.sum." + tab, rows), () -> open.accept(tab));
        figure.setId("import-sum-" + tab.name().toLowerCase(Locale.ROOT));
        figure.show(texts.get("intake.figure", rows), "");
        return figure;
    }

    private static Label sign(String sign) {
        Label label = new Label(sign);
        label.getStyleClass().add("sum-sign");
        return label;
    }
}
