// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.report;

import fr.gouv.numerique.vivier.domain.report.Period;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.usecase.report.Chart;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

/**
 * A question, its answer in words beside that of the period before, and bars that say their
 * numbers: nothing is told by length or colour alone. Each number is a door to the rows behind it.
 */
final class ChartView extends VBox {
    private static final double LABEL_SHARE = 28;
    private static final double BAR_SHARE = 22;
    private static final double NUMBERS_SHARE = 50;
    private static final double THICKNESS_EM = 0.9;

    /** Opens the rows behind a number of a bar. */
    @FunctionalInterface
    interface Door {
        void open(Chart.Bar bar, Chart.Value number);
    }

    ChartView(Chart chart, Period period, Texts texts, Door door) {
        getStyleClass().add("section");
        Label question = wrapped(chart.question());
        question.getStyleClass().add("section-title");
        Label answer = wrapped(chart.answer());
        answer.getStyleClass().add("chart-answer");
        getChildren().addAll(question, answer);
        chart.before()
                .ifPresent(
                        it -> {
                            Label earlier = wrapped(before(it, period.before(), texts));
                            earlier.getStyleClass().add("soft");
                            getChildren().add(earlier);
                        });
        if (chart.few()) {
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
            getChildren().add(row(bar, longest, door));
        }
        Label definition = wrapped(chart.definition());
        definition.getStyleClass().add("soft");
        getChildren().add(definition);
    }

    private static String before(Chart.Before before, Period period, Texts texts) {
        String from = texts.date(period.from());
        String to = texts.date(period.to());
        return before.few()
                ? texts.get("report.beforeFew", from, to, before.answer(), before.cases())
                : texts.get("report.before", from, to, before.answer());
    }

    private static GridPane row(Chart.Bar bar, double longest, Door door) {
        GridPane row = new GridPane();
        row.getStyleClass().add("chart-row");
        row.getColumnConstraints()
                .addAll(share(LABEL_SHARE), share(BAR_SHARE), share(NUMBERS_SHARE));
        row.setHgap(10);
        Label label = wrapped(bar.label());
        Region length = new Region();
        length.getStyleClass().add("chart-bar");
        double part = longest == 0 ? 0 : bar.value() / longest;
        HBox track = new HBox(length);
        track.getStyleClass().add("chart-track");
        length.minHeightProperty()
                .bind(label.fontProperty().map(font -> font.getSize() * THICKNESS_EM));
        length.prefWidthProperty().bind(track.widthProperty().multiply(part));
        FlowPane numbers = new FlowPane();
        numbers.getStyleClass().add("chart-numbers");
        bar.numbers().forEach(number -> numbers.getChildren().add(number(bar, number, door)));
        row.addRow(0, label, track, numbers);
        return row;
    }

    /** A link where there are rows, else words. */
    private static Labeled number(Chart.Bar bar, Chart.Value number, Door door) {
        if (number.rows().size() == 0) {
            return new Label(number.words());
        }
        Hyperlink link = new Hyperlink(number.words());
        link.setAccessibleText(bar.label() + ", " + number.words());
        link.setOnAction(_ -> door.open(bar, number));
        return link;
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
