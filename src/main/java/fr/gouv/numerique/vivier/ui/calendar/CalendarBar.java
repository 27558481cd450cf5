// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.calendar;

import fr.gouv.numerique.vivier.domain.calendar.CalendarScale;
import fr.gouv.numerique.vivier.domain.calendar.EntryKind;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.OneOf;
import fr.gouv.numerique.vivier.usecase.calendar.WriteCalendar.Detail;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;

/**
 * Above the days: which ones, how many at once, which kinds of entries, and the way out of here.
 */
final class CalendarBar extends VBox {
    private final CalendarViewModel model;
    private final Texts texts;
    private final Label title = new Label();

    CalendarBar(CalendarViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("calendar-bar");
        title.setId("calendar-title");
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane line =
                new FlowPane(
                        arrow("calendar-back", RemixiconAL.ARROW_LEFT_S_LINE, -1),
                        today(),
                        arrow("calendar-on", RemixiconAL.ARROW_RIGHT_S_LINE, 1),
                        title,
                        new OneOf<>(
                                "calendar-as-",
                                List.of(CalendarScale.MONTH, CalendarScale.WEEK),
                                scale -> texts.get("calendar.scale." + scale),
                                model.scaleProperty()),
                        export());
        line.getStyleClass().add("filters-flow");
        getChildren().addAll(line, kinds());
        model.pageProperty().subscribe(this::show);
        model.dayProperty().subscribe(this::show);
        model.scaleProperty().subscribe(this::show);
    }

    private Button arrow(String id, Ikon icon, int count) {
        Button arrow = new Button("", Icons.of(icon));
        arrow.setId(id);
        arrow.getStyleClass().add("secondary");
        arrow.setOnAction(_ -> model.step(count));
        model.scaleProperty()
                .subscribe(
                        scale ->
                                arrow.setAccessibleText(
                                        texts.get("calendar.step." + scale, count)));
        return arrow;
    }

    private Button today() {
        Button today = new Button(texts.get("calendar.today"));
        today.setId("calendar-today");
        today.getStyleClass().add("secondary");
        today.setMinWidth(Region.USE_PREF_SIZE);
        today.setOnAction(_ -> model.chooseToday());
        return today;
    }

    private MenuButton export() {
        MenuButton export =
                new MenuButton(texts.get("calendar.export"), Icons.of(RemixiconAL.DOWNLOAD_2_LINE));
        export.setId("calendar-export");
        export.getStyleClass().add("secondary");
        export.setMinWidth(Region.USE_PREF_SIZE);
        for (Detail detail : Detail.values()) {
            MenuItem item = new MenuItem(texts.get("calendar.detail." + detail));
            item.setId("calendar-export-" + detail.name().toLowerCase(Locale.ROOT));
            item.setOnAction(_ -> model.export(detail));
            export.getItems().add(item);
        }
        return export;
    }

    /** What the icons mean, and which of them are wanted. */
    private FlowPane kinds() {
        FlowPane kinds = new FlowPane();
        kinds.getStyleClass().add("count-tabs");
        for (EntryKind kind : EntryKind.values()) {
            ToggleButton button =
                    new ToggleButton(
                            texts.get("calendar.kinds." + kind),
                            Icons.of(EntryWords.icon(kind), "icon-blue"));
            button.setId("calendar-kind-" + kind.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("count-tab");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> model.show(kind, button.isSelected()));
            model.kindsProperty().subscribe(shown -> button.setSelected(shown.contains(kind)));
            kinds.getChildren().add(button);
        }
        return kinds;
    }

    private void show() {
        LocalDate day = model.dayProperty().get();
        long worked =
                model.pageProperty().get().stream()
                        .flatMap(
                                page ->
                                        model.scaleProperty().get().own(day).stream()
                                                .filter(it -> !page.rest().containsKey(it)))
                        .count();
        title.setText(
                model.scaleProperty().get() == CalendarScale.MONTH
                        ? texts.get(
                                "calendar.month",
                                DateTimeFormatter.ofPattern("LLLL uuuu", texts.locale())
                                        .format(day),
                                worked)
                        : texts.get(
                                "calendar.week",
                                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                                model.scaleProperty().get().first(day),
                                model.scaleProperty().get().last(day),
                                worked));
    }
}
