// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.register.ContentCheck;
import fr.gouv.numerique.vivier.domain.document.register.PageCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands at the head and foot of every page, outside the text. */
final class Furniture {
    private static final float BEFORE_CODE = Geometry.RIGHT - Geometry.CODE - Geometry.CODE_BLANK;

    private static final float GAP = 12;

    private final LineBreaker breaker;
    private final DocumentContent content;
    private final int pages;
    private final String check;

    Furniture(LineBreaker breaker, DocumentContent content, int pages) {
        this.check = ContentCheck.of(content);
        this.breaker = breaker;
        this.content = content;
        this.pages = pages;
    }

    /** The marks of a page, from 1; {@code y} counts from the top of the page. */
    List<Mark> of(int page) {
        TextStyle style = TextStyle.FURNITURE;
        List<Mark> marks = new ArrayList<>();
        boolean coded = PageCode.isFor(content.number());
        float end = coded ? BEFORE_CODE : Geometry.RIGHT;
        marks.add(new Mark.Rule(Geometry.LEFT, end, Geometry.FOOTER_RULE, 0.6f, Ink.RULE));
        left(content.footer(), Geometry.FOOTER_BASE, style, marks);
        right("Page " + page + " / " + pages, end, Geometry.FOOTER_BASE, style, marks);
        if (coded) {
            marks.add(code(page));
        }
        if (page > 1) {
            String mention = content.mention().toUpperCase(Locale.FRANCE);
            TextStyle strong = style.with(Face.SEMIBOLD).with(Ink.BLUE);
            if (!content.letterhead().isEmpty()) {
                float room = Geometry.RIGHT - Geometry.LEFT - breaker.width(mention, strong) - GAP;
                String name = shortened(content.letterhead().getFirst(), style, room);
                left(name, Geometry.HEADER_BASE, style, marks);
            }
            right(mention, Geometry.RIGHT, Geometry.HEADER_BASE, strong, marks);
        }
        return marks;
    }

    /** The first words of a name that is too long for one line; the first page has it whole. */
    private String shortened(String name, TextStyle style, float room) {
        if (breaker.width(Printable.of(name), style) <= room) {
            return name;
        }
        List<Run> runs = List.of(new Run(Printable.of(name), style));
        Line first = breaker.lines(runs, room - breaker.width(" …", style)).getFirst();
        return first.fragments().getFirst().text().strip() + " …";
    }

    private Mark code(int page) {
        PageCode code = new PageCode(content.number(), content.revision(), page, pages, check);
        return new Mark.Code(
                Geometry.RIGHT - Geometry.CODE,
                Geometry.CODE_TOP,
                Geometry.CODE,
                CodeMatrix.of(code.text()));
    }

    private void left(String text, float base, TextStyle style, List<Mark> marks) {
        marks.add(new Mark.Furniture(Geometry.LEFT, base, breaker.line(Printable.of(text), style)));
    }

    private void right(String text, float end, float base, TextStyle style, List<Mark> marks) {
        if (text.isEmpty()) {
            return;
        }
        String words = Printable.of(text);
        marks.add(
                new Mark.Furniture(
                        end - breaker.width(words, style), base, breaker.line(words, style)));
    }
}
