// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.reference;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.CountedList;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The lists with what each does not know; of the one chosen, answers, entries and teachings. */
public final class ReferenceView {
    private static final double LIST_SHARE = 0.19;

    private final Texts texts;
    private final ReferenceViewModel model;
    private final StoreWatch watch;
    private final BorderPane pane = new BorderPane();
    private final CountedList<String> lists;
    private final TabPane tabs = new TabPane();
    private final Tab unknown;

    public ReferenceView(UseCases vivier, UiContext context) {
        texts = context.texts();
        model = new ReferenceViewModel(vivier.unknownAnswers(), vivier.teach(), context);
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        model::refresh,
                        Subject.TALENTS,
                        Subject.MISSIONS,
                        Subject.REFERENCE);
        lists = new CountedList<>(texts.get("reference.lists"), this::name);
        lists.setId("reference-lists");
        EntriesPane entries = new EntriesPane(model, context);
        Tab entriesTab = tab("reference.tab.entries", entries.node(), model.entries());
        unknown =
                tab(
                        "reference.tab.unknown",
                        new UnknownPane(
                                        model,
                                        context,
                                        words -> {
                                            entries.propose(words);
                                            tabs.getSelectionModel().select(entriesTab);
                                        })
                                .node(),
                        model.unknown());
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .setAll(
                        unknown,
                        entriesTab,
                        tab(
                                "reference.tab.taught",
                                new TaughtPane(model, context).node(),
                                model.taught()));
        SplitPane split = new SplitPane(lists, tabs);
        split.setDividerPositions(LIST_SHARE);
        pane.setCenter(split);
        pane.getStyleClass().add("page");
        pane.setId("reference");
        lists.chosen(model.listProperty()::set);
        model.countsProperty().subscribe(this::show);
        model.listProperty().subscribe(lists::choose);
    }

    public Parent node() {
        return pane;
    }

    /** Whether somebody looks at it: it is read only then. */
    public void watch(boolean inView) {
        if (inView) {
            watch.start();
            model.refresh();
        } else {
            watch.stop();
            model.stop();
        }
    }

    /** Shows what this list does not know. */
    public void choose(String list) {
        model.listProperty().set(list);
        tabs.getSelectionModel().select(unknown);
    }

    private String name(String list) {
        return texts.get("reference.name." + list);
    }

    /** Those with most to do come first; the others keep the order of the forms. */
    private void show(Map<String, Integer> counts) {
        List<CountedList.Row<String>> rows =
                counts.entrySet().stream()
                        .map(it -> new CountedList.Row<>(it.getKey(), it.getValue()))
                        .sorted(Comparator.comparingInt(row -> -row.count()))
                        .toList();
        lists.show(rows, model.listProperty().get());
    }

    private Tab tab(String title, Node content, ObservableList<?> counted) {
        BorderPane padded = new BorderPane(content);
        padded.getStyleClass().add("tab-content");
        Tab tab = new Tab(texts.get(title, counted.size()), padded);
        tab.setId(title.replace('.', '-'));
        counted.subscribe(() -> tab.setText(texts.get(title, counted.size())));
        return tab;
    }
}
