// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a DOCX in reading order, tables included. */
final class DocxText {
    private DocxText() {}

    static List<XWPFParagraph> paragraphs(XWPFDocument docx) {
        List<XWPFParagraph> all = new ArrayList<>();
        for (IBodyElement element : docx.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                all.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        all.addAll(cell.getParagraphs());
                    }
                }
            }
        }
        return all;
    }

    static List<String> of(XWPFDocument docx) {
        return OfficeWords.tidy(paragraphs(docx).stream().map(XWPFParagraph::getText).toList());
    }
}
