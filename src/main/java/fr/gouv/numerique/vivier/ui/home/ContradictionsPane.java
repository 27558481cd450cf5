// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.home;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.OwnFilter;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.home.Day;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The contradictions of « À faire » alone, each with what puts it right. */
public final class ContradictionsPane {
    private final HomeViewModel model;
    private final UiContext context;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final ScrollPane node = new ScrollPane(lines);
    private boolean seen;

    public ContradictionsPane(UseCases vivier, OwnFilter own, UiContext context) {
        this.context = context;
        this.texts = context.texts();
        model = new HomeViewModel(vivier, own, context);
        lines.getStyleClass().add("contradictions");
        node.setId("application-contradictions");
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
        model.dayProperty().subscribe(this::show);
    }

    public Node node() {
        return node;
    }

    /** It comes into view, or goes out of it: only then is anything read. */
    public void look(boolean now) {
        seen = now;
        refresh();
    }

    /** Reads them again. */
    public void refresh() {
        if (seen) {
            model.refresh();
        }
    }

    private void show(Optional<Day> day) {
        if (day.isEmpty()) {
            return;
        }
        List<ToDo> found =
                day.get().toDo().stream().filter(it -> it.kind() == Kind.CONTRADICTION).toList();
        List<Node> content = new ArrayList<>();
        if (found.isEmpty()) {
            Label nothing = new Label(texts.get("home.noContradiction"));
            nothing.setWrapText(true);
            nothing.getStyleClass().add("soft");
            content.add(nothing);
        }
        found.forEach(toDo -> content.add(new ToDoLine(toDo, day.get(), model, context).node()));
        lines.getChildren()
                .setAll(new Section(texts.get("home.contradictions", found.size()), content));
    }
}
