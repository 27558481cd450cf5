// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.domain.followup.ItemKind;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What can be done to several people at once; there as long as several are chosen. */
final class SelectionBar {
    private static final int USUAL_PAUSE_MONTHS = 3;

    private final UiContext context;
    private final Texts texts;
    private final TalentsViewModel model;
    private final ObservableList<TalentRow> selected;
    private final FlowPane bar = new FlowPane();
    private final Label count = new Label();

    SelectionBar(UiContext context, TalentsViewModel model, ObservableList<TalentRow> selected) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.selected = selected;
        build();
    }

    Node node() {
        return bar;
    }

    private void build() {
        bar.setId("talent-selection");
        bar.setHgap(8);
        bar.setVgap(6);
        bar.setRowValignment(VPos.CENTER);
        count.getStyleClass().add("strong");
        TextField words = new TextField();
        words.setId("talent-selection-words");
        words.setPromptText(texts.get("talent.selection.words"));
        words.setAccessibleText(texts.get("talent.selection.words"));
        words.setPrefColumnCount(12);
        DatePicker until =
                new DatePicker(LocalDate.now(context.clock()).plusMonths(USUAL_PAUSE_MONTHS));
        until.setPrefWidth(130);
        until.setAccessibleText(texts.get("talent.field.pausedUntil"));
        bar.getChildren()
                .addAll(
                        count,
                        new HBox(
                                6,
                                words,
                                button(
                                        "talent.selection.tag",
                                        ids -> model.add(ItemKind.TAG, words.getText(), ids)),
                                button(
                                        "talent.selection.list",
                                        ids -> model.add(ItemKind.LIST, words.getText(), ids)),
                                button(
                                        "talent.selection.unlist",
                                        ids -> model.remove(words.getText(), ids))),
                        new HBox(
                                6,
                                button(
                                        "talent.pauseUntil",
                                        ids -> {
                                            if (until.getValue() != null) {
                                                model.pause(ids, until.getValue());
                                            }
                                        }),
                                until),
                        button("talent.confirmToday", model::confirm),
                        button("talent.confirmMail", model::writeToConfirm));
        selected.addListener((ListChangeListener<TalentRow>) _ -> refresh());
        refresh();
    }

    private void refresh() {
        boolean several = selected.size() > 1;
        bar.setVisible(several);
        bar.setManaged(several);
        count.setText(texts.get("talent.selection.count", selected.size()));
    }

    private Button button(String key, Consumer<Set<TalentId>> action) {
        Button button = new Button(texts.get(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("secondary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(
                _ ->
                        action.accept(
                                List.copyOf(selected).stream()
                                        .map(TalentRow::id)
                                        .collect(Collectors.toSet())));
        return button;
    }
}
