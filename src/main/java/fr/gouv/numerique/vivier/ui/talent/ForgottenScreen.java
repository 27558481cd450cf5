// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.table.TableValue;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.export.ExportMenu;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;
import fr.gouv.numerique.vivier.usecase.matching.Forgotten;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom nobody ever proposed: since when, and the missions in which each one ranks best. */
public final class ForgottenScreen implements Screen {
    private final UiContext context;
    private final Texts texts;
    private final ForgottenViewModel model;
    private final StoreWatch watch;
    private final TableView<Forgotten> table = new TableView<>();
    private final Label count = new Label();
    private final VBox page = new VBox();

    public ForgottenScreen(UseCases vivier, UiContext context) {
        this.context = context;
        this.texts = context.texts();
        model = new ForgottenViewModel(vivier.forgotten(), context);
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        model::refresh,
                        Subject.TALENTS,
                        Subject.MISSIONS,
                        Subject.APPLICATIONS,
                        Subject.SETTINGS);
        page.getStyleClass().add("page");
        page.setId("forgotten");
        fill();
        VBox.setVgrow(table, Priority.ALWAYS);
        page.getChildren().addAll(head(vivier), table);
        model.peopleProperty().subscribe(this::show);
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
        model.stop();
    }

    private Node head(UseCases vivier) {
        Button back =
                new Button(
                        texts.get("talent.forgotten.back"), Icons.of(RemixiconAL.ARROW_LEFT_LINE));
        back.setId("forgotten-back");
        back.getStyleClass().add("secondary");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> context.navigator().goTo(new Destination.Talents()));
        count.setId("forgotten-count");
        count.getStyleClass().add("caption");
        count.setWrapText(true);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        HBox head =
                new HBox(
                        back,
                        count,
                        ExportMenu.of(
                                table,
                                vivier.exports(),
                                context,
                                ExportedList.Kind.FORGOTTEN,
                                () -> ""));
        head.getStyleClass().add("filter-bar");
        return head;
    }

    private void fill() {
        table.setId("forgotten-table");
        table.setAccessibleText(texts.get("talent.forgotten.title"));
        table.setPlaceholder(new Label(texts.get("frame.reading")));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.nodes(
                                        texts.get("talent.column.name"),
                                        200,
                                        this::person,
                                        Forgotten::name),
                                Tables.values(
                                        texts.get("talent.forgotten.since"),
                                        150,
                                        Forgotten::since,
                                        texts::shortDate),
                                Tables.<Forgotten, String>nodes(
                                                texts.get("talent.forgotten.chances"),
                                                520,
                                                this::chances,
                                                this::words)
                                        .exporting(one -> TableValue.of(words(one)))));
        Tables.keepColumns(table);
    }

    private Node person(Forgotten one) {
        Hyperlink door = new Hyperlink(one.name());
        door.setOnAction(_ -> context.navigator().goTo(new Destination.OneTalent(one.talent())));
        return door;
    }

    private Node chances(Forgotten one) {
        HBox doors = new HBox();
        doors.getStyleClass().add("chances");
        for (Forgotten.Chance chance : one.chances()) {
            Hyperlink door = new Hyperlink(words(chance));
            door.setOnAction(
                    _ -> context.navigator().goTo(new Destination.OneMission(chance.mission())));
            door.setMinWidth(0);
            door.setTooltip(new Tooltip(words(chance)));
            doors.getChildren().add(door);
        }
        return one.chances().isEmpty() ? new Label(words(one)) : doors;
    }

    private String words(Forgotten one) {
        return one.chances().isEmpty()
                ? texts.get("talent.forgotten.none")
                : one.chances().stream().map(this::words).collect(Collectors.joining(" · "));
    }

    private String words(Forgotten.Chance chance) {
        return texts.get("talent.forgotten.chance", chance.title(), chance.rank());
    }

    private void show(Optional<List<Forgotten>> found) {
        if (found.isEmpty()) {
            return;
        }
        table.getItems().setAll(found.get());
        count.setText(texts.get("talent.forgotten.count", found.get().size()));
        table.setPlaceholder(
                new EmptyState(
                        RemixiconMZ.TEAM_LINE,
                        texts.get("talent.forgotten.all.title"),
                        texts.get("talent.forgotten.all.text")));
    }
}
