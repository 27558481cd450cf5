// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.home;

import fr.gouv.numerique.vivier.domain.application.LeadAnswers;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.ApplicationCard;
import fr.gouv.numerique.vivier.ui.control.Figure;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.usecase.home.Day;
import fr.gouv.numerique.vivier.usecase.home.Day.Figures;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** How things stand: four figures, each a door to its rows, and what happened last. */
final class Standing {
    private static final double HALF = 50;

    private final UiContext context;
    private final Texts texts;

    Standing(UiContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    Node node(Day day) {
        VBox box = new VBox(figures(day.figures()), forgotten());
        if (!day.events().isEmpty()) {
            List<Node> cards = new ArrayList<>();
            day.events().forEach(it -> cards.add(card(it)));
            box.getChildren().add(new Section(texts.get("home.events"), cards));
        }
        box.getStyleClass().add("home-column");
        return box;
    }

    private Node forgotten() {
        Hyperlink door = new Hyperlink(texts.get("talent.forgotten.title"));
        door.setId("home-forgotten");
        door.setOnAction(_ -> context.navigator().goTo(new Destination.Forgotten()));
        return door;
    }

    private Node figures(Figures figures) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("figures-grid");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            half.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(half);
        }
        grid.add(
                figure(
                        "talents",
                        Integer.toString(figures.activeTalents()),
                        texts.get("home.figure.talents.more", figures.talents()),
                        new Destination.Talents()),
                0,
                0);
        grid.add(
                figure(
                        "missions",
                        Integer.toString(figures.openMissions()),
                        texts.get("home.figure.missions.more", figures.missions()),
                        new Destination.Missions()),
                1,
                0);
        grid.add(
                figure(
                        "answers",
                        figures.answers() == 0
                                ? "–"
                                : texts.get(
                                        "home.figure.answers.value",
                                        Math.round(
                                                100.0
                                                        * figures.answersInTime()
                                                        / figures.answers())),
                        texts.get(
                                "home.figure.answers.more",
                                figures.answersInTime(),
                                figures.answers(),
                                LeadAnswers.words(figures.answerDays(), figures.calendarDays())),
                        new Destination.Applications()),
                0,
                1);
        grid.add(
                figure(
                        "filled",
                        Integer.toString(figures.filledMissions()),
                        texts.get("home.figure.filled.more", figures.missions()),
                        new Destination.Missions()),
                1,
                1);
        return grid;
    }

    private Node figure(String name, String value, String more, Destination door) {
        Figure figure =
                new Figure(texts.get("home.figure." + name), () -> context.navigator().goTo(door));
        figure.show(value, more);
        figure.setMaxHeight(Double.MAX_VALUE);
        return figure;
    }

    private Node card(Day.Happened happened) {
        return new ApplicationCard(
                happened.line().person().name(),
                texts.get(
                        "home.event",
                        texts.shortDate(happened.event().on()),
                        Message.of(
                                "application.what." + happened.event().what(),
                                Message.of("application.step." + happened.event().to())),
                        happened.line().mission().title()),
                () ->
                        context.navigator()
                                .goTo(new Destination.OneApplication(happened.line().id())));
    }
}
