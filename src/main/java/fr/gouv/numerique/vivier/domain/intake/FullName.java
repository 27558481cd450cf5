// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A first name and a last name that were asked in one question.
 *
 * @param firstName may be empty
 * @param lastName as written
 * @param isSure whether the answer itself tells them apart; the order of the question else
 */
record FullName(String firstName, String lastName, boolean isSure) {
    private static final Pattern COURTESY =
            Pattern.compile("(?i)^(?:mme|mlle|m|mr|monsieur|madame)[.\\s]\\s*");

    /** These begin a last name that goes on: « de La Tour ». */
    private static final List<String> PARTICLES =
            List.of("de", "du", "des", "la", "le", "les", "da", "dos", "el", "al", "ben", "van");

    /**
     * The two names. In turn: a comma after the last name, capitals for the last name only, the
     * address, and at last the order in which the question names them.
     *
     * @param written the answer
     * @param email the person's address, may be empty
     * @param lastNameFirst whether the question asks for the last name first
     */
    static FullName of(String written, String email, boolean lastNameFirst) {
        String name = COURTESY.matcher(written.strip()).replaceFirst("").strip();
        int comma = name.indexOf(',');
        if (comma > 0) {
            return new FullName(
                    name.substring(comma + 1).strip(), name.substring(0, comma).strip(), true);
        }
        List<String> words = Arrays.asList(name.split("\\s+", -1));
        if (words.size() < 2) {
            return new FullName("", name, true);
        }
        return byCapitals(words)
                .or(() -> byAddress(words, email))
                .orElseGet(() -> byOrder(words, lastNameFirst));
    }

    /** « DUPONT Camille », « Camille DUPONT ». */
    private static Optional<FullName> byCapitals(List<String> words) {
        int first = 0;
        while (first < words.size() && isCapitals(words.get(first))) {
            first++;
        }
        int last = words.size();
        while (last > 0 && isCapitals(words.get(last - 1))) {
            last--;
        }
        if (first > 0 && first < words.size() && noneCapitals(words, first, words.size())) {
            return Optional.of(lastFirst(words, first));
        }
        return last > 0 && last < words.size() && noneCapitals(words, 0, last)
                ? Optional.of(firstFirst(words, last))
                : Optional.empty();
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().anyMatch(Character::isLetter);
    }

    private static boolean noneCapitals(List<String> words, int from, int to) {
        return words.subList(from, to).stream().noneMatch(FullName::isCapitals);
    }

    /** « camille.dupont@… » or « c.dupont@… » tells which words are the first name. */
    private static Optional<FullName> byAddress(List<String> words, String email) {
        int at = email.indexOf('@');
        String local = letters(at > 0 ? email.substring(0, at) : "");
        if (local.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 1; i < words.size(); i++) {
            FullName one = firstFirst(words, i);
            FullName other = lastFirst(words, i);
            boolean isOne = one.isIn(local);
            if (isOne != other.isIn(local)) {
                return Optional.of(isOne ? one : other);
            }
        }
        return Optional.empty();
    }

    private boolean isIn(String local) {
        String first = letters(firstName);
        String last = letters(lastName);
        return !first.isEmpty()
                && (local.startsWith(first + last) || local.startsWith(first.charAt(0) + last));
    }

    private static FullName byOrder(List<String> words, boolean lastNameFirst) {
        if (!lastNameFirst) {
            FullName split = firstFirst(words, 1);
            return new FullName(split.firstName, split.lastName, false);
        }
        int end = 1;
        while (end < words.size() - 1 && PARTICLES.contains(TextKey.of(words.get(end - 1)))) {
            end++;
        }
        FullName split = lastFirst(words, end);
        return new FullName(split.firstName, split.lastName, false);
    }

    private static FullName lastFirst(List<String> words, int end) {
        return new FullName(joined(words, end, words.size()), joined(words, 0, end), true);
    }

    private static FullName firstFirst(List<String> words, int end) {
        return new FullName(joined(words, 0, end), joined(words, end, words.size()), true);
    }

    private static String joined(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    private static String letters(String text) {
        return TextKey.fold(text).replaceAll("[^a-z]", "");
    }
}
