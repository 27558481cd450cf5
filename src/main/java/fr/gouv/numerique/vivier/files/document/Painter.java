// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfAppearance;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStructureElement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws pages. What is decoration comes first and is marked as such; then the words, element after
 * element, so that the order of the file is the order of reading.
 */
final class Painter {
    private final PdfFile file;
    private final Fonts fonts;
    private final Structure structure;
    private final PicturePainter pictures;

    Painter(PdfFile file, Fonts fonts, Structure structure) {
        this.file = file;
        this.fonts = fonts;
        this.structure = structure;
        this.pictures = new PicturePainter(structure);
    }

    /** Words where they stand on the page. */
    private record Placed(float x, float y, Line line) {}

    void paint(Page page, List<Mark> furniture) {
        PdfContentByte canvas = file.beginPage();
        Map<Tag, List<Placed>> words = new LinkedHashMap<>();
        furniture.forEach(mark -> decorate(canvas, mark, 0, true));
        for (Page.Placed placed : page.strips()) {
            for (Mark mark : placed.strip().marks()) {
                decorate(canvas, mark, placed.top(), placed.isRepeated());
                if (mark instanceof Mark.Words(Tag tag, float x, float base, Line line)
                        && !placed.isRepeated()) {
                    words.computeIfAbsent(tag, _ -> new ArrayList<>())
                            .add(new Placed(x, placed.top() + base, line));
                }
            }
        }
        for (Page.Placed placed : page.strips()) {
            for (Mark mark : placed.strip().marks()) {
                if (mark instanceof Mark.Picture picture) {
                    pictures.paint(canvas, picture, placed.top());
                }
            }
        }
        words.forEach((tag, lines) -> write(canvas, tag, lines));
        for (Page.Placed placed : page.strips()) {
            for (Mark mark : placed.strip().marks()) {
                switch (mark) {
                    case Mark.SignatureField field -> signature(field, placed.top());
                    case Mark.Bookmark(String title) -> bookmark(canvas, title, placed.top());
                    default -> {}
                }
            }
        }
    }

    private void decorate(PdfContentByte canvas, Mark mark, float top, boolean isRepeated) {
        switch (mark) {
            case Mark.Rule(float left, float right, float y, float weight, Ink ink) ->
                    artifact(
                            canvas,
                            "Layout",
                            () ->
                                    fill(
                                            canvas,
                                            left,
                                            right,
                                            top + y - weight / 2,
                                            top + y + weight / 2,
                                            ink));
            case Mark.Fill(float left, float right, float above, float below, Ink ink) ->
                    artifact(
                            canvas,
                            "Layout",
                            () -> fill(canvas, left, right, top + above, top + below, ink));
            case Mark.Frame frame -> artifact(canvas, "Layout", () -> frame(canvas, frame, top));
            case Mark.Furniture(float x, float base, Line line) ->
                    artifact(canvas, "Pagination", () -> show(canvas, x, top + base, line));
            case Mark.Code code -> artifact(canvas, "Pagination", () -> code(canvas, code, top));
            case Mark.Words(_, float x, float base, Line line) -> {
                if (isRepeated) {
                    artifact(canvas, "Pagination", () -> show(canvas, x, top + base, line));
                }
            }
            case Mark.Picture _, Mark.SignatureField _, Mark.Bookmark _ -> {}
        }
    }

    private static void artifact(PdfContentByte canvas, String type, Runnable drawing) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(type));
        canvas.beginMarkedContentSequence(new PdfName("Artifact"), properties, true);
        drawing.run();
        canvas.endMarkedContentSequence();
    }

    private static void fill(
            PdfContentByte canvas, float left, float right, float top, float bottom, Ink ink) {
        canvas.setRGBColorFill(ink.red(), ink.green(), ink.blue());
        canvas.rectangle(left, Geometry.HEIGHT - bottom, right - left, bottom - top);
        canvas.fill();
    }

    /** One shape filled at once: drawn row by row, hairlines of light would part the modules. */
    private static void code(PdfContentByte canvas, Mark.Code code, float top) {
        float module = code.side() / code.matrix().size();
        canvas.setRGBColorFill(Ink.CODE.red(), Ink.CODE.green(), Ink.CODE.blue());
        for (CodeMatrix.Run run : code.matrix().runs()) {
            canvas.rectangle(
                    code.left() + run.from() * module,
                    Geometry.HEIGHT - top - code.top() - (run.row() + 1) * module,
                    run.length() * module,
                    module);
        }
        canvas.fill();
    }

    private static void frame(PdfContentByte canvas, Mark.Frame frame, float top) {
        canvas.setRGBColorStroke(frame.ink().red(), frame.ink().green(), frame.ink().blue());
        canvas.setLineWidth(frame.weight());
        canvas.rectangle(
                frame.left(),
                Geometry.HEIGHT - top - frame.bottom(),
                frame.right() - frame.left(),
                frame.bottom() - frame.top());
        canvas.stroke();
    }

    private void write(PdfContentByte canvas, Tag tag, List<Placed> lines) {
        canvas.beginMarkedContentSequence(structure.element(tag));
        lines.forEach(line -> show(canvas, line.x(), line.y(), line.line()));
        canvas.endMarkedContentSequence();
    }

    private void show(PdfContentByte canvas, float x, float y, Line line) {
        canvas.beginText();
        for (Line.Fragment fragment : line.fragments()) {
            TextStyle style = fragment.style();
            canvas.setFontAndSize(fonts.font(style.face()), style.size());
            canvas.setRGBColorFill(style.ink().red(), style.ink().green(), style.ink().blue());
            canvas.setTextMatrix(x + fragment.x(), Geometry.HEIGHT - y);
            canvas.showText(Printable.drawn(fragment.text()));
        }
        canvas.endText();
    }

    /** An empty field, so that a signature made later leaves the rest of the file as it was. */
    private void signature(Mark.SignatureField field, float top) {
        PdfFormField widget = PdfFormField.createSignature(file.writer());
        widget.setWidget(
                new Rectangle(
                        field.left(),
                        Geometry.HEIGHT - top - field.bottom(),
                        field.right(),
                        Geometry.HEIGHT - top - field.top()),
                PdfAnnotation.HIGHLIGHT_NONE);
        widget.setFieldName("signature." + field.id());
        widget.setUserName(field.tooltip());
        widget.setFlags(PdfAnnotation.FLAGS_PRINT);
        widget.setAppearance(
                PdfAnnotation.APPEARANCE_NORMAL,
                PdfAppearance.createAppearance(
                        file.writer(), field.right() - field.left(), field.bottom() - field.top()));
        PdfStructureElement form = structure.element(field.tag());
        widget.put(
                PdfName.STRUCTPARENT,
                new PdfNumber(structure.tree().addExistingObject(form.getReference())));
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), widget.getIndirectReference());
        reference.put(PdfName.PG, file.writer().getCurrentPage());
        form.put(PdfName.K, reference);
        file.writer().addAnnotation(widget);
    }

    private static void bookmark(PdfContentByte canvas, String title, float top) {
        new PdfOutline(
                canvas.getRootOutline(),
                new PdfDestination(PdfDestination.FITH, Geometry.HEIGHT - top + 8),
                title);
    }
}
