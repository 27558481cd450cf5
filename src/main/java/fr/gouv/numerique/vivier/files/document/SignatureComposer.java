// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.document.content.Block;

import java.util.ArrayList;
import java.util.List;

/** Composes boxes to sign in: one strip, so that they are never parted. */
final class SignatureComposer {
    private static final float GAP = 12;
    private static final float PADDING = 9;
    private static final float BLANK_LINE = 21;
    private static final float SIGNATURE = 66;
    private static final float FRAME = 0.7f;
    private static final float TOP_BAR = 2;

    private static final TextStyle ROLE = new TextStyle(Face.SEMIBOLD, 9.5f, 12.5f, Ink.BLUE);
    private static final TextStyle NAME = new TextStyle(Face.SEMIBOLD, 10.25f, 13.5f, Ink.TEXT);
    private static final TextStyle CAPACITY = new TextStyle(Face.REGULAR, 9f, 11.75f, Ink.TEXT);
    private static final TextStyle PROMPT = new TextStyle(Face.REGULAR, 9f, 12f, Ink.GREY);

    private final LineBreaker breaker;

    SignatureComposer(LineBreaker breaker) {
        this.breaker = breaker;
    }

    Strip compose(Tag parent, Block.Signatures signatures) {
        int count = signatures.boxes().size();
        int columns = Math.max(3, count);
        float width = (Geometry.RIGHT - Geometry.LEFT - (columns - 1) * GAP) / columns;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float left = Geometry.LEFT + i * (width + GAP);
            boxes.add(new Box(parent.add(Tag.Role.GROUP), signatures.boxes().get(i), left, width));
        }
        float names = (float) boxes.stream().mapToDouble(box -> box.namesHeight).max().orElse(0);
        int blanks = boxes.stream().mapToInt(Box::blanks).max().orElse(0);
        float height = names + blanks * BLANK_LINE + SIGNATURE + PADDING;
        List<Mark> marks = new ArrayList<>();
        boxes.forEach(box -> box.finish(names, height, marks));
        return Strip.of(height, 13, false, marks);
    }

    /** One box; the names are composed first, because the tallest decides for all. */
    private final class Box {
        private final Tag tag;
        private final Block.SignatureBox content;
        private final float left;
        private final float right;
        private final List<Mark> names = new ArrayList<>();
        private float namesHeight = TOP_BAR + PADDING - 2;

        Box(Tag tag, Block.SignatureBox content, float left, float width) {
            this.tag = tag;
            this.content = content;
            this.left = left;
            this.right = left + width;
            words(content.role(), ROLE, 0);
            words(content.name(), NAME, 5);
            words(content.capacity(), CAPACITY, 1);
            namesHeight += 2;
        }

        int blanks() {
            return (int) content.lines().stream().filter(this::isBlank).count();
        }

        /** A short prompt is followed by room to write, a longer text stands for itself. */
        private boolean isBlank(String line) {
            return breaker.width(line, PROMPT) < (right - left) / 2;
        }

        private void words(String text, TextStyle style, float before) {
            if (text.isEmpty()) {
                return;
            }
            Tag paragraph = tag.add(Tag.Role.PARAGRAPH);
            namesHeight += before;
            for (Line line :
                    breaker.lines(
                            List.of(new Run(Printable.of(text), style)),
                            right - left - 2 * PADDING)) {
                names.add(
                        new Mark.Words(
                                paragraph, left + PADDING, namesHeight + style.base(), line));
                namesHeight += style.leading();
            }
        }

        void finish(float namesBottom, float height, List<Mark> marks) {
            float y = namesBottom;
            marks.add(new Mark.Frame(left, right, 0, height, FRAME, Ink.RULE));
            marks.add(new Mark.Fill(left - FRAME / 2, right + FRAME / 2, 0, TOP_BAR, Ink.BLUE));
            for (String line : content.lines()) {
                String prompt = Printable.of(line);
                Tag paragraph = tag.add(Tag.Role.PARAGRAPH);
                if (isBlank(line)) {
                    float base = y + BLANK_LINE - 5;
                    float end = left + PADDING + breaker.width(prompt, PROMPT) + 4;
                    names.add(
                            new Mark.Words(
                                    paragraph, left + PADDING, base, breaker.line(prompt, PROMPT)));
                    names.add(new Mark.Rule(end, right - PADDING, base + 2, 0.5f, Ink.GREY));
                    y += BLANK_LINE;
                } else {
                    for (Line words :
                            breaker.lines(
                                    List.of(new Run(prompt, PROMPT)), right - left - 2 * PADDING)) {
                        names.add(
                                new Mark.Words(
                                        paragraph, left + PADDING, y + PROMPT.base(), words));
                        y += PROMPT.leading();
                    }
                }
            }
            marks.addAll(names);
            marks.add(
                    new Mark.SignatureField(
                            tag.add(Tag.Role.FORM),
                            content.id(),
                            tooltip(),
                            left + PADDING,
                            right - PADDING,
                            height - SIGNATURE + 2,
                            height - PADDING + 2));
        }

        private String tooltip() {
            return "Signature : " + content.role() + ", " + content.name();
        }
    }
}
