// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.calendar;

import fr.gouv.numerique.vivier.domain.calendar.CalendarEntry;
import fr.gouv.numerique.vivier.domain.calendar.CalendarPage;
import fr.gouv.numerique.vivier.domain.calendar.CalendarScale;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days that matter, a month or a week at once, and beside them the day that is chosen. Arrows
 * go from day to day, page up and down from month to month, T to today, Enter opens.
 */
public final class CalendarPane {
    private static final double DAYS_SHARE = 0.72;
    private static final int WEEK = 7;
    private static final int FEWEST_LINES = 1;

    private final CalendarViewModel model;
    private final EntryWords words;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final List<DayCell> cells = new ArrayList<>();
    private final DayPanel panel;
    private final VBox node = new VBox();

    /** Tells the height of a line, which the size of the text changes. */
    private final Label ruler = new Label();

    private int fitted;

    private final DayCell.Doing doing =
            new DayCell.Doing() {
                @Override
                public void choose(LocalDate day) {
                    model.dayProperty().set(day);
                    focus();
                }

                @Override
                public void enter(LocalDate day) {
                    model.dayProperty().set(day);
                    CalendarPane.this.enter();
                }

                @Override
                public void open(CalendarEntry entry) {
                    model.open(entry);
                }
            };

    public CalendarPane(CalendarViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new EntryWords(texts);
        panel = new DayPanel(model, words, this::focus);
        grid.setId("calendar-grid");
        grid.getStyleClass().add("calendar-grid");
        grid.setAccessibleRole(AccessibleRole.PARENT);
        grid.setAccessibleText(texts.get("calendar.name"));
        grid.setOnKeyPressed(this::key);
        ruler.setManaged(false);
        ruler.setVisible(false);
        SplitPane split = new SplitPane(grid, panel.node());
        split.setDividerPositions(DAYS_SHARE);
        VBox.setVgrow(split, Priority.ALWAYS);
        node.setId("application-calendar");
        node.getStyleClass().add("board-page");
        node.getChildren().addAll(new CalendarBar(model, texts), split, ruler);
        model.pageProperty().subscribe(this::fill);
        model.dayProperty().subscribe(this::mark);
        grid.heightProperty().subscribe(this::refit);
        ruler.fontProperty().subscribe(this::refit);
    }

    public Node node() {
        return node;
    }

    /** Goes to the day that is chosen. */
    public void focus() {
        cell().ifPresent(Node::requestFocus);
    }

    private Optional<DayCell> cell() {
        return cells.stream()
                .filter(cell -> cell.day().equals(model.dayProperty().get()))
                .findFirst();
    }

    /** How many lines of entries a day has room for. */
    private int fitting(int weeks) {
        double line = ruler.getFont().getSize() * 1.62;
        double cell = (grid.getHeight() - line) / Math.max(1, weeks);
        return Math.max(FEWEST_LINES, (int) ((cell - line * 1.25) / line));
    }

    private void refit() {
        int weeks = cells.size() / WEEK;
        if (weeks > 0 && fitting(weeks) != fitted) {
            fill();
        }
    }

    private void fill() {
        if (model.pageProperty().get().isEmpty()) {
            return;
        }
        boolean focused = cells.stream().anyMatch(Node::isFocused);
        CalendarPage page = model.pageProperty().get().get();
        Map<LocalDate, List<CalendarEntry>> byDay = page.byDay();
        List<LocalDate> days = page.first().datesUntil(page.last().plusDays(1)).toList();
        int weeks = days.size() / WEEK;
        fitted = fitting(weeks);
        cells.clear();
        grid.getChildren().clear();
        constrain(weeks);
        for (int i = 0; i < WEEK; i++) {
            grid.add(weekday(days.get(i)), i, 0);
        }
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            DayCell cell =
                    new DayCell(
                            day,
                            byDay.getOrDefault(day, List.of()),
                            page.rest(),
                            fitted,
                            words,
                            doing);
            cells.add(cell);
            grid.add(cell, i % WEEK, 1 + i / WEEK);
        }
        mark();
        if (focused) {
            focus();
        }
    }

    private void constrain(int weeks) {
        grid.getColumnConstraints().clear();
        for (int i = 0; i < WEEK; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / WEEK);
            grid.getColumnConstraints().add(column);
        }
        grid.getRowConstraints().setAll(new RowConstraints());
        for (int i = 0; i < weeks; i++) {
            RowConstraints row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            row.setMinHeight(0);
            row.setPrefHeight(1);
            grid.getRowConstraints().add(row);
        }
    }

    private Label weekday(LocalDate day) {
        Label name = new Label(day.getDayOfWeek().getDisplayName(TextStyle.FULL, texts.locale()));
        name.getStyleClass().add("calendar-weekday");
        name.setMinWidth(0);
        return name;
    }

    private void mark() {
        LocalDate chosen = model.dayProperty().get();
        boolean month = model.scaleProperty().get() == CalendarScale.MONTH;
        for (DayCell cell : cells) {
            cell.mark(
                    cell.day().equals(chosen),
                    cell.day().equals(model.today()),
                    month && cell.day().getMonth() != chosen.getMonth());
        }
        panel.show();
    }

    private void key(KeyEvent event) {
        LocalDate day = model.dayProperty().get();
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> model.dayProperty().set(day.minusDays(1));
            case RIGHT -> model.dayProperty().set(day.plusDays(1));
            case UP -> model.dayProperty().set(day.minusWeeks(1));
            case DOWN -> model.dayProperty().set(day.plusWeeks(1));
            case PAGE_UP -> model.dayProperty().set(day.minusMonths(1));
            case PAGE_DOWN -> model.dayProperty().set(day.plusMonths(1));
            case HOME -> model.dayProperty().set(CalendarScale.WEEK.first(day));
            case END -> model.dayProperty().set(CalendarScale.WEEK.last(day));
            case T -> model.chooseToday();
            case ENTER, SPACE -> enter();
            default -> used = false;
        }
        if (used) {
            if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) {
                focus();
            }
            event.consume();
        }
    }

    /** The only entry of the day opens at once; among several one chooses. */
    private void enter() {
        List<CalendarEntry> entries = model.ofDay();
        if (entries.size() == 1) {
            model.open(entries.getFirst());
        } else if (!entries.isEmpty()) {
            panel.enter();
        }
    }
}
