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
    private static final float FOOTER_RIGHT = Geometry.RIGHT - Geometry.CODE - Geometry.CODE_BLANK;

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
        marks.add(new Mark.Rule(Geometry.LEFT, FOOTER_RIGHT, Geometry.FOOTER_RULE, 0.6f, Ink.RULE));
        left(content.footer(), Geometry.FOOTER_BASE, style, marks);
        right("Page " + page + " / " + pages, FOOTER_RIGHT, Geometry.FOOTER_BASE, style, marks);
        marks.add(code(page));
        if (page > 1) {
            if (!content.letterhead().isEmpty()) {
                left(content.letterhead().getFirst(), Geometry.HEADER_BASE, style, marks);
            }
            right(
                    content.mention().toUpperCase(Locale.FRANCE),
                    Geometry.RIGHT,
                    Geometry.HEADER_BASE,
                    style.with(Face.SEMIBOLD).with(Ink.BLUE),
                    marks);
        }
        return marks;
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
