// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Templates of a ministry, as a word processor writes them. */
public final class WordTemplates {
    private WordTemplates() {}

    /** Writes a DOCX with these paragraphs. */
    public static Path write(Path file, String... paragraphs) throws IOException {
        try (XWPFDocument docx = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String words : paragraphs) {
                docx.createParagraph().createRun().setText(words);
            }
            docx.write(out);
        }
        return file;
    }
}
