// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.report;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.usecase.report.Chart;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.function.Consumer;

/**
 * A question, its answer in words, and bars that say their value: nothing is told by length or
 * colour alone. A bar is a door to the rows behind it.
 */
final class ChartView extends VBox {
    private static final double LABEL_SHARE = 34;
    private static final double BAR_SHARE = 26;
    private static final double WORDS_SHARE = 40;
    private static final double THICKNESS_EM = 0.9;

    ChartView(Chart chart, Texts texts, Consumer<Chart.Bar> open) {
        getStyleClass().add("section");
        Label question = wrapped(chart.question());
        question.getStyleClass().add("section-title");
        Label answer = wrapped(chart.answer());
        answer.getStyleClass().add("chart-answer");
        getChildren().addAll(question, answer);
        if (chart.few() && !chart.isEmpty()) {
            getChildren()
                    .add(
                            new HBox(
                                    new Tag(
                                            texts.get("report.few", chart.cases()),
                                            RemixiconAL.INFORMATION_LINE,
                                            Tag.Tone.WARNING)));
        }
        double longest = chart.bars().stream().mapToDouble(Chart.Bar::value).max().orElse(0);
        for (Chart.Bar bar : chart.bars()) {
            getChildren().add(row(bar, longest, open));
        }
        Label definition = wrapped(chart.definition());
        definition.getStyleClass().add("soft");
        getChildren().add(definition);
    }

    private static Button row(Chart.Bar bar, double longest, Consumer<Chart.Bar> open) {
        GridPane grid = new GridPane();
        grid.getColumnConstraints()
                .addAll(share(LABEL_SHARE), share(BAR_SHARE), share(WORDS_SHARE));
        grid.setHgap(10);
        Label label = new Label(bar.label());
        Region length = new Region();
        length.getStyleClass().add("chart-bar");
        double part = longest == 0 ? 0 : bar.value() / longest;
        HBox track = new HBox(length);
        track.getStyleClass().add("chart-track");
        length.minHeightProperty()
                .bind(label.fontProperty().map(font -> font.getSize() * THICKNESS_EM));
        length.prefWidthProperty().bind(track.widthProperty().multiply(part));
        Label words = new Label(bar.words());
        grid.addRow(0, label, track, words);
        Button row = new Button();
        row.setGraphic(grid);
        row.getStyleClass().add("chart-row");
        row.setMaxWidth(Double.MAX_VALUE);
        grid.prefWidthProperty().bind(row.widthProperty().subtract(16));
        row.setAccessibleText(bar.label() + ", " + bar.words());
        row.setTooltip(new Tooltip(bar.label() + "\n" + bar.words()));
        row.setDisable(bar.rows().size() == 0);
        row.setOnAction(_ -> open.accept(bar));
        return row;
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
