// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.settings.Emblem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns the blocks of a document into strips, and its outline into elements. */
final class Composer {
    private static final TextStyle ADMINISTRATION = new TextStyle(Face.BOLD, 12f, 15f, Ink.TEXT);
    private static final TextStyle UNIT = new TextStyle(Face.REGULAR, 10f, 13.5f, Ink.TEXT);
    private static final TextStyle NUMBER = new TextStyle(Face.SEMIBOLD, 10f, 13.5f, Ink.TEXT);
    private static final TextStyle REFERENCE = new TextStyle(Face.REGULAR, 9.5f, 13f, Ink.GREY);
    private static final TextStyle MENTION = new TextStyle(Face.SEMIBOLD, 9f, 12f, Ink.BLUE);
    private static final float REFERENCES_WIDTH = 150;
    private static final float SMALL_TABLE = 260;
    private static final float AFTER_FRAME = 5;

    /** How much text at most is kept with the signatures. */
    private static final float BEFORE_SIGNATURES = 110;

    private final LineBreaker breaker;
    private final TextComposer texts;
    private final TableComposer tables;
    private final SignatureComposer signatures;

    private final Flow flow = new Flow();
    private final Tag root = Tag.document();
    private Tag section = root;
    private Tag current = root;
    private float left = Geometry.LEFT;
    private int blocksInSection;
    private boolean isAfterFrame;

    Composer(LineBreaker breaker) {
        this.breaker = breaker;
        this.texts = new TextComposer(breaker);
        this.tables = new TableComposer(breaker);
        this.signatures = new SignatureComposer(breaker);
    }

    /** A composed document. */
    record Composed(Tag root, List<Strip> strips) {}

    Composed compose(DocumentContent content) {
        flow.addBlock(List.of(letterhead(content)));
        content.blocks().forEach(this::add);
        return new Composed(root, flow.strips());
    }

    private void add(Block block) {
        switch (block) {
            case Block.Title title -> flow.addBlock(texts.title(root, title));
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets bullets ->
                    flow.addBlock(lowered(texts.bullets(current, bullets, left)));
            case Block.FieldTable table ->
                    flow.addBlock(whole(tables.fieldTable(current, table, left)));
            case Block.DataTable table ->
                    flow.addBlock(whole(tables.dataTable(current, table, left)));
            case Block.Signatures boxes -> signatures(boxes);
            case Block.PageBreak() -> flow.breakPage();
        }
        isAfterFrame = isSetApart(block);
    }

    private static boolean isSetApart(Block block) {
        return switch (block) {
            case Block.FieldTable _, Block.DataTable _ -> true;
            case Block.Paragraph paragraph -> paragraph.kind() == Block.Paragraph.Kind.CALLOUT;
            default -> false;
        };
    }

    /** A small table is not cut. */
    private static List<Strip> whole(List<Strip> table) {
        if (Flow.height(table) > SMALL_TABLE) {
            return table;
        }
        List<Strip> kept = new ArrayList<>(table.stream().map(it -> it.kept(true)).toList());
        kept.addLast(kept.removeLast().kept(false));
        return kept;
    }

    /** Nobody signs a page without text: what stands before the signatures goes with them. */
    private void signatures(Block.Signatures boxes) {
        flow.keepBlocks(blocksInSection + 2, BEFORE_SIGNATURES);
        flow.addBlock(List.of(signatures.compose(current, boxes)));
    }

    private void paragraph(Block.Paragraph paragraph) {
        flow.addBlock(lowered(texts.paragraph(current, paragraph, left)));
        blocksInSection++;
        if (paragraph.spans().getLast().text().endsWith(":")) {
            flow.keepLast();
        }
    }

    /** A text stands a little further from a table or a frame above it. */
    private List<Strip> lowered(List<Strip> strips) {
        if (isAfterFrame) {
            strips.set(0, strips.getFirst().lowered(AFTER_FRAME));
        }
        return strips;
    }

    private void heading(Block.Heading heading) {
        if (heading.level() == 2) {
            section = root.add(Tag.Role.SECTION);
            current = section;
            left = Geometry.LEFT + Geometry.hang(heading.label());
            blocksInSection = 0;
        } else {
            current = section.add(Tag.Role.SECTION);
        }
        flow.addBlock(texts.heading(current, heading));
    }

    /** The administration's name, facing number, version and date; a short bar above. */
    private Strip letterhead(DocumentContent content) {
        List<Mark> marks = new ArrayList<>();
        float nameBottom =
                content.emblem().map(it -> emblem(it, marks)).orElseGet(() -> bar(marks));
        float room = Geometry.RIGHT - REFERENCES_WIDTH - 24 - Geometry.LEFT;
        for (int i = 0; i < content.letterhead().size(); i++) {
            TextStyle style = i == 0 ? ADMINISTRATION : UNIT;
            Tag tag = root.add(Tag.Role.PARAGRAPH);
            List<Run> runs = List.of(new Run(Printable.of(content.letterhead().get(i)), style));
            for (Line line : breaker.lines(runs, room)) {
                marks.add(new Mark.Words(tag, Geometry.LEFT, nameBottom + style.base(), line));
                nameBottom += style.leading();
            }
            nameBottom += 2;
        }
        float bottom = 11;
        for (int i = 0; i < content.references().size(); i++) {
            TextStyle style = i == 0 ? NUMBER : REFERENCE;
            bottom = right(content.references().get(i), style, bottom, marks);
        }
        if (!content.mention().isEmpty()) {
            bottom = mention(content.mention(), bottom + 6, marks);
        }
        return Strip.of(Math.max(nameBottom, bottom), 0, true, marks);
    }

    private static float bar(List<Mark> marks) {
        marks.add(new Mark.Fill(Geometry.LEFT, Geometry.LEFT + 42, 0, 3.5f, Ink.BLUE));
        return 13;
    }

    /** The picture takes the place of the bar, as large as the room for it allows. */
    private float emblem(Emblem emblem, List<Mark> marks) {
        EmblemRoom room = EmblemRoom.of(emblem);
        marks.add(
                new Mark.Picture(
                        root.add(Tag.Role.FIGURE),
                        Geometry.LEFT,
                        Geometry.LEFT + room.width(),
                        0,
                        room.height(),
                        emblem));
        return room.height() + 8;
    }

    private float right(String text, TextStyle style, float top, List<Mark> marks) {
        Tag tag = root.add(Tag.Role.PARAGRAPH);
        String words = Printable.of(text);
        float x = Geometry.RIGHT - breaker.width(words, style);
        marks.add(new Mark.Words(tag, x, top + style.base(), breaker.line(words, style)));
        return top + style.leading();
    }

    private float mention(String text, float top, List<Mark> marks) {
        String words = Printable.of(text).toUpperCase(Locale.FRANCE);
        float width = breaker.width(words, MENTION) + 16;
        float height = MENTION.leading() + 5;
        float x = Geometry.RIGHT - width;
        marks.add(new Mark.Frame(x, Geometry.RIGHT, top, top + height, 0.8f, Ink.BLUE));
        marks.add(
                new Mark.Words(
                        root.add(Tag.Role.PARAGRAPH),
                        x + 8,
                        top + 2.5f + MENTION.base(),
                        breaker.line(words, MENTION)));
        return top + height;
    }
}
