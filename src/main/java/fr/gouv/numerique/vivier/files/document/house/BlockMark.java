// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph that begins or ends a block: {@code [[si name]]}, {@code [[si non name]]}, {@code
 * [[fin]]}.
 *
 * @param name of the condition, empty at the end of a block
 * @param negated whether the block holds when the condition does not
 */
record BlockMark(String name, boolean negated) {
    private static final String BLANK = "[\\s\\u00A0\\u202F]";
    private static final Pattern MARK =
            Pattern.compile(
                    "\\[\\["
                            + BLANK
                            + "*(?:(si)"
                            + BLANK
                            + "+(non"
                            + BLANK
                            + "+)?([^\\s\\[\\]]+)|fin)"
                            + BLANK
                            + "*\\]\\]",
                    Pattern.CASE_INSENSITIVE);

    boolean isEnd() {
        return name.isEmpty();
    }

    /** The mark that a paragraph is. */
    static Optional<BlockMark> of(String words) {
        Matcher matcher = MARK.matcher(HouseText.stripped(words));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                matcher.group(1) == null
                        ? new BlockMark("", false)
                        : new BlockMark(matcher.group(3), matcher.group(2) != null));
    }

    /** The first mark among other words. */
    static Optional<String> within(String words) {
        Matcher matcher = MARK.matcher(words);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** As it is written. */
    String written() {
        return isEnd() ? "[[fin]]" : "[[si " + (negated ? "non " : "") + name + "]]";
    }
}
