// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines, ragged right. A line may end after a blank, and after a hyphen or
 * a slash between letters; never at a no-break space. A word wider than the column, as a long
 * address, is cut after a sign in it, else where it has to be.
 */
final class LineBreaker {
    private static final String SIGNS = "@/_-=&?";

    private final Fonts fonts;

    LineBreaker(Fonts fonts) {
        this.fonts = fonts;
    }

    List<Line> lines(List<Run> runs, float width) {
        Paragraph paragraph = new Paragraph(runs);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < paragraph.length()) {
            int end = lineEnd(paragraph, start, width);
            lines.add(paragraph.line(start, end));
            start = end;
        }
        return lines;
    }

    Line line(String text, TextStyle style) {
        return new Paragraph(List.of(new Run(text, style))).line(0, text.length());
    }

    float width(String text, TextStyle style) {
        return fonts.width(text, style);
    }

    /** On one line. */
    double width(List<Run> runs) {
        return runs.stream().mapToDouble(run -> fonts.width(run.text(), run.style())).sum();
    }

    /** Of the widest piece that no line may break. */
    double widestWord(List<Run> runs) {
        Paragraph paragraph = new Paragraph(runs);
        double widest = 0;
        double piece = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (i > 0 && paragraph.mayBreakBefore(i)) {
                piece = 0;
            }
            if (paragraph.charAt(i) != ' ') {
                piece += paragraph.widthAt(i);
                widest = Math.max(widest, piece);
            }
        }
        return widest;
    }

    private static int lineEnd(Paragraph paragraph, int start, float width) {
        float used = 0;
        int end = start;
        int at = start;
        while (at < paragraph.length()) {
            used += paragraph.widthAt(at);
            boolean blank = paragraph.charAt(at) == ' ';
            // A blank may stand beyond the edge: nobody sees it.
            if (!blank && used > width && at > start) {
                return end > start ? end : paragraph.cut(start, at);
            }
            at++;
            if (paragraph.mayBreakBefore(at)) {
                end = at;
            }
        }
        return at;
    }

    /** The characters of all runs with their widths. */
    private final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final List<TextStyle> styles = new ArrayList<>();
        private final float[] widths;

        Paragraph(List<Run> runs) {
            runs.forEach(run -> text.append(run.text()));
            widths = new float[text.length()];
            for (Run run : runs) {
                for (int i = 0; i < run.text().length(); i++) {
                    widths[styles.size()] = width(run, i);
                    styles.add(run.style());
                }
            }
        }

        /** A character of two units counts with its first. */
        private float width(Run run, int i) {
            char c = run.text().charAt(i);
            if (Character.isLowSurrogate(c)) {
                return 0;
            }
            return fonts.width(run.text().codePointAt(i), run.style());
        }

        int length() {
            return text.length();
        }

        char charAt(int index) {
            return text.charAt(index);
        }

        float widthAt(int index) {
            return widths[index];
        }

        /** Where a word that is wider than its line is parted: after its last sign that fits. */
        int cut(int start, int end) {
            for (int i = end; i > start + 1; i--) {
                if (SIGNS.indexOf(text.charAt(i - 1)) >= 0) {
                    return i;
                }
            }
            return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        }

        boolean mayBreakBefore(int index) {
            char before = text.charAt(index - 1);
            if (before == ' ') {
                return index == length() || text.charAt(index) != ' ';
            }
            if (index == length() || index < 2) {
                return false;
            }
            return (before == '-' || before == '/')
                    && Character.isLetter(text.charAt(index - 2))
                    && Character.isLetter(text.charAt(index));
        }

        Line line(int start, int end) {
            List<Line.Fragment> fragments = new ArrayList<>();
            float x = 0;
            int from = start;
            while (from < end) {
                TextStyle style = styles.get(from);
                int to = from;
                float width = 0;
                while (to < end && styles.get(to).equals(style)) {
                    width += widths[to];
                    to++;
                }
                fragments.add(new Line.Fragment(text.substring(from, to), style, x));
                x += width;
                from = to;
            }
            return new Line(fragments);
        }
    }
}
