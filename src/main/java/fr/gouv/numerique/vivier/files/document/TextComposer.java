// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.Span;

import java.util.ArrayList;
import java.util.List;

/** Composes headings, paragraphs and lists. */
final class TextComposer {
    private static final String BULLET = "•";
    private static final float BULLET_INDENT = 14;
    private static final float CALLOUT_INDENT = 14;
    private static final float CALLOUT_PADDING = 7;

    private final LineBreaker breaker;

    TextComposer(LineBreaker breaker) {
        this.breaker = breaker;
    }

    /** The words of spans, each in the face of its emphasis. */
    static List<Run> runs(List<Span> spans, TextStyle style) {
        List<Run> runs = new ArrayList<>();
        for (Span span : spans) {
            TextStyle own =
                    switch (span.style()) {
                        case PLAIN -> style;
                        case BOLD -> style.with(Face.SEMIBOLD);
                        case ITALIC -> style.with(Face.ITALIC);
                        case TO_FILL -> style.with(Face.SEMIBOLD).with(Ink.ALERT);
                    };
            runs.add(new Run(Printable.of(span.text()), own));
        }
        return runs;
    }

    /** A text in one style, as strips one line high. */
    List<Strip> lines(Tag tag, List<Run> runs, TextStyle style, float left, float before) {
        List<Strip> strips = new ArrayList<>();
        for (Line line : breaker.lines(runs, Geometry.RIGHT - left)) {
            strips.add(
                    Strip.of(
                            style.leading(),
                            strips.isEmpty() ? before : 0,
                            false,
                            List.of(new Mark.Words(tag, left, style.base(), line))));
        }
        return strips;
    }

    List<Strip> title(Tag parent, Block.Title title) {
        List<Strip> strips = new ArrayList<>();
        List<Run> name = List.of(new Run(Printable.of(title.text()), TextStyle.TITLE));
        strips.addAll(lines(parent.add(Tag.Role.H1), name, TextStyle.TITLE, Geometry.LEFT, 30));
        if (!title.subtitle().isEmpty()) {
            List<Run> about = List.of(new Run(Printable.of(title.subtitle()), TextStyle.SUBTITLE));
            strips.addAll(
                    lines(
                            parent.add(Tag.Role.PARAGRAPH),
                            about,
                            TextStyle.SUBTITLE,
                            Geometry.LEFT,
                            3));
        }
        return keepTogether(strips);
    }

    /** A heading stays with what follows; with a label, the label stands in the margin. */
    List<Strip> heading(Tag parent, Block.Heading heading) {
        Tag tag = parent.add(heading.level() == 2 ? Tag.Role.H2 : Tag.Role.H3);
        boolean isPart = heading.level() == 2 && heading.label().isEmpty();
        TextStyle style =
                isPart
                        ? TextStyle.PART
                        : heading.level() == 2 ? TextStyle.HEADING : TextStyle.SUBHEADING;
        float before = isPart ? 21 : heading.level() == 2 ? 15.5f : 10;
        float left = Geometry.LEFT + Geometry.hang(heading.label());
        List<Strip> strips =
                lines(
                        tag,
                        List.of(new Run(Printable.of(heading.text()), style)),
                        style,
                        left,
                        before);
        if (!heading.label().isEmpty()) {
            strips.set(0, labelled(tag, heading.label(), strips.getFirst(), style));
        }
        if (heading.level() == 2) {
            strips.set(0, bookmarked(strips.getFirst(), heading.words()));
        }
        return keepTogether(strips);
    }

    private Strip labelled(Tag tag, String label, Strip first, TextStyle style) {
        List<Mark> marks = new ArrayList<>();
        // The blank parts the label from the heading where they are read one after the other.
        Line words = breaker.line(Printable.of(label) + " ", TextStyle.LABEL);
        marks.add(new Mark.Words(tag, Geometry.LEFT, style.base(), words));
        marks.addAll(first.marks());
        return Strip.of(first.height(), first.before(), true, marks);
    }

    private static Strip bookmarked(Strip first, String title) {
        List<Mark> marks = new ArrayList<>(first.marks());
        marks.add(new Mark.Bookmark(Printable.drawn(Printable.of(title))));
        return Strip.of(first.height(), first.before(), true, marks);
    }

    private static List<Strip> keepTogether(List<Strip> strips) {
        strips.replaceAll(strip -> strip.kept(true));
        return strips;
    }

    List<Strip> paragraph(Tag parent, Block.Paragraph paragraph, float left) {
        Tag tag = parent.add(Tag.Role.PARAGRAPH);
        return switch (paragraph.kind()) {
            case BODY ->
                    Flow.withoutOrphans(
                            lines(
                                    tag,
                                    runs(paragraph.spans(), TextStyle.BODY),
                                    TextStyle.BODY,
                                    left,
                                    6));
            case NOTE ->
                    Flow.withoutOrphans(
                            lines(
                                    tag,
                                    runs(paragraph.spans(), TextStyle.NOTE),
                                    TextStyle.NOTE,
                                    left,
                                    9));
            case CALLOUT -> callout(tag, paragraph, left);
        };
    }

    /** A tinted ground and a bar; both follow the text over a page break. */
    private List<Strip> callout(Tag tag, Block.Paragraph paragraph, float left) {
        TextStyle style = TextStyle.BODY;
        List<Line> lines =
                breaker.lines(
                        runs(paragraph.spans(), style), Geometry.RIGHT - left - 2 * CALLOUT_INDENT);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            float above = i == 0 ? CALLOUT_PADDING : 0;
            float below = i == lines.size() - 1 ? CALLOUT_PADDING : 0;
            float height = above + style.leading() + below;
            strips.add(
                    Strip.of(
                            height,
                            i == 0 ? 10 : 0,
                            false,
                            List.of(
                                    new Mark.Fill(left, Geometry.RIGHT, 0, height, Ink.TINT),
                                    new Mark.Fill(left, left + 3, 0, height, Ink.BLUE),
                                    new Mark.Words(
                                            tag,
                                            left + CALLOUT_INDENT,
                                            above + style.base(),
                                            lines.get(i)))));
        }
        return Flow.withoutOrphans(strips);
    }

    List<Strip> bullets(Tag parent, Block.Bullets bullets, float left) {
        Tag list = parent.add(Tag.Role.LIST);
        List<Strip> strips = new ArrayList<>();
        for (List<Span> item : bullets.items()) {
            Tag entry = list.add(Tag.Role.ITEM);
            Tag label = entry.add(Tag.Role.ITEM_LABEL);
            List<Strip> lines =
                    lines(
                            entry.add(Tag.Role.ITEM_BODY),
                            runs(item, TextStyle.BODY),
                            TextStyle.BODY,
                            left + BULLET_INDENT,
                            strips.isEmpty() ? 5 : 3);
            Strip first = lines.getFirst();
            List<Mark> marks = new ArrayList<>();
            marks.add(
                    new Mark.Words(
                            label,
                            left + 2,
                            TextStyle.BODY.base(),
                            breaker.line(BULLET + " ", TextStyle.BODY.with(Ink.BLUE))));
            marks.addAll(first.marks());
            lines.set(0, Strip.of(first.height(), first.before(), false, marks));
            strips.addAll(Flow.withoutOrphans(lines));
        }
        return strips;
    }
}
