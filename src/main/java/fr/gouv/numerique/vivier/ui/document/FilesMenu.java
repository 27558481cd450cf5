// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.house.HouseTemplate;
import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.ArrayList;
import java.util.List;

/** « Fichiers » : one text in the formats of word processors and in a ministry's own layout. */
final class FilesMenu extends MenuButton {
    private final transient FilesMenuViewModel model;
    private final transient Texts texts;
    private transient List<MenuItem> reader = List.of();

    FilesMenu(FilesMenuViewModel model, Texts texts, String id) {
        super(texts.get("office.files"), Icons.of(RemixiconAL.FILE_COPY_2_LINE));
        this.model = model;
        this.texts = texts;
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("secondary");
        setTooltip(new Tooltip(texts.get("office.files.hint")));
        setAccessibleText(texts.get("office.files.hint"));
        model.templates().subscribe(this::fill);
        fill();
    }

    /** Offers the file to the reader of this system too, before all else. */
    FilesMenu withReader(Runnable open) {
        reader =
                List.of(
                        item("document-read", texts.get("register.read"), open),
                        new SeparatorMenuItem());
        fill();
        return this;
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>(reader);
        for (FileFormat format : FileFormat.values()) {
            items.add(
                    item(
                            "files-" + format,
                            texts.get("office.files." + format),
                            () -> model.save(format)));
        }
        if (!model.templates().isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (HouseTemplate template : model.templates()) {
            items.add(
                    item(
                            "files-template-" + template.id().value(),
                            texts.get("office.files.template", template.name()),
                            () -> model.save(template)));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("files-manage", texts.get("office.files.manage"), model::manage));
        getItems().setAll(items);
    }

    private static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
