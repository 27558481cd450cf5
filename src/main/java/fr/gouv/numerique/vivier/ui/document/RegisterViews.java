// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.overview.RegisterView;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Parts of the register to look at, each with how many documents are in it. */
final class RegisterViews extends FlowPane {
    private final Map<RegisterView, ToggleButton> buttons = new EnumMap<>(RegisterView.class);

    RegisterViews(DocumentsViewModel list, Texts texts) {
        getStyleClass().add("count-tabs");
        ToggleGroup group = new ToggleGroup();
        for (RegisterView view : RegisterView.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("document-view-" + view.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("count-tab");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(
                    _ -> {
                        // One view is always shown: a second click does not take it away.
                        button.setSelected(true);
                        list.viewProperty().set(view);
                    });
            buttons.put(view, button);
            getChildren().add(button);
        }
        list.viewProperty()
                .subscribe(view -> Objects.requireNonNull(buttons.get(view)).setSelected(true));
        list.countsProperty()
                .subscribe(
                        counts ->
                                buttons.forEach(
                                        (view, button) ->
                                                button.setText(
                                                        texts.get(
                                                                "register.viewCount",
                                                                texts.get("register.view." + view),
                                                                counts.getOrDefault(view, 0)))));
    }
}
