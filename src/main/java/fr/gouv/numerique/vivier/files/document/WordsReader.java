// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.domain.document.house.DocumentWords;
import fr.gouv.numerique.vivier.domain.document.house.HouseValues;
import fr.gouv.numerique.vivier.domain.settings.Emblem;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/** Reads the bytes of {@link WordsFile}, which the store has kept. */
public final class WordsReader {
    private final DataInputStream in;

    private WordsReader(DataInputStream in) {
        this.in = in;
    }

    public static DocumentWords read(byte[] bytes) {
        try (DataInputStream in =
                new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            int version = in.readByte();
            if (version != WordsFile.VERSION) {
                throw new IllegalStateException("words of version " + version);
            }
            WordsReader reader = new WordsReader(in);
            return new DocumentWords(reader.content(), reader.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Part<T> {
        T read() throws IOException;
    }

    private <T> List<T> all(Part<T> part) throws IOException {
        int count = in.readInt();
        List<T> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(part.read());
        }
        return items;
    }

    private <T> Map<String, T> map(Part<T> part) throws IOException {
        int count = in.readInt();
        Map<String, T> items = new HashMap<>();
        for (int i = 0; i < count; i++) {
            items.put(text(), part.read());
        }
        return items;
    }

    private String text() throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private DocumentContent content() throws IOException {
        DocumentContent content =
                new DocumentContent(
                        Locale.forLanguageTag(text()),
                        text(),
                        text(),
                        text(),
                        text(),
                        in.readInt(),
                        text(),
                        all(this::text),
                        all(this::text),
                        text(),
                        all(this::block));
        return content.with(all(this::emblem).stream().findFirst());
    }

    private Emblem emblem() throws IOException {
        return new Emblem(in.readNBytes(in.readInt()), in.readInt(), in.readInt(), text());
    }

    private Block block() throws IOException {
        String kind = text();
        return switch (kind) {
            case "Title" -> new Block.Title(text(), text());
            case "Heading" -> new Block.Heading(in.readInt(), text(), text());
            case "Paragraph" -> new Block.Paragraph(Block.Paragraph.Kind.valueOf(text()), spans());
            case "Bullets" -> new Block.Bullets(all(this::spans));
            case "FieldTable" -> new Block.FieldTable(text(), all(this::fieldRow));
            case "DataTable" ->
                    new Block.DataTable(text(), all(this::text), all(() -> all(this::spans)));
            case "Signatures" -> new Block.Signatures(all(this::box));
            case "PageBreak" -> new Block.PageBreak();
            default -> throw new IllegalStateException("block " + kind);
        };
    }

    private Block.FieldTable.Row fieldRow() throws IOException {
        return new Block.FieldTable.Row(text(), all(this::spans));
    }

    private Block.SignatureBox box() throws IOException {
        return new Block.SignatureBox(text(), text(), text(), text(), all(this::text));
    }

    private List<Span> spans() throws IOException {
        return all(() -> new Span(text(), Span.Style.valueOf(text()), text()));
    }

    private HouseValues values() throws IOException {
        return new HouseValues(
                map(() -> all(this::text)),
                new HashSet<>(all(this::text)),
                new HashSet<>(all(this::text)),
                map(() -> all(() -> map(this::text))));
    }
}
