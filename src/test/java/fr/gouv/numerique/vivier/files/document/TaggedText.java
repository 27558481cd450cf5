// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.CMapAwareDocumentFont;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a file as a screen reader does: element after element, with the words of each. */
final class TaggedText {
    private static final PdfName MCID = new PdfName("MCID");

    /** An element with words of its own. */
    record Element(String role, String words) {}

    private record Place(int page, int mark) {}

    private final PdfReader reader;
    private final Map<Place, StringBuilder> marked = new HashMap<>();
    private final List<String> artifacts = new ArrayList<>();
    private final Map<Integer, Integer> pageNumbers = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();

    private TaggedText(byte[] file) throws IOException {
        reader = new PdfReader(file);
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pageNumbers.put(reader.getPageOrigRef(page).getNumber(), page);
            readPage(page);
        }
        PdfDictionary tree =
                Objects.requireNonNull(reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT));
        walk(tree.getDirectObject(PdfName.K), 0);
    }

    static TaggedText of(byte[] file) throws IOException {
        return new TaggedText(file);
    }

    /** In reading order; elements without words are left out. */
    List<Element> elements() {
        return elements;
    }

    List<String> words() {
        return elements.stream().map(Element::words).toList();
    }

    /** What stands outside the structure, in the order of the pages. */
    List<String> artifacts() {
        return artifacts;
    }

    private void readPage(int page) throws IOException {
        PdfDictionary fonts =
                reader.getPageN(page).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        Map<PdfName, CMapAwareDocumentFont> decoders = new HashMap<>();
        for (PdfName name : fonts.getKeys()) {
            decoders.put(name, new CMapAwareDocumentFont((PRIndirectReference) fonts.get(name)));
        }
        PdfContentParser parser =
                new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        ArrayList<PdfObject> operands = new ArrayList<>();
        Deque<StringBuilder> open = new ArrayDeque<>();
        CMapAwareDocumentFont font = null;
        while (!parser.parse(operands).isEmpty()) {
            String operator = operands.getLast().toString();
            switch (operator) {
                case "Tf" -> font = decoders.get(operands.getFirst());
                case "BDC" -> open.push(begin(page, operands));
                case "EMC" -> end(open.pop());
                case "Tj" -> Objects.requireNonNull(open.peek()).append(decode(font, operands));
                default -> {}
            }
        }
    }

    private StringBuilder begin(int page, List<PdfObject> operands) {
        StringBuilder words = new StringBuilder();
        PdfObject properties = operands.get(1);
        if (properties instanceof PdfDictionary dictionary && dictionary.contains(MCID)) {
            marked.put(new Place(page, dictionary.getAsNumber(MCID).intValue()), words);
        } else {
            words.append('\u0000');
        }
        return words;
    }

    /** Artifacts bear a mark of their own until here. */
    private void end(StringBuilder words) {
        if (words.length() > 1 && words.charAt(0) == '\u0000') {
            artifacts.add(words.substring(1));
        }
    }

    private static String decode(@Nullable CMapAwareDocumentFont font, List<PdfObject> operands) {
        byte[] bytes = ((PdfString) operands.getFirst()).getBytes();
        return Objects.requireNonNull(font).decode(bytes, 0, bytes.length);
    }

    private void walk(PdfObject node, int depth) {
        if (node instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.getDirectObject(i), depth);
            }
        } else if (node instanceof PdfDictionary element) {
            PdfObject kids = element.getDirectObject(PdfName.K);
            String words = words(kids, element);
            if (!words.isEmpty()) {
                elements.add(
                        new Element(element.getAsName(PdfName.S).toString().substring(1), words));
            } else if (kids != null) {
                walk(kids, depth + 1);
            }
        }
    }

    private String words(@Nullable PdfObject kids, PdfDictionary element) {
        StringBuilder words = new StringBuilder();
        switch (kids) {
            case PdfNumber mark -> words.append(words(element, mark));
            case PdfArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    PdfObject kid = array.getDirectObject(i);
                    if (kid instanceof PdfNumber mark) {
                        words.append(words(element, mark));
                    } else if (kid instanceof PdfDictionary reference && reference.contains(MCID)) {
                        words.append(words(reference, reference.getAsNumber(MCID)));
                    }
                }
            }
            case PdfDictionary reference when reference.contains(MCID) ->
                    words.append(words(reference, reference.getAsNumber(MCID)));
            case null, default -> {}
        }
        return words.toString();
    }

    private String words(PdfDictionary holder, PdfNumber mark) {
        int page =
                Objects.requireNonNull(
                        pageNumbers.get(
                                ((PRIndirectReference) holder.get(PdfName.PG)).getNumber()));
        StringBuilder words = marked.get(new Place(page, mark.intValue()));
        return words == null ? "" : words.toString();
    }
}
