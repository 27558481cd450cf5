// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.home;

import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.usecase.home.Day;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Group;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * One thing to do: who, what, since when, the one button that does it, and the way to its record.
 */
final class ToDoLine {
    private final ToDo toDo;
    private final Day day;
    private final HomeViewModel model;
    private final UiContext context;
    private final Texts texts;

    ToDoLine(ToDo toDo, Day day, HomeViewModel model, UiContext context) {
        this.toDo = toDo;
        this.day = day;
        this.model = model;
        this.context = context;
        this.texts = context.texts();
    }

    Node node() {
        Labeled who = toDo.who().isEmpty() ? new Label() : record(toDo.who());
        Labeled what =
                toDo.who().isEmpty() && !isDoor()
                        ? record(texts.get(toDo.what()))
                        : new Label(texts.get(toDo.what()));
        what.getStyleClass().add("soft");
        what.setWrapText(true);
        Label when = new Label(when(day.today()));
        when.setWrapText(true);
        when.getStyleClass().add("caption");
        VBox words = new VBox();
        for (Labeled label : List.of(who, what, when)) {
            if (!label.getText().isEmpty()) {
                words.getChildren().add(label);
            }
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        ButtonBase button = button();
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(left().isPresent());
        button.setAccessibleText(
                texts.get("home.openName", button.getText(), who.getText(), what.getText()));
        HBox line = new HBox(Icons.of(icon(toDo), style(toDo.group(day.today()))), words, button);
        later().ifPresent(line.getChildren()::add);
        line.getStyleClass().add("home-line");
        line.setAccessibleRole(AccessibleRole.PARENT);
        line.setAccessibleText(who.getText() + ", " + what.getText() + ", " + when.getText());
        return line;
    }

    /** Whether the button leads to the record anyway. */
    private boolean isDoor() {
        return toDo.act().look().equals(toDo.act());
    }

    private Labeled record(String words) {
        if (isDoor()) {
            Label label = new Label(words);
            label.getStyleClass().add("strong");
            return label;
        }
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().addAll("strong", "record-link");
        link.setWrapText(true);
        link.setAccessibleText(texts.get("home.look", words));
        link.setOnAction(_ -> model.act(toDo.act().look()));
        return link;
    }

    private ButtonBase button() {
        if (toDo.act() instanceof Act.Choose choose && choose.moves().size() > 1) {
            MenuButton several = new MenuButton(texts.get("home.act.choose"));
            for (Step to : choose.moves()) {
                MenuItem item = new MenuItem(texts.get("application.move." + to));
                item.setOnAction(_ -> model.choose(choose, to));
                several.getItems().add(item);
            }
            return several;
        }
        Button button = new Button(label(toDo.act()));
        button.getStyleClass().add("secondary");
        button.setOnAction(
                _ -> {
                    // A second click must not do it twice: the list is read again after it.
                    button.setDisable(changes(toDo.act()));
                    model.act(toDo.act());
                });
        return button;
    }

    private static boolean changes(Act act) {
        return switch (act) {
            case Act.Advance _, Act.Choose _, Act.Resume _, Act.MoveMission _ -> true;
            default -> false;
        };
    }

    /** What can wait until tomorrow, or for a week. */
    private Optional<MenuButton> later() {
        if (toDo.act() instanceof Act.Tick(Item reminder)) {
            return Optional.of(later(reminder.words(), days -> model.putOff(reminder, days)));
        }
        boolean canWait = toDo.kind() == Kind.PUBLICATION || toDo.kind() == Kind.MISSION_NEWS;
        return canWait && toDo.act().look() instanceof Act.OpenMission(MissionId mission)
                ? Optional.of(later(toDo.who(), days -> model.putOff(mission, toDo.what(), days)))
                : Optional.empty();
    }

    private MenuButton later(String name, IntConsumer putOff) {
        MenuButton later = new MenuButton(texts.get("home.later"));
        later.getStyleClass().add("quiet");
        later.setMinWidth(Region.USE_PREF_SIZE);
        later.setAccessibleText(texts.get("home.laterName", name));
        for (int days : List.of(1, 7, 30)) {
            MenuItem item = new MenuItem(texts.get("home.laterBy", days));
            item.setOnAction(_ -> putOff.accept(days));
            later.getItems().add(item);
        }
        return later;
    }

    /** How long it is too early for another message. */
    private Optional<Duration> left() {
        return switch (toDo.act()) {
            case Act.Remind _, Act.Answer _, Act.AskLead _ ->
                    toDo.written()
                            .map(
                                    at ->
                                            day.cooldown()
                                                    .minus(
                                                            Duration.between(
                                                                    at, context.clock().instant())))
                            .filter(Duration::isPositive);
            default -> Optional.empty();
        };
    }

    private String label(Act act) {
        return switch (act) {
            case Act.Advance(_, var to) -> texts.get("application.move." + to);
            case Act.Remind _ -> texts.get("home.act.remind");
            case Act.Answer _ -> texts.get("home.act.answer");
            case Act.Answered _ -> texts.get("home.act.answered");
            case Act.Choose(_, var moves, _) -> texts.get("application.move." + moves.getFirst());
            case Act.Resume _ -> texts.get("application.resume");
            case Act.MoveMission(_, var to) -> texts.get("mission.setStatus." + to);
            case Act.AskLead _ -> texts.get("home.act.askLead");
            case Act.ConfirmMission _ -> texts.get("home.act.confirmMission");
            case Act.AskProfiles _ -> texts.get("home.act.askProfiles");
            case Act.OpenApplication _ -> texts.get("home.open");
            case Act.OpenDocument _ -> texts.get("home.act.document");
            case Act.OpenMission _, Act.OpenTalent _, Act.OpenTalents _ -> texts.get("home.open");
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

    private String when(LocalDate today) {
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
        left().ifPresent(left -> parts.add(texts.get("home.cooldown", left.toHours() + 1)));
        return String.join(" · ", parts);
    }
}
