// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.house.HouseTemplate;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.FileDrop;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.SplitPage;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.List;
import java.util.Optional;

/** The templates of ministries; beside them the one chosen, and the names that a template uses. */
public final class HouseTemplatesScreen implements Screen {
    private static final double LIST_SHARE = 0.5;

    private final UiContext context;
    private final Texts texts;
    private final HouseTemplatesViewModel model;
    private final StoreWatch watch;
    private final TableView<HouseTemplate> table = new TableView<>();
    private final VBox page = new VBox();
    private final Parent screen;

    public HouseTemplatesScreen(UseCases vivier, UiContext context) {
        this.context = context;
        this.texts = context.texts();
        model = new HouseTemplatesViewModel(vivier.houseTemplates(), context);
        watch =
                new StoreWatch(
                        vivier.changes(), context.tasks(), model::refresh, Subject.DOCUMENTS);
        page.setId("house-templates");
        SplitPane split = new SplitPane(table(), tabs());
        page.getChildren().addAll(top(), split);
        screen = new SplitPage(page, split, LIST_SHARE);
        FileDrop.on(page, () -> true, model::add);
    }

    @Override
    public Parent node() {
        return screen;
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

    private Node top() {
        Button back =
                new Button(
                        texts.get("office.template.back"), Icons.of(RemixiconAL.ARROW_LEFT_LINE));
        back.setId("house-templates-back");
        back.getStyleClass().add("quiet");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> context.navigator().goTo(new Destination.Documents()));
        Label hint = new Label(texts.get("office.template.hint"));
        hint.getStyleClass().add("soft");
        hint.setMinWidth(0);
        hint.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = new Button(texts.get("office.template.add"), Icons.of(RemixiconAL.ADD_LINE));
        add.setId("house-templates-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.getStyleClass().add("primary");
        add.setOnAction(_ -> model.choose());
        HBox top = new HBox(back, hint, space, add);
        top.getStyleClass().add("filter-bar");
        return top;
    }

    private Node table() {
        table.setId("house-templates-table");
        table.setAccessibleText(texts.get("office.template.list"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.words(
                                        texts.get("office.template.name"),
                                        170,
                                        HouseTemplate::name),
                                Tables.words(
                                        texts.get("office.template.kind"),
                                        120,
                                        it -> texts.get("document.kind." + it.kind())),
                                Tables.words(
                                        texts.get("office.template.ministry"),
                                        150,
                                        it -> ministry(it)),
                                Tables.words(
                                        texts.get("office.template.date"),
                                        90,
                                        it ->
                                                texts.shortDate(
                                                        it.addedAt()
                                                                .atZone(context.clock().getZone())
                                                                .toLocalDate())),
                                Tables.nodes(
                                        texts.get("office.template.state"),
                                        95,
                                        this::state,
                                        HouseTemplate::active)));
        Tables.keepColumns(table);
        table.setItems(model.all());
        model.loadedProperty().subscribe(_ -> showPlaceholder());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (HouseTemplate chosen) -> {
                            if (chosen != null) {
                                model.selectedProperty().set(Optional.of(chosen));
                            }
                        });
        model.selectedProperty()
                .subscribe(
                        chosen ->
                                chosen.ifPresentOrElse(
                                        it -> table.getSelectionModel().select(it),
                                        table.getSelectionModel()::clearSelection));
        return table;
    }

    private String ministry(HouseTemplate template) {
        return template.ministry()
                .map(MinistryWords.in(context))
                .orElse(texts.get("office.template.everyMinistry"));
    }

    private Tag state(HouseTemplate template) {
        return template.active()
                ? new Tag(
                        texts.get("office.template.active"),
                        RemixiconAL.CHECK_LINE,
                        Tag.Tone.SUCCESS)
                : new Tag(
                        texts.get("office.template.inactive"),
                        RemixiconAL.CLOSE_LINE,
                        Tag.Tone.NEUTRAL);
    }

    private void showPlaceholder() {
        table.setPlaceholder(
                model.loadedProperty().get()
                        ? new EmptyState(
                                RemixiconAL.FILE_COPY_2_LINE,
                                texts.get("office.template.none"),
                                texts.get("office.template.none.text"))
                        : new Label(texts.get("frame.reading")));
    }

    private Node tabs() {
        TabPane tabs = new TabPane();
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("house-templates-tabs");
        Tab one = tab("office.tab.template", new TemplatePane(model, context).node());
        Tab names = tab("office.tab.names", new TemplateNamesPane(model, texts).node());
        tabs.getTabs().setAll(one, names);
        model.reportProperty()
                .subscribe(
                        report -> {
                            if (report.isPresent()) {
                                tabs.getSelectionModel().select(one);
                            }
                        });
        return tabs;
    }

    private Tab tab(String title, Node content) {
        BorderPane padded = new BorderPane(content);
        padded.getStyleClass().add("tab-content");
        return new Tab(texts.get(title), padded);
    }
}
