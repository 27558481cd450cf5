// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.search.SavedSearch;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.usecase.search.KeepSearches;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;

import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;

/** Beside a search box: the searches that were kept for its list, and a way to keep this one. */
public final class SavedSearches extends MenuButton {
    private final KeepSearches searches;
    private final SearchScreen screen;
    private final StringProperty words = new SimpleStringProperty("");
    private final UiContext context;
    private final TextField name = new TextField();

    /**
     * Makes it for a list.
     *
     * @param screen which list
     */
    public SavedSearches(KeepSearches searches, SearchScreen screen, UiContext context) {
        this.searches = searches;
        this.screen = screen;
        this.context = context;
        Texts texts = context.texts();
        setId("saved-searches");
        getStyleClass().add("secondary");
        setGraphic(Icons.of(RemixiconMZ.STAR_LINE));
        setText(texts.get("search.saved"));
        name.setId("saved-search-name");
        name.setPromptText(texts.get("search.saved.name"));
        name.setAccessibleText(texts.get("search.saved.name"));
        name.setOnAction(_ -> keep());
        setOnShowing(_ -> read());
        offer(List.of());
    }

    /** What is typed in the search box, which a kept search replaces. */
    public void listenTo(StringProperty query) {
        words.bindBidirectional(query);
    }

    private void read() {
        context.tasks().run(() -> searches.of(screen), this::offer, context.notices()::failed);
    }

    private void offer(List<SavedSearch> saved) {
        getItems().clear();
        for (SavedSearch search : saved) {
            MenuItem item = new MenuItem(search.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> words.set(search.words()));
            getItems().add(item);
        }
        if (!saved.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        CustomMenuItem keep = new CustomMenuItem(name, false);
        keep.setDisable(words.get().isBlank());
        getItems().add(keep);
        saved.stream()
                .filter(search -> search.words().equals(words.get()))
                .forEach(search -> getItems().add(forgetting(search)));
    }

    private MenuItem forgetting(SavedSearch search) {
        MenuItem item = new MenuItem(context.texts().get("search.saved.forget", search.name()));
        item.setMnemonicParsing(false);
        item.setOnAction(
                _ ->
                        context.tasks()
                                .run(
                                        () -> searches.forget(search),
                                        this::offer,
                                        context.notices()::failed));
        return item;
    }

    private void keep() {
        if (name.getText().isBlank() || words.get().isBlank()) {
            return;
        }
        SavedSearch search = new SavedSearch(screen, name.getText().strip(), words.get().strip());
        hide();
        name.clear();
        context.tasks().run(() -> searches.save(search), this::offer, context.notices()::failed);
    }
}
