// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.domain.plan.OpenMission;
import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.plan.Planned;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.MatchFormat;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.control.Tag;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;
import java.util.function.BiConsumer;

/** The plan place by place, with what can be settled of each. */
final class PlanTable {
    private final UiContext context;
    private final Texts texts;
    private final MatchFormat format;
    private final PlanViewModel model;
    private final BiConsumer<PlanLine, Pair> explain;
    private final TableView<PlanLine> table = new TableView<>();

    PlanTable(UiContext context, PlanViewModel model, BiConsumer<PlanLine, Pair> explain) {
        this.context = context;
        this.texts = context.texts();
        this.format = new MatchFormat(texts);
        this.model = model;
        this.explain = explain;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setId("plan-table");
        table.setAccessibleText(texts.get("plan.table"));
        table.getColumns().setAll(List.of(mission(), person(), points(), state(), actions()));
        Tables.keepColumns(table);
    }

    TableView<PlanLine> node() {
        return table;
    }

    void show(List<PlanLine> lines) {
        table.getItems().setAll(lines);
    }

    private TableColumn<PlanLine, PlanLine> mission() {
        return Tables.nodes(
                texts.get("plan.column.mission"),
                250,
                line -> link(line.title(), new Destination.OneMission(line.mission().id())),
                PlanLine::title);
    }

    private TableColumn<PlanLine, PlanLine> person() {
        return Tables.nodes(
                texts.get("plan.column.person"),
                170,
                line ->
                        line.planned()
                                .<Node>map(planned -> link(line.person(), destination(planned)))
                                .orElseGet(() -> empty()),
                PlanLine::person);
    }

    private static Destination destination(Planned planned) {
        return new Destination.OneTalent(planned.candidate().pair().talent());
    }

    private Hyperlink link(String words, Destination destination) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(_ -> context.navigator().goTo(destination));
        return link;
    }

    private Label empty() {
        Label label = new Label(texts.get("plan.place.empty"));
        label.getStyleClass().add("soft");
        return label;
    }

    private TableColumn<PlanLine, Double> points() {
        TableColumn<PlanLine, Double> column =
                Tables.values(
                        texts.get("plan.column.points"),
                        70,
                        PlanLine::points,
                        points -> points == 0 ? "" : format.figure(points));
        column.getStyleClass().add("figures");
        return column;
    }

    private TableColumn<PlanLine, PlanLine> state() {
        return Tables.nodes(
                texts.get("plan.column.state"),
                120,
                this::state,
                line -> line.isPinned() ? 0 : line.isNew() ? 1 : 2);
    }

    private Node state(PlanLine line) {
        HBox box = new HBox();
        box.getStyleClass().add("row-tags");
        if (line.isPinned()) {
            box.getChildren()
                    .add(
                            new Tag(
                                    texts.get("plan.state.pinned"),
                                    RemixiconMZ.PUSHPIN_2_FILL,
                                    Tag.Tone.INFORMATION));
        } else if (line.isNew()) {
            box.getChildren()
                    .add(
                            new Tag(
                                    texts.get("plan.state.new"),
                                    RemixiconMZ.SHUFFLE_LINE,
                                    Tag.Tone.SUCCESS));
        }
        line.warning()
                .ifPresent(
                        why -> {
                            Tag tag =
                                    new Tag(
                                            texts.get("plan.state.busy"),
                                            RemixiconAL.ERROR_WARNING_LINE,
                                            Tag.Tone.WARNING);
                            tag.setTooltip(new Tooltip(texts.get(why)));
                            tag.setAccessibleText(texts.get(why));
                            box.getChildren().add(tag);
                        });
        return box;
    }

    private TableColumn<PlanLine, PlanLine> actions() {
        TableColumn<PlanLine, PlanLine> column =
                Tables.nodes(texts.get("plan.column.actions"), 270, this::actions, _ -> 0);
        column.setSortable(false);
        return column;
    }

    private Node actions(PlanLine line) {
        HBox box = new HBox();
        line.planned()
                .map(planned -> planned.candidate().pair())
                .ifPresent(
                        pair ->
                                box.getChildren()
                                        .addAll(
                                                action(
                                                        "plan.why",
                                                        RemixiconMZ.QUESTION_LINE,
                                                        line,
                                                        () -> explain.accept(line, pair)),
                                                pin(line, pair),
                                                action(
                                                        "plan.exclude",
                                                        RemixiconAL.FORBID_2_LINE,
                                                        line,
                                                        () -> model.toggleExclusion(pair)),
                                                action(
                                                        "plan.propose",
                                                        RemixiconMZ.SEND_PLANE_LINE,
                                                        line,
                                                        () -> model.propose(pair))));
        box.getChildren().add(whatIf(line));
        return box;
    }

    private MenuButton whatIf(PlanLine line) {
        MenuButton menu = new MenuButton(texts.get("plan.whatIf"));
        menu.getStyleClass().addAll("quiet", "plan-whatIf");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(texts.get("plan.whatIf.of", line.person(), line.title()));
        OpenMission mission = line.mission();
        line.planned()
                .map(planned -> planned.candidate().pair().talent())
                .ifPresent(
                        person ->
                                menu.getItems()
                                        .add(
                                                item(
                                                        "plan.whatIf.away",
                                                        line.person(),
                                                        () -> model.toggleAway(person))));
        menu.getItems()
                .addAll(
                        item("plan.whatIf.out", line.title(), () -> suppose(mission, 0)),
                        item(
                                "plan.whatIf.more",
                                line.title(),
                                () -> suppose(mission, mission.places() + 1)));
        if (mission.places() > 1) {
            menu.getItems()
                    .add(
                            item(
                                    "plan.whatIf.fewer",
                                    line.title(),
                                    () -> suppose(mission, mission.places() - 1)));
        }
        return menu;
    }

    private void suppose(OpenMission mission, int places) {
        model.supposePlaces(mission.id(), places);
    }

    private MenuItem item(String key, String name, Runnable run) {
        MenuItem item = new MenuItem(texts.get(key, name));
        item.setOnAction(_ -> run.run());
        return item;
    }

    private Button pin(PlanLine line, Pair pair) {
        return line.isPinned()
                ? action(
                        "plan.unpin", RemixiconMZ.PUSHPIN_2_FILL, line, () -> model.togglePin(pair))
                : action("plan.pin", RemixiconMZ.PUSHPIN_2_LINE, line, () -> model.togglePin(pair));
    }

    private Button action(String key, Ikon icon, PlanLine line, Runnable run) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("quiet", key.replace('.', '-'));
        String words = texts.get(key, line.person(), line.title());
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
