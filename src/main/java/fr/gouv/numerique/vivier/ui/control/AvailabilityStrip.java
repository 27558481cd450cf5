// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** A period as a strip of months: the days in it are filled. Its dates are said in words. */
public final class AvailabilityStrip extends HBox {
    private static final int MONTHS = 15;

    /**
     * Makes a strip.
     *
     * @param first day of the period, if there is one
     * @param last day of the period, if there is one
     * @param words the period in words
     */
    public AvailabilityStrip(
            Optional<LocalDate> first, Optional<LocalDate> last, String words, Locale locale) {
        getStyleClass().add("availability-strip");
        YearMonth start = YearMonth.from(first.or(() -> last).orElseThrow());
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = start.plusMonths(i);
            VBox cell = new VBox(bar(month, first, last), name(month, i == 0, locale));
            cell.getStyleClass().add("month");
            HBox.setHgrow(cell, Priority.ALWAYS);
            cell.setMinWidth(0);
            cell.setPrefWidth(10);
            getChildren().add(cell);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
    }

    private static StackPane bar(
            YearMonth month, Optional<LocalDate> first, Optional<LocalDate> last) {
        boolean begun = first.map(day -> !YearMonth.from(day).isAfter(month)).orElse(true);
        boolean open = last.map(day -> !YearMonth.from(day).isBefore(month)).orElse(true);
        Region fill = new Region();
        fill.getStyleClass().add(begun && open ? "month-on" : "month-off");
        return new StackPane(fill);
    }

    private static Label name(YearMonth month, boolean withYear, Locale locale) {
        String letter =
                month.getMonth()
                        .getDisplayName(TextStyle.NARROW_STANDALONE, locale)
                        .toUpperCase(locale);
        boolean january = month.getMonthValue() == 1;
        Label label =
                new Label(
                        withYear || january
                                ? letter + " " + String.format("%02d", month.getYear() % 100)
                                : letter);
        label.getStyleClass().add("month-name");
        label.setMinWidth(0);
        return label;
    }
}
