// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import fr.gouv.numerique.vivier.domain.document.content.Span;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

import java.util.List;

/** Puts words into paragraphs, each emphasis by its named style. */
final class DocxParagraphs {
    private static final String PLAIN = "";

    private DocxParagraphs() {}

    static void spans(XWPFParagraph paragraph, List<Span> spans) {
        for (Span span : spans) {
            words(paragraph, span.text(), style(span.style()));
        }
    }

    static void words(XWPFParagraph paragraph, String text) {
        words(paragraph, text, PLAIN);
    }

    /** Words in a character style, or none. */
    static void words(XWPFParagraph paragraph, String text, String style) {
        for (OfficeText.Stretch stretch : OfficeText.stretches(OfficeText.of(text))) {
            XWPFRun run = paragraph.createRun();
            if (!style.equals(PLAIN)) {
                run.setStyle(style);
            }
            if (stretch.rightToLeft()) {
                rightToLeft(run);
            }
            run.setText(stretch.text());
        }
    }

    private static void rightToLeft(XWPFRun run) {
        CTR xml = run.getCTR();
        (xml.isSetRPr() ? xml.getRPr() : xml.addNewRPr()).addNewRtl();
    }

    /** What the reading program works out, with what stands there until it has. */
    static void field(XWPFParagraph paragraph, String name, String meanwhile) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" " + name + " ");
        field.addNewR().addNewT().setStringValue(meanwhile);
    }

    private static String style(Span.Style style) {
        return switch (style) {
            case PLAIN -> PLAIN;
            case BOLD -> "Strong";
            case ITALIC -> "Emphasis";
            case TO_FILL -> "ToFill";
        };
    }
}
