// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.home;

import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.OwnFilter;
import fr.gouv.numerique.vivier.ui.base.OwnFilterBox;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.usecase.home.Day;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Group;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What to do, by urgency: who, what, since when, and the one button that does it. */
final class ToDoList {
    /** More lines of a group come when they are asked for: a screen is for a glance. */
    private static final int SHOWN = 8;

    private final HomeViewModel model;
    private final OwnFilter own;
    private final UiContext context;
    private final Texts texts;
    private final Set<Group> unfolded = EnumSet.noneOf(Group.class);

    ToDoList(HomeViewModel model, OwnFilter own, UiContext context) {
        this.model = model;
        this.own = own;
        this.context = context;
        this.texts = context.texts();
    }

    Node node(Day day) {
        VBox box = new VBox();
        box.setId("home-todo");
        fill(day, box);
        box.getStyleClass().add("home-column");
        return box;
    }

    private void fill(Day day, VBox box) {
        box.getChildren().setAll(new OwnFilterBox(own, texts, "home-own"));
        for (Group group : Group.values()) {
            List<ToDo> all = day.of(group);
            if (!all.isEmpty()) {
                box.getChildren().add(section(day, group, all, box));
            }
        }
        if (day.toDo().isEmpty()) {
            Label nothing =
                    new Label(
                            texts.get(
                                    own.activeProperty().get()
                                            ? "home.nothing.own"
                                            : "home.nothing"));
            nothing.setWrapText(true);
            nothing.getStyleClass().add("soft");
            box.getChildren().add(new Section(texts.get("home.group.TODAY", 0), nothing));
        }
    }

    private Node section(Day day, Group group, List<ToDo> all, VBox box) {
        List<Node> lines = new ArrayList<>();
        int shown = unfolded.contains(group) ? all.size() : Math.min(SHOWN, all.size());
        all.subList(0, shown).forEach(toDo -> lines.add(line(toDo, group, day.today())));
        if (shown < all.size()) {
            Button more = new Button(texts.get("home.more", all.size() - shown));
            more.setId("home-more-" + group.name().toLowerCase(Locale.ROOT));
            more.getStyleClass().add("quiet");
            more.setOnAction(
                    _ -> {
                        unfolded.add(group);
                        fill(day, box);
                    });
            lines.add(more);
        }
        Section section = new Section(texts.get("home.group." + group, all.size()), lines);
        section.setId("home-group-" + group.name().toLowerCase(Locale.ROOT));
        return section;
    }

    private Node line(ToDo toDo, Group group, LocalDate today) {
        Label who = new Label(toDo.who());
        who.getStyleClass().add("strong");
        Label what = new Label(texts.get(toDo.what()));
        what.getStyleClass().add("soft");
        what.setWrapText(true);
        Label when = new Label(when(toDo, today));
        when.setWrapText(true);
        when.getStyleClass().add("caption");
        VBox words = new VBox();
        for (Label label : List.of(who, what, when)) {
            if (!label.getText().isEmpty()) {
                words.getChildren().add(label);
            }
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button = new Button(label(toDo.act()));
        button.getStyleClass().add("secondary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(
                texts.get("home.openName", button.getText(), who.getText(), what.getText()));
        button.setOnAction(
                _ -> {
                    // A second click must not do it twice: the list is read again after it.
                    button.setDisable(toDo.act() instanceof Act.Advance);
                    model.act(toDo.act());
                });
        HBox line = new HBox(Icons.of(icon(toDo), style(group)), words, button);
        if (toDo.act() instanceof Act.Tick(Item reminder)) {
            line.getChildren().add(later(reminder));
        }
        line.getStyleClass().add("home-line");
        line.setAccessibleRole(AccessibleRole.PARENT);
        line.setAccessibleText(who.getText() + ", " + what.getText() + ", " + when.getText());
        return line;
    }

    /** A reminder can wait until tomorrow, or for a week. */
    private MenuButton later(Item reminder) {
        MenuButton later = new MenuButton(texts.get("home.later"));
        later.getStyleClass().add("quiet");
        later.setMinWidth(Region.USE_PREF_SIZE);
        later.setAccessibleText(texts.get("home.laterName", reminder.words()));
        for (int days : List.of(1, 7, 30)) {
            MenuItem item = new MenuItem(texts.get("home.laterBy", days));
            item.setOnAction(_ -> model.putOff(reminder, days));
            later.getItems().add(item);
        }
        return later;
    }

    private String label(Act act) {
        return switch (act) {
            case Act.Advance(_, var to) -> texts.get("application.move." + to);
            case Act.Remind _ -> texts.get("home.act.remind");
            case Act.Answer _ -> texts.get("home.act.answer");
            case Act.Answered _ -> texts.get("home.act.answered");
            case Act.OpenApplication _ -> texts.get("home.open");
            case Act.OpenDocument _ -> texts.get("home.act.document");
            case Act.OpenMission _ -> texts.get("home.act.mission");
            case Act.OpenTalents _ -> texts.get("home.act.talents");
            case Act.OpenQuestion _ -> texts.get("home.act.question");
            case Act.Tick _ -> texts.get("home.act.tick");
        };
    }

    private static Ikon icon(ToDo toDo) {
        return switch (toDo.kind()) {
            case NEXT_STEP -> RemixiconAL.CHECKBOX_CIRCLE_LINE;
            case AWAITED -> RemixiconMZ.TIME_LINE;
            case SIGNATURE -> RemixiconMZ.PEN_NIB_LINE;
            case START -> RemixiconMZ.PLAY_CIRCLE_LINE;
            case OVERRUN -> RemixiconMZ.STOP_CIRCLE_LINE;
            case ANSWER -> RemixiconMZ.MAIL_SEND_LINE;
            case QUESTION -> RemixiconMZ.QUESTION_ANSWER_LINE;
            case PROFILES -> RemixiconMZ.TEAM_LINE;
            case PUBLICATION -> RemixiconAL.BRIEFCASE_4_LINE;
            case MISSION_NEWS -> RemixiconMZ.MAIL_SEND_LINE;
            case CONTRADICTION -> RemixiconAL.ERROR_WARNING_LINE;
            case REMINDER -> RemixiconAL.ALARM_LINE;
        };
    }

    private static String style(Group group) {
        return group == Group.LATE ? "icon-warning" : "icon-blue";
    }

    private String when(ToDo toDo, LocalDate today) {
        List<String> parts = new ArrayList<>();
        toDo.due()
                .ifPresent(
                        due -> {
                            long days = ChronoUnit.DAYS.between(today, due);
                            parts.add(
                                    days < 0
                                            ? texts.get("home.lateBy", -days, due)
                                            : texts.get("home.dueIn", days, due));
                        });
        if (toDo.waitingFor() != Party.COORDINATION) {
            parts.add(
                    texts.get(
                            "home.waitsFor", Message.of("application.party." + toDo.waitingFor())));
        }
        toDo.since()
                .ifPresent(
                        since ->
                                parts.add(
                                        texts.get(
                                                "home.since",
                                                ChronoUnit.DAYS.between(since, today))));
        toDo.written()
                .ifPresent(
                        at ->
                                parts.add(
                                        texts.get(
                                                "home.written",
                                                texts.moment(at, context.clock().getZone()))));
        return String.join(" · ", parts);
    }
}
