// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.quality;

import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.reference.ReferenceView;
import fr.gouv.numerique.vivier.usecase.UseCases;

import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/**
 * The quality of what is in the store: records to check, and the lists that answers are read by.
 */
public final class QualityScreen implements Screen {
    private final BoardView board;
    private final ReferenceView lists;
    private final TabPane tabs = new TabPane();
    private final Tab listsTab;
    private boolean inView;

    public QualityScreen(UseCases vivier, UiContext context) {
        board = new BoardView(vivier, context);
        lists = new ReferenceView(vivier, context);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("quality-tabs");
        tabs.getStyleClass().add("quality");
        Tab boardTab = new Tab(context.texts().get("quality.tab.board"), board.node());
        listsTab = new Tab(context.texts().get("quality.tab.lists"), lists.node());
        listsTab.setId("quality-lists");
        tabs.getTabs().setAll(boardTab, listsTab);
        tabs.getSelectionModel().selectedItemProperty().subscribe(_ -> follow());
    }

    @Override
    public Parent node() {
        return tabs;
    }

    @Override
    public void shown() {
        inView = true;
        follow();
    }

    @Override
    public void hidden() {
        inView = false;
        follow();
    }

    /** Only what is looked at is read. */
    private void follow() {
        // The tab itself learns that it is selected only after those who listen.
        boolean showsLists = listsTab.equals(tabs.getSelectionModel().getSelectedItem());
        board.watch(inView && !showsLists);
        lists.watch(inView && showsLists);
    }

    /** Shows what is not recognised of this list. */
    public void showUnknown(String list) {
        lists.choose(list);
        tabs.getSelectionModel().select(listsTab);
    }
}
