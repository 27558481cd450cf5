// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.report;

import fr.gouv.numerique.vivier.domain.report.Period;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.export.ExportMenu;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;
import fr.gouv.numerique.vivier.usecase.report.Chart;
import fr.gouv.numerique.vivier.usecase.report.CountedRow;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** « Rapports »: a few questions, each with its answer, for the days chosen above. */
public final class ReportScreen implements Screen {
    private static final double CHARTS_SHARE = 0.66;

    private final UiContext context;
    private final Texts texts;
    private final ReportViewModel model;
    private final StoreWatch watch;
    private final VBox charts = new VBox();
    private final ScrollPane scroll = new ScrollPane(charts);
    private final SplitPane split = new SplitPane(scroll);
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final VBox page = new VBox();

    public ReportScreen(UseCases vivier, UiContext context) {
        this.context = context;
        this.texts = context.texts();
        model = new ReportViewModel(vivier, context);
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        model::refresh,
                        Subject.APPLICATIONS,
                        Subject.TALENTS,
                        Subject.MISSIONS);
        page.getStyleClass().add("page");
        page.setId("reports");
        charts.getStyleClass().add("charts");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(split, Priority.ALWAYS);
        page.getChildren().addAll(head(vivier), split);
        model.periodProperty().subscribe(this::showPeriod);
        model.chartsProperty().subscribe(this::show);
        model.behindProperty().subscribe(this::showBehind);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void shown() {
        watch.start();
        model.refresh();
    }

    @Override
    public void hidden() {
        watch.stop();
    }

    private Node head(UseCases vivier) {
        day(from, "report.from");
        day(to, "report.to");
        MenuButton usual = new MenuButton(texts.get("report.usual"));
        usual.setId("report-usual");
        usual.getStyleClass().add("secondary");
        usual.setMinWidth(Region.USE_PREF_SIZE);
        LocalDate today = LocalDate.now(context.clock());
        usual.getItems()
                .setAll(
                        preset("report.usual.twelve", Period.yearUpTo(today)),
                        preset("report.usual.year", new Period(today.withDayOfYear(1), today)),
                        preset(
                                "report.usual.lastYear",
                                new Period(
                                        today.minusYears(1).withDayOfYear(1),
                                        today.withDayOfYear(1).minusDays(1))),
                        preset("report.usual.quarter", new Period(today.minusMonths(3), today)));
        Button write = new Button(texts.get("report.write"), Icons.of(RemixiconAL.FILE_TEXT_LINE));
        write.setId("report-write");
        write.getStyleClass().add("primary");
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.setOnAction(_ -> model.write());
        FlowPane head =
                new FlowPane(
                        from,
                        to,
                        usual,
                        write,
                        new ExportMenu(
                                vivier.exports(),
                                context,
                                "figures-export",
                                ExportedList.Kind.FIGURES,
                                model::exported));
        head.getStyleClass().add("filters-flow");
        return head;
    }

    private MenuItem preset(String key, Period period) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> model.periodProperty().set(period));
        return item;
    }

    private void day(DatePicker picker, String key) {
        picker.setId(key.replace('.', '-'));
        picker.setPromptText(texts.get(key));
        picker.setAccessibleText(texts.get(key));
        picker.getStyleClass().add("filter-narrow");
        picker.setOnAction(_ -> choose());
    }

    /** A last day before the first moves neither: the figures stay as they are. */
    private void choose() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (first != null && last != null && !last.isBefore(first)) {
            model.periodProperty().set(new Period(first, last));
        } else {
            showPeriod(model.periodProperty().get());
        }
    }

    private void showPeriod(Period period) {
        from.setValue(period.from());
        to.setValue(period.to());
    }

    private void show(Optional<List<Chart>> read) {
        if (read.isEmpty()) {
            charts.getChildren().setAll(new Label(texts.get("frame.reading")));
            return;
        }
        charts.getChildren()
                .setAll(
                        read.get().stream()
                                .map(
                                        chart ->
                                                new ChartView(
                                                        chart,
                                                        model.periodProperty().get(),
                                                        texts,
                                                        (bar, number) ->
                                                                model.show(chart, bar, number)))
                                .toList());
    }

    private void showBehind(Optional<ReportViewModel.Behind> behind) {
        if (behind.isEmpty()) {
            split.getItems().setAll(scroll);
            return;
        }
        ListView<CountedRow> list =
                new ListView<>(FXCollections.observableList(behind.get().rows()));
        list.setId("report-list");
        list.setAccessibleText(behind.get().title());
        list.setCellFactory(_ -> new CountedRowCell(model::open));
        list.setOnKeyPressed(
                event -> {
                    CountedRow chosen = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null) {
                        model.open(chosen);
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        Button close = new Button(texts.get("report.close"), Icons.of(RemixiconAL.CLOSE_LINE));
        close.setId("report-close");
        close.getStyleClass().add("secondary");
        close.setOnAction(_ -> model.closeRows());
        Label count = new Label(texts.get("report.rows", behind.get().rows().size()));
        count.getStyleClass().add("soft");
        Section rows = new Section(behind.get().title(), count, list, close);
        rows.setId("report-rows");
        split.getItems().setAll(scroll, rows);
        split.setDividerPositions(CHARTS_SHARE);
    }
}
