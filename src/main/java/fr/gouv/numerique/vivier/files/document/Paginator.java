// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import java.util.ArrayList;
import java.util.List;

/** Puts strips on pages, those that are to stay together on one page. */
final class Paginator {
    /** How far the blanks between blocks may shrink when that saves a page. */
    private static final float[] BLANKS = {1, 0.92f, 0.84f};

    private final float blanks;
    private final List<Page> pages = new ArrayList<>();
    private List<Page.Placed> placed = new ArrayList<>();
    private float y = Geometry.FIRST_TOP;

    private Paginator(float blanks) {
        this.blanks = blanks;
    }

    /** The pages, with blanks as they are unless slightly smaller ones save a page. */
    static List<Page> paginate(List<Strip> strips) {
        List<Page> best = List.of();
        for (float scale : BLANKS) {
            List<Page> pages = new Paginator(scale).pages(strips);
            if (best.isEmpty() || pages.size() < best.size()) {
                best = pages;
            }
        }
        return best;
    }

    private List<Page> pages(List<Strip> strips) {
        int at = 0;
        while (at < strips.size()) {
            int end = groupEnd(strips, at);
            place(strips.subList(at, end));
            at = end;
        }
        endPage();
        return pages;
    }

    /** After the last of the strips that are to stay together. */
    private static int groupEnd(List<Strip> strips, int start) {
        int end = start;
        while (end < strips.size() - 1
                && strips.get(end).keepWithNext()
                && !strips.get(end + 1).breakBefore()) {
            end++;
        }
        return end + 1;
    }

    private void place(List<Strip> group) {
        Strip first = group.getFirst();
        float needed = (float) group.stream().mapToDouble(this::reach).sum();
        boolean fits = y + needed <= Geometry.BOTTOM;
        if (!placed.isEmpty() && (first.breakBefore() || !fits)) {
            endPage();
            repeatHead(first);
        }
        for (Strip strip : group) {
            // A group taller than a page has to be cut after all.
            if (!placed.isEmpty() && y + reach(strip) > Geometry.BOTTOM) {
                endPage();
                repeatHead(strip);
            }
            y += placed.isEmpty() ? 0 : strip.before() * blanks;
            placed.add(new Page.Placed(y, strip, false));
            y += strip.height();
        }
    }

    private float reach(Strip strip) {
        return strip.before() * blanks + strip.height();
    }

    private void repeatHead(Strip strip) {
        for (Strip head : strip.head()) {
            placed.add(new Page.Placed(y, head, true));
            y += head.height();
        }
    }

    private void endPage() {
        pages.add(new Page(placed));
        placed = new ArrayList<>();
        y = Geometry.TOP;
    }
}
