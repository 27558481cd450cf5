// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.home;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.OwnFilter;
import fr.gouv.numerique.vivier.ui.base.OwnFilterBox;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.usecase.home.Day;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Group;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What to do, by urgency. */
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
        all.subList(0, shown)
                .forEach(toDo -> lines.add(new ToDoLine(toDo, day, model, context).node()));
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
}
