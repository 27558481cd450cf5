// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.identity;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.identity.DuplicatePair;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.List;
import java.util.Optional;

/** Possible duplicates: the pairs, likeliest first, and the one that is looked at beside them. */
public final class DuplicatesScreen implements Screen {
    private static final double LIST_SHARE = 0.3;

    private final UiContext context;
    private final Texts texts;
    private final DuplicatesViewModel model;
    private final StoreWatch watch;
    private final ListView<DuplicatePair> list = new ListView<>();
    private final SplitPane split = new SplitPane();
    private final StackPane content = new StackPane();
    private final HBox search = new HBox();
    private final Label count = new Label();
    private final VBox page = new VBox();

    public DuplicatesScreen(UseCases vivier, UiContext context) {
        this.context = context;
        this.texts = context.texts();
        model = new DuplicatesViewModel(vivier, context);
        watch = new StoreWatch(vivier.changes(), context.tasks(), model::refresh, Subject.TALENTS);
        build();
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

    private void build() {
        page.getStyleClass().add("page");
        Button back = new Button(texts.get("identity.back"), Icons.of(RemixiconAL.ARROW_LEFT_LINE));
        back.setId("duplicates-back");
        back.getStyleClass().add("quiet");
        back.setOnAction(_ -> context.navigator().goTo(new Destination.Talents()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setId("duplicates-count");
        HBox top = new HBox(back, space, search(), count);
        top.getStyleClass().add("filter-bar");
        split.getItems().addAll(list(), new ComparisonView(model, context).node());
        split.setDividerPositions(LIST_SHARE);
        SplitPane.setResizableWithParent(list, false);
        VBox.setVgrow(content, Priority.ALWAYS);
        page.getChildren().addAll(top, content);
        model.pairs().subscribe(this::fill);
        model.searchedProperty().subscribe(_ -> fill());
        model.selectedProperty().subscribe(this::select);
    }

    private Node search() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("turning");
        turning.setAccessibleText(texts.get("identity.searching"));
        Label words = new Label(texts.get("identity.searching"));
        words.getStyleClass().add("soft");
        Button stop = new Button(texts.get("identity.stop"));
        stop.setId("duplicates-stop");
        stop.getStyleClass().add("quiet");
        stop.setOnAction(_ -> model.stop());
        search.getChildren().setAll(turning, words, stop);
        search.getStyleClass().add("filter-bar");
        search.visibleProperty().bind(model.searchingProperty());
        search.managedProperty().bind(model.searchingProperty());
        return search;
    }

    private Node list() {
        list.setId("duplicates-list");
        list.getStyleClass().add("pairs");
        list.setAccessibleText(texts.get("identity.list"));
        list.setItems(model.pairs());
        list.setCellFactory(_ -> new PairCell(texts));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (DuplicatePair pair) -> {
                            if (pair != null) {
                                model.selectedProperty().set(Optional.of(pair));
                            }
                        });
        return list;
    }

    private void select(Optional<DuplicatePair> pair) {
        pair.ifPresentOrElse(
                chosen -> {
                    if (!chosen.equals(list.getSelectionModel().getSelectedItem())) {
                        list.getSelectionModel().select(chosen);
                        list.scrollTo(chosen);
                    }
                },
                list.getSelectionModel()::clearSelection);
    }

    private void fill() {
        int pairs = model.pairs().size();
        count.setText(model.searchedProperty().get() ? texts.get("identity.count", pairs) : "");
        Node shown = pairs > 0 ? split : none();
        if (!content.getChildren().equals(List.of(shown))) {
            content.getChildren().setAll(shown);
        }
    }

    private Node none() {
        if (!model.searchedProperty().get()) {
            return new Label("");
        }
        Button back = new Button(texts.get("identity.back"));
        back.getStyleClass().add("secondary");
        back.setOnAction(_ -> context.navigator().goTo(new Destination.Talents()));
        return new EmptyState(
                RemixiconAL.CHECKBOX_CIRCLE_LINE,
                texts.get("identity.none.title"),
                texts.get("identity.none.text"),
                back);
    }
}
