// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.contact;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.directory.DirectoryPane;
import fr.gouv.numerique.vivier.ui.news.NewsPane;
import fr.gouv.numerique.vivier.ui.question.QuestionsPane;
import fr.gouv.numerique.vivier.ui.sending.SendingPane;
import fr.gouv.numerique.vivier.usecase.UseCases;

import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * « Échanges »: what the pool is told, what is asked, which profiles went where, and how mission
 * leads answer. Only the tab in view is read.
 */
public final class ContactsScreen implements Screen {
    private final TabPane tabs = new TabPane();
    private final Map<Tab, Screen> screens = new LinkedHashMap<>();
    private final QuestionsPane questions;
    private final Tab questionsTab;
    private boolean inView;

    public ContactsScreen(UseCases vivier, UiContext context) {
        Texts texts = context.texts();
        tabs.setId("contacts");
        tabs.getStyleClass().add("screen-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        questions = new QuestionsPane(vivier, context);
        add(texts.get("news.tab"), "contacts-news", new NewsPane(vivier, context));
        questionsTab = add(texts.get("question.tab"), "contacts-questions", questions);
        add(texts.get("sending.tab"), "contacts-sending", new SendingPane(vivier, context));
        add(texts.get("directory.tab"), "contacts-directory", new DirectoryPane(vivier, context));
        tabs.getSelectionModel().selectedItemProperty().subscribe(_ -> follow());
    }

    private Tab add(String title, String id, Screen screen) {
        Tab tab = new Tab(title, screen.node());
        tab.setId(id);
        screens.put(tab, screen);
        tabs.getTabs().add(tab);
        return tab;
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

    private void follow() {
        Tab chosen = tabs.getSelectionModel().getSelectedItem();
        screens.forEach(
                (tab, screen) -> {
                    if (inView && tab.equals(chosen)) {
                        screen.shown();
                    } else {
                        screen.hidden();
                    }
                });
    }

    /** Shows this question, ready to be answered. */
    public void answer(long question) {
        questions.choose(question);
        tabs.getSelectionModel().select(questionsTab);
    }
}
