// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import com.sun.management.OperatingSystemMXBean;

import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Processor time of one agreement: our writer beside PDFBox, which is given the very same lines in
 * the very same places, with structure but without signature fields and bookmarks; and, where a
 * folder is given, LibreOffice converting as many files with the same words. Rounds alternate. Run:
 * see decision 0018.
 */
final class DocumentBench {
    private static final int WARM = 25;
    private static final int ROUNDS = 5;
    private static final int DOCUMENTS = 20;
    private static final Instant MOMENT = Instant.parse("2020-05-25T08:00:00Z");

    private DocumentBench() {}

    @FunctionalInterface
    private interface Work {
        byte[] write(DocumentContent content) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        OfficialDocuments documents = new OfficialDocuments(Samples.REFERENCE);
        DocumentContent content =
                documents.compose(documents.sheet(Samples.complete().agreementCase()));
        PdfDocumentWriter writer = new PdfDocumentWriter();
        Work ours =
                it -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    writer.write(it, MOMENT, out);
                    return out.toByteArray();
                };
        BoxWriter box = new BoxWriter();
        Map<String, Work> works = new LinkedHashMap<>();
        works.put("vivier", ours);
        works.put("pdfbox", box::write);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int i = 0; i < WARM; i++) {
            for (Work work : works.values()) {
                work.write(content);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Work> work : works.entrySet()) {
                times.computeIfAbsent(work.getKey(), _ -> new ArrayList<>())
                        .add(measure(work.getValue(), content));
            }
        }
        for (Map.Entry<String, Work> work : works.entrySet()) {
            List<Double> sorted =
                    Objects.requireNonNull(times.get(work.getKey())).stream().sorted().toList();
            byte[] file = work.getValue().write(content);
            System.out.printf(
                    "%-8s %6.2f ms of processor time each (%.2f to %.2f), %d bytes%n",
                    work.getKey(),
                    sorted.get(ROUNDS / 2),
                    sorted.getFirst(),
                    sorted.getLast(),
                    file.length);
            if (arguments.length > 0) {
                Files.write(Path.of(arguments[0]).resolve(work.getKey() + ".pdf"), file);
            }
        }
        if (arguments.length > 0) {
            office(ours.write(content), Path.of(arguments[0]));
        }
    }

    private static double measure(Work work, DocumentContent content) throws Exception {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long begun = system.getProcessCpuTime();
        for (int i = 0; i < DOCUMENTS; i++) {
            work.write(content);
        }
        return (system.getProcessCpuTime() - begun) / 1e6 / DOCUMENTS;
    }

    /** The same words as a flat text document, without table or layout: less than ours holds. */
    private static void office(byte[] pdf, Path folder) throws Exception {
        StringBuilder text = new StringBuilder();
        try (PdfPreview preview = PdfPreview.open(pdf)) {
            for (int i = 0; i < preview.pages().size(); i++) {
                for (String line : preview.text(i).lines().toList()) {
                    text.append("<text:p>")
                            .append(
                                    line.replace("&", "&amp;")
                                            .replace("<", "&lt;")
                                            .replace(">", "&gt;"))
                            .append("</text:p>");
                }
            }
        }
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "--headless",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString()));
        for (int i = 0; i < DOCUMENTS; i++) {
            Path file = folder.resolve("d" + i + ".fodt");
            Files.writeString(
                    file,
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                     xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"
                     office:mimetype="application/vnd.oasis.opendocument.text">
                    <office:body><office:text>%s</office:text></office:body></office:document>
                    """
                            .formatted(text));
            command.add(file.toString());
        }
        double before = childrenSeconds();
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        System.out.printf(
                "%-8s %6.2f ms of processor time each, start of the program included%n",
                "office", (childrenSeconds() - before) * 1000 / DOCUMENTS);
    }

    /** Of all programs that were started and have ended; on Linux, in hundredths. */
    private static double childrenSeconds() throws IOException {
        String[] all = Files.readString(Path.of("/proc/self/stat")).split(" ");
        return (Long.parseLong(all[15]) + Long.parseLong(all[16])) / 100.0;
    }

    /** The same pages through PDFBox: fonts embedded in part, every word in the structure. */
    private static final class BoxWriter {
        private final Map<Face, byte[]> fonts = new EnumMap<>(Face.class);
        private final Fonts.Files files = new Fonts.Files();

        BoxWriter() throws IOException {
            for (Face face : Face.values()) {
                try (InputStream in =
                        Objects.requireNonNull(
                                Fonts.class.getResourceAsStream(
                                        "/fr/gouv/numerique/vivier/fonts/" + face.fileName()))) {
                    fonts.put(face, in.readAllBytes());
                }
            }
        }

        byte[] write(DocumentContent content) throws IOException, UnprintableTextException {
            Fonts measures = files.open();
            new GlyphCheck(measures).check(content);
            LineBreaker breaker = new LineBreaker(measures);
            Composer.Composed composed = new Composer(breaker).compose(content);
            List<Page> pages = Paginator.paginate(composed.strips());
            Furniture furniture = new Furniture(breaker, content, pages.size());
            try (PDDocument document = new PDDocument()) {
                BoxFile file = new BoxFile(document, fonts, composed.root());
                for (int i = 0; i < pages.size(); i++) {
                    file.paint(pages.get(i), furniture.of(i + 1), i);
                }
                return file.bytes(content);
            }
        }
    }

    private static final class BoxFile {
        private final PDDocument document;
        private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
        private final Map<Tag, PDStructureElement> elements = new HashMap<>();
        private final PDStructureTreeRoot root = new PDStructureTreeRoot();
        private final Map<Integer, PDParentTreeValue> parents = new HashMap<>();

        BoxFile(PDDocument document, Map<Face, byte[]> files, Tag tags) throws IOException {
            this.document = document;
            for (Face face : Face.values()) {
                fonts.put(
                        face,
                        PDType0Font.load(
                                document, new ByteArrayInputStream(files.get(face)), true));
            }
            PDStructureElement first = new PDStructureElement(tags.role().pdfName(), root);
            root.appendKid(first);
            elements.put(tags, first);
            tags.children().forEach(child -> make(child, first));
        }

        private void make(Tag tag, PDStructureElement parent) {
            PDStructureElement element = new PDStructureElement(tag.role().pdfName(), parent);
            parent.appendKid(element);
            elements.put(tag, element);
            tag.children().forEach(child -> make(child, element));
        }

        void paint(Page page, List<Mark> furniture, int number) throws IOException {
            PDPage paper = new PDPage(PDRectangle.A4);
            document.addPage(paper);
            paper.setStructParents(number);
            COSArray known = new COSArray();
            try (PDPageContentStream canvas = new PDPageContentStream(document, paper)) {
                for (Mark mark : furniture) {
                    decorate(canvas, mark, 0, true);
                }
                Map<Tag, List<Object[]>> words = new LinkedHashMap<>();
                for (Page.Placed placed : page.strips()) {
                    for (Mark mark : placed.strip().marks()) {
                        decorate(canvas, mark, placed.top(), placed.isRepeated());
                        if (mark instanceof Mark.Words(Tag tag, float x, float base, Line line)
                                && !placed.isRepeated()) {
                            words.computeIfAbsent(tag, _ -> new ArrayList<>())
                                    .add(new Object[] {x, placed.top() + base, line});
                        }
                    }
                }
                for (Map.Entry<Tag, List<Object[]>> each : words.entrySet()) {
                    PDStructureElement element = elements.get(each.getKey());
                    COSDictionary id = new COSDictionary();
                    id.setInt(COSName.MCID, known.size());
                    canvas.beginMarkedContent(
                            COSName.getPDFName(each.getKey().role().pdfName()),
                            PDPropertyList.create(id));
                    for (Object[] line : each.getValue()) {
                        show(canvas, (float) line[0], (float) line[1], (Line) line[2]);
                    }
                    canvas.endMarkedContent();
                    element.setPage(paper);
                    element.appendKid(known.size());
                    known.add(element.getCOSObject());
                }
            }
            parents.put(number, new PDParentTreeValue(known));
        }

        private void decorate(PDPageContentStream canvas, Mark mark, float top, boolean repeated)
                throws IOException {
            switch (mark) {
                case Mark.Rule(float left, float right, float y, float weight, Ink ink) ->
                        fill(canvas, left, right, top + y - weight / 2, top + y + weight / 2, ink);
                case Mark.Fill(float left, float right, float above, float below, Ink ink) ->
                        fill(canvas, left, right, top + above, top + below, ink);
                case Mark.Frame frame -> {
                    canvas.beginMarkedContent(COSName.getPDFName("Artifact"));
                    canvas.setStrokingColor(
                            frame.ink().red() / 255f,
                            frame.ink().green() / 255f,
                            frame.ink().blue() / 255f);
                    canvas.setLineWidth(frame.weight());
                    canvas.addRect(
                            frame.left(),
                            Geometry.HEIGHT - top - frame.bottom(),
                            frame.right() - frame.left(),
                            frame.bottom() - frame.top());
                    canvas.stroke();
                    canvas.endMarkedContent();
                }
                case Mark.Furniture(float x, float base, Line line) -> {
                    canvas.beginMarkedContent(COSName.getPDFName("Artifact"));
                    show(canvas, x, top + base, line);
                    canvas.endMarkedContent();
                }
                case Mark.Words(_, float x, float base, Line line) -> {
                    if (repeated) {
                        canvas.beginMarkedContent(COSName.getPDFName("Artifact"));
                        show(canvas, x, top + base, line);
                        canvas.endMarkedContent();
                    }
                }
                default -> {}
            }
        }

        private static void fill(
                PDPageContentStream canvas,
                float left,
                float right,
                float top,
                float bottom,
                Ink ink)
                throws IOException {
            canvas.beginMarkedContent(COSName.getPDFName("Artifact"));
            canvas.setNonStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
            canvas.addRect(left, Geometry.HEIGHT - bottom, right - left, bottom - top);
            canvas.fill();
            canvas.endMarkedContent();
        }

        private void show(PDPageContentStream canvas, float x, float y, Line line)
                throws IOException {
            for (Line.Fragment fragment : line.fragments()) {
                TextStyle style = fragment.style();
                canvas.beginText();
                canvas.setFont(fonts.get(style.face()), style.size());
                canvas.setNonStrokingColor(
                        style.ink().red() / 255f,
                        style.ink().green() / 255f,
                        style.ink().blue() / 255f);
                canvas.newLineAtOffset(x + fragment.x(), Geometry.HEIGHT - y);
                canvas.showText(Printable.drawn(fragment.text()));
                canvas.endText();
            }
        }

        byte[] bytes(DocumentContent content) throws IOException {
            PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
            tree.setNumbers(Map.copyOf(parents));
            root.setParentTree(tree);
            root.setParentTreeNextKey(parents.size());
            var catalog = document.getDocumentCatalog();
            catalog.setStructureTreeRoot(root);
            PDMarkInfo info = new PDMarkInfo();
            info.setMarked(true);
            catalog.setMarkInfo(info);
            catalog.setLanguage(content.language().toLanguageTag());
            document.getDocumentInformation().setTitle(content.title());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
