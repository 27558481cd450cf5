// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes entries that unknown words may mean, each with its reason. Proposals are shown to be
 * confirmed and never taken by themselves. The same words and the same list give the same proposals
 * in the same order.
 *
 * <p>Immutable and thread-safe.
 */
public final class NearEntries {
    private static final int MOST = 3;

    /** Of so many letters one may be wrong. */
    private static final int LETTERS_PER_FAULT = 5;

    private static final int LEAST_LETTERS = 4;
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "de",
                    "du",
                    "des",
                    "la",
                    "le",
                    "les",
                    "l",
                    "d",
                    "et",
                    "en",
                    "a",
                    "au",
                    "aux",
                    "ministere",
                    "un",
                    "une",
                    "pour",
                    "sur",
                    "dans");

    private final ReferenceList list;
    private final LocalDate today;
    private final List<Name> names = new ArrayList<>();

    /** What the words and a known name have in common. */
    public enum Likeness {
        /** The same words but for plurals and feminines. */
        INFLECTION,
        /** The same words in another order. */
        ORDER,
        /** A typing error away. */
        SPELLING,
        /** The first letters of its words. */
        INITIALS,
        /** All its words are among those written. */
        CONTAINED,
        /** The words written are all among its words. */
        PART
    }

    /**
     * One proposal.
     *
     * @param entry what the words may mean
     * @param likeness why
     * @param words the known name that they look like
     * @param before the entry of that name, which this one took over from, if another
     */
    public record Proposal(
            ReferenceEntry entry,
            Likeness likeness,
            String words,
            Optional<ReferenceEntry> before) {}

    /**
     * For one list.
     *
     * @param today on which a renamed body is proposed under its name of that day
     */
    public NearEntries(ReferenceList list, LocalDate today) {
        this.list = list;
        this.today = today;
        for (Recognition known : list.known()) {
            if (!list.isHidden(known.entry().code())) {
                names.add(Name.of(known));
            }
        }
    }

    /** The likeliest entries, three at most. */
    public List<Proposal> of(String written) {
        Name asked = Name.of(written);
        if (asked.stems.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Name name : names) {
            likeness(asked, name).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Found::likeness).thenComparingInt(Found::distance));
        Map<String, Proposal> best = new LinkedHashMap<>();
        for (Found one : found) {
            Proposal proposal = proposal(one);
            best.putIfAbsent(proposal.entry().code(), proposal);
            if (best.size() == MOST) {
                break;
            }
        }
        return List.copyOf(best.values());
    }

    private Proposal proposal(Found found) {
        ReferenceEntry named = found.name.known.entry();
        ReferenceEntry now = named;
        for (int steps = 0; steps < list.entries().size() && !now.isValidOn(today); steps++) {
            Optional<ReferenceEntry> next = list.find(now.successor());
            if (next.isEmpty()) {
                break;
            }
            now = next.get();
        }
        return new Proposal(
                now,
                found.likeness,
                found.name.known.words(),
                now.equals(named) ? Optional.empty() : Optional.of(named));
    }

    private static Optional<Found> likeness(Name asked, Name name) {
        if (asked.stems.equals(name.stems)) {
            boolean ordered = asked.sorted.equals(name.sorted);
            return found(name, ordered ? Likeness.ORDER : Likeness.INFLECTION, 0);
        }
        int faults = faults(asked.key, name.key);
        if (faults <= allowed(Math.min(asked.key.length(), name.key.length()))) {
            return found(name, Likeness.SPELLING, faults);
        }
        if (asked.key.equals(name.initials)) {
            return found(name, Likeness.INITIALS, 0);
        }
        if (name.key.length() >= LEAST_LETTERS && asked.stems.containsAll(name.stems)) {
            return found(name, Likeness.CONTAINED, asked.stems.size() - name.stems.size());
        }
        if (asked.key.length() >= LEAST_LETTERS && name.stems.containsAll(asked.stems)) {
            return found(name, Likeness.PART, name.stems.size() - asked.stems.size());
        }
        return Optional.empty();
    }

    private static Optional<Found> found(Name name, Likeness likeness, int distance) {
        return name.stems.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(name, likeness, distance));
    }

    private static int allowed(int letters) {
        return letters < LEAST_LETTERS ? 0 : Math.max(1, letters / LETTERS_PER_FAULT - 1);
    }

    /** Letters to add, drop, change or swap, at most one more than is allowed. */
    private static int faults(String one, String other) {
        int most = allowed(Math.min(one.length(), other.length()));
        if (Math.abs(one.length() - other.length()) > most || most == 0) {
            return most + 1;
        }
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            cost[i][0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int best =
                        Math.min(
                                cost[i - 1][j - 1] + change,
                                Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && one.charAt(i - 1) == other.charAt(j - 2)
                                && one.charAt(i - 2) == other.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
                least = Math.min(least, cost[i][j]);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return cost[one.length()][other.length()];
    }

    private record Found(Name name, Likeness likeness, int distance) {}

    private record Name(
            Recognition known,
            String key,
            Set<String> stems,
            List<String> sorted,
            String initials) {

        static Name of(Recognition known) {
            return of(known, TextKey.of(known.words()));
        }

        static Name of(String written) {
            return of(NOTHING, TextKey.of(written));
        }

        private static final Recognition NOTHING =
                new Recognition(
                        new ReferenceEntry(
                                "", "", "", List.of(), Optional.empty(), Optional.empty(), ""),
                        new Recognition.Rule.Label(),
                        "");

        private static Name of(Recognition known, String key) {
            Set<String> stems = new HashSet<>();
            List<String> sorted = new ArrayList<>();
            StringBuilder initials = new StringBuilder();
            for (String word : key.isEmpty() ? new String[0] : key.split(" ", -1)) {
                boolean says = !EMPTY_WORDS.contains(word);
                if (says) {
                    stems.add(stem(word));
                    sorted.add(word);
                }
                if (says || word.equals("ministere")) {
                    initials.append(word.charAt(0));
                }
            }
            sorted.sort(Comparator.naturalOrder());
            return new Name(
                    known, key, stems, sorted, initials.length() > 1 ? initials.toString() : "");
        }

        /** Without the endings of plurals and feminines. */
        private static String stem(String word) {
            String stem = word;
            for (String ending : Arrays.asList("s", "x", "e", "s")) {
                if (stem.length() > LEAST_LETTERS && stem.endsWith(ending)) {
                    stem = stem.substring(0, stem.length() - 1);
                }
            }
            return stem;
        }
    }
}
