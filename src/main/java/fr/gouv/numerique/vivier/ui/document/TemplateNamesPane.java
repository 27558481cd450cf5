// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.SearchField;
import fr.gouv.numerique.vivier.ui.control.Tables;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** All names that a template may use; a click, or the Enter key, copies one. */
final class TemplateNamesPane {
    private final HouseTemplatesViewModel model;
    private final Texts texts;
    private final VBox pane = new VBox();

    TemplateNamesPane(HouseTemplatesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        SearchField search = new SearchField(texts.get("office.name.search"));
        search.setId("template-names-search");
        search.textProperty().bindBidirectional(model.queryProperty());
        Label how = new Label(texts.get("office.name.how"));
        how.getStyleClass().add("soft");
        how.setWrapText(true);
        how.setMinHeight(Label.USE_PREF_SIZE);
        TableView<TemplateName> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        pane.getStyleClass().add("bands");
        pane.getChildren().addAll(how, search, table);
    }

    Parent node() {
        return pane;
    }

    private TableView<TemplateName> table() {
        TableView<TemplateName> table = new TableView<>(model.names());
        table.setId("template-names");
        table.setAccessibleText(texts.get("office.tab.names"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.words(
                                        texts.get("office.name.label"), 190, TemplateName::label),
                                Tables.words(
                                        texts.get("office.name.copied.column"),
                                        170,
                                        TemplateName::copied),
                                Tables.words(
                                        texts.get("office.name.example"),
                                        130,
                                        TemplateName::example)));
        Tables.keepColumns(table);
        table.setPlaceholder(new Label(texts.get("office.name.none")));
        table.setRowFactory(
                _ -> {
                    TableRow<TemplateName> row = new TableRow<>();
                    row.setOnMouseClicked(
                            _ -> {
                                if (!row.isEmpty()) {
                                    copy(row.getItem());
                                }
                            });
                    return row;
                });
        table.setOnKeyPressed(
                event -> {
                    TemplateName chosen = table.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null) {
                        copy(chosen);
                    }
                });
        return table;
    }

    private void copy(TemplateName name) {
        ClipboardContent content = new ClipboardContent();
        content.putString(name.copied());
        Clipboard.getSystemClipboard().setContent(content);
        model.copied(name);
    }
}
