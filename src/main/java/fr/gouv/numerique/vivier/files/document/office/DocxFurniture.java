// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.settings.Emblem;
import fr.gouv.numerique.vivier.files.document.EmblemRoom;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** The page of a document: its size, head and foot, letterhead, and the file's own description. */
final class DocxFurniture {
    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int SIDE = 1280;

    private static final int AFTER_EMBLEM = 160;

    /** Between the margins, in twips. */
    static final int WIDTH = PAGE_WIDTH - 2 * SIDE;

    private final XWPFDocument docx;
    private final DocumentContent content;

    DocxFurniture(XWPFDocument docx, DocumentContent content) {
        this.docx = docx;
        this.content = content;
    }

    void describe(Instant created) {
        POIXMLProperties properties = docx.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(OfficeText.of(content.title()));
        core.setSubjectProperty(OfficeText.of(content.subject()));
        core.setCreator(OfficeText.of(content.author()));
        core.setIdentifier(content.number());
        core.setRevision(Integer.toString(content.revision()));
        core.setContentStatus(content.mention());
        Optional<Date> moment = Optional.of(Date.from(created.truncatedTo(ChronoUnit.SECONDS)));
        core.setCreated(moment);
        core.setModified(moment);
        properties.getExtendedProperties().setApplication("Vivier");
    }

    /** A4 upright; the head stands on every page but the first, the foot on all. */
    void page() {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        header();
        docx.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("Header");
        footer(HeaderFooterType.DEFAULT);
        footer(HeaderFooterType.FIRST);
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        margins.setTop(BigInteger.valueOf(1320));
        margins.setBottom(BigInteger.valueOf(1400));
        margins.setHeader(BigInteger.valueOf(680));
        margins.setFooter(BigInteger.valueOf(680));
        margins.setGutter(BigInteger.ZERO);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }

    private void header() {
        XWPFParagraph paragraph = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Header");
        if (!content.letterhead().isEmpty()) {
            DocxParagraphs.words(paragraph, content.letterhead().getFirst());
        }
        if (!content.mention().isEmpty()) {
            paragraph.createRun().addTab();
            DocxParagraphs.words(paragraph, mention(), "MentionPlain");
        }
    }

    private void footer(HeaderFooterType type) {
        XWPFParagraph paragraph = docx.createFooter(type).createParagraph();
        paragraph.setStyle("Footer");
        DocxParagraphs.words(paragraph, content.footer());
        paragraph.createRun().addTab();
        DocxParagraphs.words(paragraph, "Page ");
        DocxParagraphs.field(paragraph, "PAGE", "1");
        DocxParagraphs.words(paragraph, " / ");
        DocxParagraphs.field(paragraph, "NUMPAGES", "1");
    }

    /** The administration's name, facing number, version and date. */
    void letterhead(DocxBody body) throws IOException {
        XWPFTable table = new DocxTables(body).letterhead();
        XWPFTableCell left = table.getRow(0).getCell(0);
        XWPFTableCell right = table.getRow(0).getCell(1);
        lines(left, content.letterhead(), "LetterheadName", "LetterheadUnit");
        if (content.emblem().isPresent()) {
            emblem(left, content.emblem().get());
        }
        lines(right, content.references(), "ReferenceNumber", "Reference");
        if (!content.mention().isEmpty()) {
            DocxParagraphs.words(
                    DocxTables.next(right, "MentionLine", false), mention(), "Mention");
        }
    }

    /** Above the administration's name, in place of the bar. */
    private static void emblem(XWPFTableCell cell, Emblem emblem) throws IOException {
        XWPFParagraph name = cell.getParagraphs().getFirst();
        // Said in so many words: the library's own call leaves the bar of the style.
        name.getCTP().getPPr().addNewPBdr().addNewTop().setVal(STBorder.NONE);
        XWPFParagraph place = cell.insertNewParagraph(name.getCTP().newCursor());
        place.setStyle("LetterheadUnit");
        place.setSpacingAfter(AFTER_EMBLEM);
        EmblemRoom room = EmblemRoom.of(emblem);
        XWPFRun run = place.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(emblem.png()),
                    PictureType.PNG,
                    "emblem.png",
                    Units.toEMU(room.width()),
                    Units.toEMU(room.height()));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        run.getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr()
                .setDescr(OfficeText.of(emblem.alternative()));
    }

    private static void lines(
            XWPFTableCell cell, List<String> lines, String firstStyle, String style) {
        if (lines.isEmpty()) {
            DocxTables.first(cell, style, false);
        }
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph =
                    i == 0
                            ? DocxTables.first(cell, firstStyle, false)
                            : DocxTables.next(cell, style, false);
            DocxParagraphs.words(paragraph, lines.get(i));
        }
    }

    private String mention() {
        return content.mention().toUpperCase(content.language());
    }
}
