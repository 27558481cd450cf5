// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.calendar;

import fr.gouv.numerique.vivier.domain.calendar.CalendarEntry;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One day of the calendar: its number, whether there is work, and as many entries as fit. */
final class DayCell extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass REST = PseudoClass.getPseudoClass("rest");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

    private final LocalDate day;
    private final Doing doing;

    /** What a day does when it is used. */
    interface Doing {
        void choose(LocalDate day);

        /** Opens the day: its only entry, or the list of them. */
        void enter(LocalDate day);

        void open(CalendarEntry entry);
    }

    /**
     * Of a page of the calendar.
     *
     * @param fitting how many lines of entries there is room for
     */
    DayCell(
            LocalDate day,
            List<CalendarEntry> entries,
            Map<LocalDate, String> rest,
            int fitting,
            EntryWords words,
            Doing doing) {
        this.day = day;
        this.doing = doing;
        setId("calendar-day-" + day);
        getStyleClass().add("calendar-day");
        getChildren().add(head(rest));
        int shown = entries.size() <= fitting ? entries.size() : Math.max(0, fitting - 1);
        entries.subList(0, shown).forEach(entry -> getChildren().add(line(entry, words)));
        if (shown < entries.size()) {
            getChildren().add(more(entries.size() - shown, words));
        }
        pseudoClassStateChanged(REST, rest.containsKey(day));
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                words.texts()
                        .get(
                                "calendar.dayName",
                                words.day(day),
                                words.work(day, rest),
                                entries.size(),
                                entries.stream()
                                        .map(words::whole)
                                        .collect(Collectors.joining("\u00a0; "))));
        setOnMousePressed(_ -> doing.choose(day));
    }

    private HBox head(Map<LocalDate, String> rest) {
        Label number = new Label(Integer.toString(day.getDayOfMonth()));
        number.getStyleClass().add("calendar-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label name = new Label(rest.getOrDefault(day, ""));
        name.getStyleClass().add("calendar-holiday");
        HBox head = new HBox(number, name);
        head.getStyleClass().add("calendar-head");
        return head;
    }

    private Label line(CalendarEntry entry, EntryWords words) {
        Label line =
                new Label(
                        words.brief(entry),
                        Icons.of(
                                EntryWords.icon(entry.kind()),
                                entry.late() ? "icon-warning" : "icon-blue"));
        line.getStyleClass().add("calendar-line");
        line.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(line, Priority.NEVER);
        Tooltip.install(line, new Tooltip(words.whole(entry)));
        line.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        doing.open(entry);
                    }
                });
        return line;
    }

    private Label more(int count, EntryWords words) {
        Label more = new Label(words.texts().get("calendar.more", count));
        more.getStyleClass().addAll("calendar-line", "calendar-more");
        more.setOnMouseClicked(_ -> doing.enter(day));
        return more;
    }

    LocalDate day() {
        return day;
    }

    /**
     * How it stands to the day chosen.
     *
     * @param outside whether it is of another month than the one that is looked at
     */
    void mark(boolean chosen, boolean today, boolean outside) {
        setFocusTraversable(chosen);
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(TODAY, today);
        pseudoClassStateChanged(OUTSIDE, outside);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            doing.choose(day);
            doing.enter(day);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
