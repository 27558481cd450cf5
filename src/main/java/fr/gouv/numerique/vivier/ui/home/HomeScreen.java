// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.home;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Workspace;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.TwoColumns;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.home.Day;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.Optional;

/** The first place of the morning: what to do on the left, how things stand on the right. */
public final class HomeScreen implements Screen {
    /** Of the width, in hundredths. */
    private static final double TO_DO_SHARE = 64;

    private final UiContext context;
    private final Workspace workspace;
    private final Texts texts;
    private final HomeViewModel model;
    private final ToDoList toDo;
    private final StoreWatch watch;
    private final StackPane page = new StackPane();

    public HomeScreen(UseCases vivier, UiContext context, Workspace workspace) {
        this.context = context;
        this.workspace = workspace;
        this.texts = context.texts();
        model = new HomeViewModel(vivier, context);
        toDo = new ToDoList(model, context);
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        model::refresh,
                        Subject.APPLICATIONS,
                        Subject.TALENTS,
                        Subject.MISSIONS,
                        Subject.DOCUMENTS,
                        Subject.SETTINGS);
        page.setId("home");
        model.dayProperty().subscribe(this::show);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void shown() {
        watch.start();
        model.refresh();
    }

    @Override
    public void hidden() {
        watch.stop();
    }

    private void show(Optional<Day> day) {
        if (day.isEmpty()) {
            return;
        }
        page.getChildren().setAll(day.get().isEmpty() ? newcomer() : morning(day.get()));
    }

    private Node newcomer() {
        Button load =
                new Button(texts.get("home.newcomer.import"), Icons.of(RemixiconMZ.UPLOAD_2_LINE));
        load.setId("home-import");
        load.getStyleClass().add("primary");
        load.setOnAction(_ -> context.navigator().goTo(new Destination.Imports()));
        Button examples =
                new Button(texts.get("home.newcomer.examples"), Icons.of(RemixiconAL.FLASK_LINE));
        examples.setId("home-examples");
        examples.getStyleClass().add("secondary");
        examples.setOnAction(
                _ -> {
                    // Making them takes seconds: a second click must not make them twice.
                    examples.setDisable(true);
                    workspace.startTour();
                });
        return new EmptyState(
                RemixiconMZ.TEAM_LINE,
                texts.get("home.newcomer.title"),
                texts.get("home.newcomer.text"),
                load,
                examples);
    }

    private Node morning(Day day) {
        TwoColumns columns =
                new TwoColumns(toDo.node(day), new Standing(context).node(day), TO_DO_SHARE);
        columns.getStyleClass().add("home");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }
}
