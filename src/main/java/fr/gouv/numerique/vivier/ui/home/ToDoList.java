// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.home;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.home.Day;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What to do, by urgency: who, what, since when, and one button. */
final class ToDoList {
    private final UiContext context;
    private final Texts texts;

    ToDoList(UiContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    Node node(Day day) {
        VBox box = new VBox();
        box.getStyleClass().add("home-column");
        group("late", RemixiconAL.ALARM_WARNING_LINE, "icon-warning", day.late(), box);
        group("toDo", RemixiconAL.CHECKBOX_CIRCLE_LINE, "icon-blue", day.toDo(), box);
        group("waiting", RemixiconMZ.TIME_LINE, "icon-blue", day.waiting(), box);
        if (box.getChildren().isEmpty()) {
            Label nothing = new Label(texts.get("home.nothing"));
            nothing.setWrapText(true);
            nothing.getStyleClass().add("soft");
            box.getChildren().add(new Section(texts.get("home.group.toDo", 0), nothing));
        }
        return box;
    }

    private void group(String name, Ikon icon, String style, List<ApplicationRow> rows, VBox box) {
        if (rows.isEmpty()) {
            return;
        }
        List<Node> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row, icon, style)));
        box.getChildren().add(new Section(texts.get("home.group." + name, rows.size()), lines));
    }

    private Node line(ApplicationRow row, Ikon icon, String style) {
        Application application = row.application();
        Label who = new Label(row.talent().fullName());
        who.getStyleClass().add("strong");
        Label what =
                new Label(
                        texts.get(
                                "home.line",
                                texts.get("application.step." + application.step()),
                                row.mission().title()));
        what.getStyleClass().add("soft");
        what.setWrapText(true);
        Label when = new Label(when(application));
        when.getStyleClass().add("caption");
        VBox words = new VBox(who, what, when);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = new Button(texts.get("home.open"));
        open.getStyleClass().add("secondary");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setAccessibleText(texts.get("home.openName", who.getText(), row.mission().title()));
        open.setOnAction(
                _ -> context.navigator().goTo(new Destination.OneApplication(application.id())));
        HBox line = new HBox(Icons.of(icon, style), words, open);
        line.getStyleClass().add("home-line");
        line.setAccessibleRole(AccessibleRole.PARENT);
        line.setAccessibleText(who.getText() + ", " + what.getText() + ", " + when.getText());
        return line;
    }

    private String when(Application application) {
        LocalDate today = LocalDate.now(context.clock());
        return application
                .dueOn()
                .map(
                        due -> {
                            long days = ChronoUnit.DAYS.between(today, due);
                            return days < 0
                                    ? texts.get("home.lateBy", -days, due)
                                    : texts.get("home.dueIn", days, due);
                        })
                .orElseGet(
                        () ->
                                texts.get(
                                        "home.since",
                                        ChronoUnit.DAYS.between(application.stepOn(), today)));
    }
}
