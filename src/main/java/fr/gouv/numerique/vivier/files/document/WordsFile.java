// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.domain.document.house.DocumentWords;
import fr.gouv.numerique.vivier.domain.document.house.HouseValues;
import fr.gouv.numerique.vivier.domain.settings.Emblem;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.DeflaterOutputStream;

/**
 * The words of a revision as bytes, read again by {@link WordsReader}. The same words give the same
 * bytes.
 */
public final class WordsFile {
    /** Of the layout of these bytes; the reader knows all that were ever written. */
    static final int VERSION = 1;

    private final DataOutputStream out;

    private WordsFile(DataOutputStream out) {
        this.out = out;
    }

    public static byte[] write(DocumentWords words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeByte(VERSION);
            WordsFile file = new WordsFile(out);
            file.content(words.content());
            file.values(words.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private interface Part<T> {
        void write(T item) throws IOException;
    }

    private <T> void all(Collection<T> items, Part<? super T> part) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            part.write(item);
        }
    }

    /** Not as the stream writes words itself: that takes no more than 64 kB. */
    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void content(DocumentContent content) throws IOException {
        text(content.language().toLanguageTag());
        text(content.title());
        text(content.subject());
        text(content.author());
        text(content.number());
        out.writeInt(content.revision());
        text(content.mention());
        all(content.letterhead(), this::text);
        all(content.references(), this::text);
        text(content.footer());
        all(content.blocks(), this::block);
        all(content.emblem().stream().toList(), this::emblem);
    }

    private void emblem(Emblem emblem) throws IOException {
        out.writeInt(emblem.png().length);
        out.write(emblem.png());
        out.writeInt(emblem.width());
        out.writeInt(emblem.height());
        text(emblem.alternative());
    }

    private void block(Block block) throws IOException {
        text(block.getClass().getSimpleName());
        switch (block) {
            case Block.Title(String text, String subtitle) -> {
                text(text);
                text(subtitle);
            }
            case Block.Heading(int level, String label, String text) -> {
                out.writeInt(level);
                text(label);
                text(text);
            }
            case Block.Paragraph(var kind, var spans) -> {
                text(kind.name());
                spans(spans);
            }
            case Block.Bullets(var items) -> all(items, this::spans);
            case Block.FieldTable(String caption, var rows) -> {
                text(caption);
                all(
                        rows,
                        row -> {
                            text(row.name());
                            all(row.lines(), this::spans);
                        });
            }
            case Block.DataTable(String caption, var columns, var rows) -> {
                text(caption);
                all(columns, this::text);
                all(rows, row -> all(row, this::spans));
            }
            case Block.Signatures(var boxes) -> all(boxes, this::box);
            case Block.PageBreak() -> {}
        }
    }

    private void box(Block.SignatureBox box) throws IOException {
        text(box.id());
        text(box.role());
        text(box.name());
        text(box.capacity());
        all(box.lines(), this::text);
    }

    private void spans(List<Span> spans) throws IOException {
        all(
                spans,
                span -> {
                    text(span.text());
                    text(span.style().name());
                    text(span.field());
                });
    }

    private void values(HouseValues values) throws IOException {
        all(
                new TreeMap<>(values.values()).entrySet(),
                entry -> {
                    text(entry.getKey());
                    all(entry.getValue(), this::text);
                });
        all(new TreeSet<>(values.lists()), this::text);
        all(new TreeSet<>(values.conditions()), this::text);
        all(
                new TreeMap<>(values.rows()).entrySet(),
                entry -> {
                    text(entry.getKey());
                    all(entry.getValue(), this::row);
                });
    }

    private void row(Map<String, String> row) throws IOException {
        all(
                new TreeMap<>(row).entrySet(),
                cell -> {
                    text(cell.getKey());
                    text(cell.getValue());
                });
    }
}
