// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Six characters worked out from all that a document says: thirty bits of its SHA-256. Enough to
 * tell two texts apart by mistake, no proof against a forger.
 */
public final class ContentCheck {
    /** No letter that looks like a figure, no figure that looks like a letter. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 6;
    private static final int BITS = 5;

    /** Ends a text, so that « ab », « c » differs from « a », « bc ». */
    private static final byte END = 0;

    private final MessageDigest digest;

    private ContentCheck() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    public static String of(DocumentContent content) {
        ContentCheck check = new ContentCheck();
        check.add(content.title());
        check.add(content.number() + "/" + content.revision());
        check.add(content.mention());
        content.letterhead().forEach(check::add);
        content.references().forEach(check::add);
        content.blocks().forEach(check::add);
        return check.letters();
    }

    private String letters() {
        byte[] bytes = digest.digest();
        long bits = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            bits = (bits << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt((int) ((bits >> (i * BITS)) & 31)));
        }
        return letters.toString();
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update(END);
    }

    private void spans(List<Span> spans) {
        spans.forEach(span -> add(span.text()));
    }

    private void add(Block block) {
        switch (block) {
            case Block.Title(String text, String subtitle) -> {
                add(text);
                add(subtitle);
            }
            case Block.Heading heading -> add(heading.words());
            case Block.Paragraph paragraph -> spans(paragraph.spans());
            case Block.Bullets(var items) -> items.forEach(this::spans);
            case Block.FieldTable(String caption, var rows) -> {
                add(caption);
                rows.forEach(
                        row -> {
                            add(row.name());
                            row.lines().forEach(this::spans);
                        });
            }
            case Block.DataTable(String caption, var columns, var rows) -> {
                add(caption);
                columns.forEach(this::add);
                rows.forEach(row -> row.forEach(this::spans));
            }
            case Block.Signatures(var boxes) -> boxes.forEach(this::add);
            case Block.PageBreak() -> add("");
        }
    }

    private void add(Block.SignatureBox box) {
        add(box.role());
        add(box.name());
        add(box.capacity());
        box.lines().forEach(this::add);
    }
}
