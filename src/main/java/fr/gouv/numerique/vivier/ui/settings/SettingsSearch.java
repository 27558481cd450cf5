// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.settings;

import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.SearchField;
import fr.gouv.numerique.vivier.ui.control.Section;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Leaves in view only the settings that speak of the words typed; accents and case do not count.
 */
final class SettingsSearch {
    private static final String ONE_SETTING = "form-group";

    private final VBox body;
    private final Label nothing;
    private final VBox node;

    SettingsSearch(VBox body, Texts texts) {
        this.body = body;
        SearchField field = new SearchField(texts.get("settings.search"));
        field.setId("settings-search");
        nothing = new Label(texts.get("settings.search.nothing"));
        nothing.setId("settings-nothing");
        nothing.getStyleClass().add("soft");
        node = new VBox(field, nothing);
        node.getStyleClass().add("settings-search");
        field.textProperty().subscribe(this::filter);
    }

    Node node() {
        return node;
    }

    private void filter(String typed) {
        List<String> words = List.of(TextKey.of(typed).split(" "));
        boolean any = false;
        for (Node child : body.getChildren()) {
            if (child instanceof Section section) {
                boolean found = filter(section, words);
                show(section, found);
                any |= found;
            }
        }
        show(nothing, !any);
    }

    /** A section whose title is meant stays whole. */
    private static boolean filter(Section section, List<String> words) {
        boolean whole = saysAll(section.getAccessibleText(), words);
        boolean found = whole || saysAll(wordsOf(section), words);
        for (Node child : section.getChildren()) {
            if (child.getStyleClass().contains(ONE_SETTING)) {
                boolean kept = whole || saysAll(wordsOf(child), words);
                show(child, kept);
                found |= kept;
            }
        }
        return found;
    }

    private static boolean saysAll(String text, List<String> words) {
        String key = TextKey.of(text);
        return words.stream().allMatch(key::contains);
    }

    private static String wordsOf(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream()
                            .map(SettingsSearch::wordsOf)
                            .collect(Collectors.joining(" "));
            default -> "";
        };
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
