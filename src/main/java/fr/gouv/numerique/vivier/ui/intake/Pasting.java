// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import javafx.scene.input.Clipboard;

import java.io.File;
import java.util.Locale;
import java.util.Objects;

/** What was copied elsewhere, as something to import: files, rows of a spreadsheet, a web table. */
final class Pasting {
    private static final char BETWEEN_CELLS = '\t';

    private Pasting() {}

    static void into(ImportViewModel model) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            model.take(clipboard.getFiles().stream().map(File::toPath).toList());
        } else {
            model.paste(text(clipboard));
        }
    }

    /** Spreadsheets copy cells as text between tabs; web pages copy a table as HTML only. */
    private static String text(Clipboard clipboard) {
        String plain = Objects.requireNonNullElse(clipboard.getString(), "");
        String html = Objects.requireNonNullElse(clipboard.getHtml(), "");
        boolean table = html.toLowerCase(Locale.ROOT).contains("<table");
        return plain.indexOf(BETWEEN_CELLS) < 0 && table ? html : plain;
    }
}
