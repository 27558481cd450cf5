// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.files.document.PdfPreview.Area;
import fr.gouv.numerique.vivier.files.document.PdfPreview.Hit;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The letters of one page, each with where it stands, folded so that they are easily found. */
final class PageWords {
    /** By how much of its height two letters on one line may differ. */
    private static final double SAME_LINE = 0.5;

    private final int page;
    private final String text;
    private final StringBuilder folded = new StringBuilder();

    /** Where each folded letter stands; nothing for the blank at a line end. */
    private final List<Optional<Area>> places = new ArrayList<>();

    private PageWords(int page, PDDocument document) throws IOException {
        this.page = page;
        StringWriter words = new StringWriter();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String line, List<TextPosition> positions)
                            throws IOException {
                        positions.forEach(PageWords.this::add);
                        super.writeString(line, positions);
                    }

                    @Override
                    protected void writeWordSeparator() throws IOException {
                        blank();
                        super.writeWordSeparator();
                    }

                    @Override
                    protected void writeLineSeparator() throws IOException {
                        blank();
                        super.writeLineSeparator();
                    }
                };
        stripper.setSortByPosition(false);
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.writeText(document, words);
        text = words.toString().strip();
    }

    static PageWords of(PDDocument document, int page) throws IOException {
        return new PageWords(page, document);
    }

    String text() {
        return text;
    }

    private void add(TextPosition position) {
        String letters = fold(position.getUnicode());
        if (letters.isBlank()) {
            blank();
            return;
        }
        double height = position.getHeightDir() * 1.35;
        Area place =
                new Area(
                        page,
                        position.getXDirAdj(),
                        position.getYDirAdj() - height,
                        position.getWidthDirAdj(),
                        height * 1.2);
        for (int i = 0; i < letters.length(); i++) {
            folded.append(letters.charAt(i));
            places.add(Optional.of(place));
        }
    }

    /** Several blanks are one. */
    private void blank() {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
            places.add(Optional.empty());
        }
    }

    /** Small letters without accents; every kind of blank and apostrophe as one. */
    static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('\u2019', '\'')
                .replace("œ", "oe")
                .replace("Œ", "oe")
                .replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    List<Hit> find(String wanted) {
        String key = fold(wanted).strip();
        List<Hit> hits = new ArrayList<>();
        int at = key.isEmpty() ? -1 : folded.indexOf(key);
        while (at >= 0) {
            hits.add(new Hit(areas(at, at + key.length())));
            at = folded.indexOf(key, at + key.length());
        }
        return hits;
    }

    /** One rectangle for each line. */
    private List<Area> areas(int from, int to) {
        List<Area> lines = new ArrayList<>();
        for (int i = from; i < to; i++) {
            places.get(i).ifPresent(place -> join(lines, place));
        }
        return lines;
    }

    private void join(List<Area> lines, Area place) {
        if (!lines.isEmpty()) {
            Area last = lines.getLast();
            if (Math.abs(last.top() - place.top()) < last.height() * SAME_LINE
                    && place.left() >= last.left()) {
                double top = Math.min(last.top(), place.top());
                double bottom = Math.max(last.top() + last.height(), place.top() + place.height());
                lines.set(
                        lines.size() - 1,
                        new Area(
                                page,
                                last.left(),
                                top,
                                place.left() + place.width() - last.left(),
                                bottom - top));
                return;
            }
        }
        lines.add(place);
    }
}
