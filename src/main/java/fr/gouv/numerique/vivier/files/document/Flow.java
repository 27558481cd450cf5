// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The strips of a text as they are composed, and the element that they belong to. */
final class Flow {
    private final List<Strip> strips = new ArrayList<>();
    private final List<Integer> blockStarts = new ArrayList<>();
    private boolean breakNext;

    void add(Strip strip) {
        strips.add(breakNext ? strip.onNewPage() : strip);
        breakNext = false;
    }

    /** Adds the strips of one block. */
    void addBlock(List<Strip> more) {
        blockStarts.add(strips.size());
        more.forEach(this::add);
    }

    /**
     * Keeps on one page the strips from that many blocks ago to the next one added, or the last of
     * them only where they are higher together.
     */
    void keepBlocks(int count, float most) {
        if (blockStarts.isEmpty()) {
            return;
        }
        int first = blockStarts.get(Math.max(0, blockStarts.size() - count));
        float height = 0;
        for (int i = strips.size() - 1; i >= first && height <= most; i--) {
            strips.set(i, strips.get(i).kept(true));
            height += strips.get(i).reach();
        }
    }

    /** The last strip stays on one page with what is added next. */
    void keepLast() {
        if (!strips.isEmpty()) {
            strips.addLast(strips.removeLast().kept(true));
        }
    }

    static float height(List<Strip> strips) {
        return (float) strips.stream().mapToDouble(Strip::reach).sum();
    }

    /** What is added next begins a page. */
    void breakPage() {
        breakNext = !strips.isEmpty();
    }

    List<Strip> strips() {
        return List.copyOf(strips);
    }

    /**
     * Keeps the first two and the last two lines of a text on one page, and a text of three lines
     * whole, so that no line stands alone.
     */
    static List<Strip> withoutOrphans(List<Strip> lines) {
        List<Strip> kept = new ArrayList<>(lines);
        int last = kept.size() - 1;
        UnaryOperator<Strip> keep = strip -> strip.kept(true);
        for (int i = 0; i < last; i++) {
            if (i == 0 || i == last - 1) {
                kept.set(i, keep.apply(kept.get(i)));
            }
        }
        return kept;
    }
}
