// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of text. The blank at its end belongs to it: without it, words that follow each other
 * over a line end would be read as one.
 */
record Line(List<Fragment> fragments) {

    /** Words in one style; {@code x} counts from the start of the line. */
    record Fragment(String text, TextStyle style, float x) {}

    Line {
        fragments = List.copyOf(fragments);
    }

    /** The same line, further to the right. */
    Line shifted(float by) {
        return new Line(
                fragments.stream()
                        .map(it -> new Fragment(it.text(), it.style(), it.x() + by))
                        .toList());
    }

    /** The same line with something before it. */
    Line after(Fragment first) {
        List<Fragment> all = new ArrayList<>();
        all.add(first);
        all.addAll(fragments);
        return new Line(all);
    }
}
