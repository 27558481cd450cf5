// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.domain.plan.Plan;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.MatchFormat;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.export.ExportMenu;
import fr.gouv.numerique.vivier.ui.plan.PlanViewModel.Shown;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.export.ExportLists;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;
import java.util.Optional;

/** All open missions and the whole pool at once: who could get what, and what that gains. */
public final class PlanScreen implements Screen {
    private final UiContext context;
    private final Texts texts;
    private final MatchFormat format;
    private final PlanViewModel model;
    private final StoreWatch watch;
    private final PlanTable table;
    private final PlanReasons reasons;
    private final PlanProposals proposals;
    private final PlanShelf shelf;
    private final PlanPicture picture;
    private final PlanChoices choices;
    private final Label sum = new Label();
    private final Label gain = new Label();
    private final Label change = new Label();
    private final VBox page = new VBox();
    private final StackPane root = new StackPane(page);

    public PlanScreen(UseCases vivier, UiContext context) {
        this.context = context;
        this.texts = context.texts();
        this.format = new MatchFormat(texts);
        model = new PlanViewModel(vivier, context);
        reasons = new PlanReasons(vivier, context, model);
        table = new PlanTable(context, model, reasons::show);
        proposals =
                new PlanProposals(
                        vivier.applyPlan(),
                        context,
                        table.node().getSelectionModel().getSelectedItems());
        shelf = new PlanShelf(vivier.keepPlans(), context, model);
        picture = new PlanPicture(texts);
        choices = new PlanChoices(texts, model);
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        model::refresh,
                        Subject.TALENTS,
                        Subject.MISSIONS,
                        Subject.APPLICATIONS);
        root.setId("plan");
        page.getStyleClass().add("page");
        page.getChildren()
                .addAll(
                        head(vivier.exports()),
                        new PlanMannerBar(texts, model).node(),
                        choices.node(),
                        proposals.refusals(),
                        tabs(vivier.exports()),
                        reasons.node());
        model.shownProperty().subscribe(this::show);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void shown() {
        watch.start();
        model.refresh();
    }

    @Override
    public void hidden() {
        watch.stop();
        model.stop();
    }

    private Node head(ExportLists exports) {
        sum.getStyleClass().add("title-2");
        sum.setId("plan-sum");
        gain.setId("plan-gain");
        change.setId("plan-change");
        change.getStyleClass().add("soft");
        for (Label words : new Label[] {sum, gain, change}) {
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.managedProperty().bind(words.textProperty().isNotEmpty());
        }
        VBox words = new VBox(sum, gain, change);
        words.getStyleClass().add("form-group");
        HBox.setHgrow(words, Priority.ALWAYS);
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(20, 20);
        busy.visibleProperty().bind(model.planningProperty());
        busy.setAccessibleText(texts.get("plan.busy"));
        Button stop = new Button(texts.get("plan.stop"));
        stop.getStyleClass().add("secondary");
        stop.visibleProperty().bind(model.planningProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        stop.setOnAction(_ -> model.stop());
        Button again = new Button(texts.get("plan.again"), Icons.of(RemixiconMZ.REFRESH_LINE));
        again.setId("plan-again");
        again.getStyleClass().add("secondary");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.visibleProperty().bind(model.planningProperty().not());
        again.managedProperty().bind(again.visibleProperty());
        again.setOnAction(_ -> model.refresh());
        PlanSheet sheet = new PlanSheet(texts);
        ExportMenu export =
                new ExportMenu(
                        exports,
                        context,
                        "plan-export",
                        ExportedList.Kind.PLAN,
                        () -> sheet.of(List.copyOf(table.node().getItems())));
        HBox head = new HBox(words, busy, stop, proposals.button(), again, export);
        head.getStyleClass().add("filter-bar");
        return head;
    }

    private Node tabs(ExportLists exports) {
        Tab kept = new Tab(texts.get("plan.tab.kept"), shelf.node());
        kept.setId("plan-tab-kept");
        kept.selectedProperty().subscribe(isShown -> shelf.shown(isShown));
        VBox drawn =
                new VBox(
                        new PlanPictureExport(exports, context, picture::content).node(),
                        picture.node());
        drawn.getStyleClass().add("form-group");
        VBox.setVgrow(picture.node(), Priority.ALWAYS);
        TabPane tabs =
                new TabPane(
                        new Tab(texts.get("plan.tab.table"), table.node()),
                        new Tab(texts.get("plan.tab.picture"), drawn),
                        kept);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        return tabs;
    }

    private void show(Optional<Shown> shown) {
        shown.ifPresent(
                it -> {
                    boolean none = it.plan().places() == 0;
                    root.getChildren().setAll(none ? nothingToPlan() : page);
                    if (!none) {
                        say(it);
                        choices.show(it);
                        reasons.hide();
                        table.show(it.lines());
                        picture.show(it.plan(), it.lines());
                    }
                });
    }

    private void say(Shown shown) {
        Plan plan = shown.plan();
        sum.setText(
                texts.get("plan.sum", plan.filled(), plan.places(), format.figure(plan.score())));
        int places = plan.filled() - plan.oneByOne().filled();
        String points = format.figure(plan.score() - plan.oneByOne().score());
        String proof =
                plan.isProvenBest()
                        ? texts.get("plan.proven")
                        : texts.get("plan.unproven", format.figure(plan.gap() / 10.0));
        String words =
                plan.tenths() == plan.oneByOne().tenths()
                        ? texts.get("plan.gain.none")
                        : texts.get("plan.gain", places, points);
        gain.setText(words + " " + proof + fair(plan) + several(plan));
        change.setText(
                shown.before()
                        .filter(before -> shown.moved() > 0 || before.tenths() != plan.tenths())
                        .map(
                                before ->
                                        texts.get(
                                                "plan.change",
                                                shown.moved(),
                                                format.figure(plan.score() - before.score())))
                        .orElse(""));
    }

    private String fair(Plan plan) {
        return plan.given() == 0
                ? ""
                : " " + texts.get("plan.fair.price", format.figure(plan.given() / 10.0));
    }

    private String several(Plan plan) {
        return plan.people() == plan.filled() ? "" : " " + texts.get("plan.several", plan.people());
    }

    private Node nothingToPlan() {
        Button go = new Button(texts.get("plan.empty.go"), Icons.of(RemixiconAL.BRIEFCASE_4_LINE));
        go.getStyleClass().add("primary");
        go.setOnAction(_ -> context.navigator().goTo(new Destination.Missions()));
        return new EmptyState(
                RemixiconMZ.ORGANIZATION_CHART,
                texts.get("plan.empty.title"),
                texts.get("plan.empty.text"),
                go);
    }
}
