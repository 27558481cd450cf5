// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the machine-readable code of a page says: « AT-2020-0001/2/1/4/K7Q2M9 ». Only characters of
 * the alphanumeric mode of ISO/IEC 18004, so that the code stays small. It names nobody.
 *
 * @param number of the document
 * @param revision of its text, from 1
 * @param page from 1
 * @param pages of the whole text
 * @param check six characters worked out from the text, see {@link ContentCheck}: they tell the
 *     same number of another store, or another text, apart
 */
public record PageCode(String number, int revision, int page, int pages, String check) {
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{4,9}");
    private static final Pattern TEXT =
            Pattern.compile(
                    "("
                            + NUMBER
                            + ")/([1-9]\\d{0,3})/([1-9]\\d{0,3})/([1-9]\\d{0,3})/"
                            + "([A-Z2-9]{6})");

    public PageCode {
        if (page < 1 || page > pages || revision < 1) {
            throw new IllegalArgumentException("no such page: " + page + "/" + pages);
        }
    }

    /** Whether a text of this number bears a code: papers without a number are filed nowhere. */
    public static boolean isFor(String number) {
        return NUMBER.matcher(number).matches();
    }

    /** Reads a code; nothing when it is of something else. */
    public static Optional<PageCode> read(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int page = Integer.parseInt(parts.group(3));
        int pages = Integer.parseInt(parts.group(4));
        return page > pages
                ? Optional.empty()
                : Optional.of(
                        new PageCode(
                                parts.group(1),
                                Integer.parseInt(parts.group(2)),
                                page,
                                pages,
                                parts.group(5)));
    }

    /** As the code holds it. */
    public String text() {
        return "%s/%d/%d/%d/%s"
                .formatted(number, revision, page, pages, check)
                .toUpperCase(Locale.ROOT);
    }
}
