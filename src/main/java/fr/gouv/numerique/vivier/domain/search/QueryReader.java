// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search;

import fr.gouv.numerique.vivier.domain.search.engine.Typing;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what was typed in a search box: words, {@code "several words"}, {@code field:value}, {@code
 * field:value|other} for any of them, {@code -} before what must not be there. A filter whose value
 * is not typed yet is left out.
 */
public final class QueryReader {
    private static final int MOST_OFFERED = 8;

    private final SearchScreen screen;
    private final Map<SearchField, List<KnownValue>> known;
    private final DayReader days;

    /**
     * Reads for one list.
     *
     * @param known the values of closed lists; a field without any takes any words
     * @param today to know which June is meant
     */
    public QueryReader(
            SearchScreen screen, Map<SearchField, List<KnownValue>> known, LocalDate today) {
        this.screen = screen;
        this.known = Map.copyOf(known);
        this.days = new DayReader(today);
    }

    public QueryOutcome read(String typed) {
        try {
            return new QueryOutcome.Read(new Query(clauses(typed)));
        } catch (Unreadable e) {
            return new QueryOutcome.Refused(e.reason);
        }
    }

    private List<Clause> clauses(String typed) throws Unreadable {
        List<Clause> clauses = new ArrayList<>();
        List<Token> skills = new ArrayList<>();
        List<Token> levels = new ArrayList<>();
        for (Token token : Token.of(typed)) {
            if (token.field().isEmpty()) {
                words(token, clauses);
                continue;
            }
            SearchField field = field(token);
            if (token.values().stream().allMatch(String::isBlank)) {
                continue;
            }
            switch (field) {
                case SKILL -> skills.add(token);
                case LEVEL -> levels.add(token);
                case AVAILABLE -> clauses.add(signed(token, days(token)));
                default -> clauses.add(signed(token, filter(field, token)));
            }
        }
        skills(skills, levels, clauses);
        return clauses;
    }

    private static void words(Token token, List<Clause> clauses) {
        String key = TextKey.of(token.values().getFirst());
        List<String> words = token.quoted() ? List.of(key) : List.of(key.split(" ", -1));
        words.stream()
                .filter(word -> !word.isEmpty())
                .forEach(word -> clauses.add(signed(token, new Clause.Word(word))));
    }

    private static Clause signed(Token token, Clause clause) {
        return token.negated() ? new Clause.Not(clause) : clause;
    }

    private SearchField field(Token token) throws Unreadable {
        return SearchField.named(token.field())
                .filter(screen.fields()::contains)
                .orElseThrow(
                        () ->
                                new Unreadable(
                                        Message.of(
                                                "search.unknownField",
                                                token.field(),
                                                screen.fields().stream()
                                                        .map(SearchField::shown)
                                                        .collect(Collectors.joining(", ")))));
    }

    /** The level that is asked for holds for every skill asked for beside it. */
    private void skills(List<Token> skills, List<Token> levels, List<Clause> clauses)
            throws Unreadable {
        int level = 0;
        for (Token token : levels) {
            int least = Integer.MAX_VALUE;
            for (String code : codes(SearchField.LEVEL, token)) {
                least = Math.min(least, Integer.parseInt(code));
            }
            if (token.negated() || skills.isEmpty()) {
                clauses.add(signed(token, new Clause.Skilled(Set.of(), least)));
            } else {
                level = Math.max(level, least);
            }
        }
        for (Token token : skills) {
            Set<String> codes = codes(SearchField.SKILL, token);
            clauses.add(signed(token, new Clause.Skilled(codes, token.negated() ? 0 : level)));
        }
    }

    private Clause filter(SearchField field, Token token) throws Unreadable {
        if (known.containsKey(field)) {
            return new Clause.Coded(field, codes(field, token));
        }
        List<String> keys =
                token.values().stream().map(TextKey::of).filter(key -> !key.isEmpty()).toList();
        return new Clause.Named(field, keys);
    }

    private Set<String> codes(SearchField field, Token token) throws Unreadable {
        Set<String> codes = new HashSet<>();
        for (String value : token.values()) {
            if (!value.isBlank()) {
                codes.addAll(codes(field, value));
            }
        }
        return Set.copyOf(codes);
    }

    /** A value that is a whole name is that one alone; else every name with a word begun so. */
    private Set<String> codes(SearchField field, String value) throws Unreadable {
        String key = TextKey.of(value);
        List<KnownValue> all = known.getOrDefault(field, List.of());
        List<KnownValue> named = all.stream().filter(it -> it.is(key)).toList();
        if (named.isEmpty() && !key.isEmpty()) {
            named = all.stream().filter(it -> it.begins(key)).toList();
        }
        if (named.isEmpty()) {
            throw new Unreadable(
                    Message.of("search.unknownValue", field.shown(), value, offered(all, key)));
        }
        return named.stream().map(KnownValue::code).collect(Collectors.toSet());
    }

    /** Those that are nearly spelt so, else the first of the list. */
    private static String offered(List<KnownValue> all, String key) {
        Typing typing = new Typing(key);
        List<String> near =
                all.stream()
                        .filter(it -> it.keys().stream().anyMatch(typing::begins))
                        .map(KnownValue::shown)
                        .limit(MOST_OFFERED)
                        .toList();
        List<String> offered =
                near.isEmpty()
                        ? all.stream().map(KnownValue::shown).limit(MOST_OFFERED).toList()
                        : near;
        boolean more = near.isEmpty() && all.size() > MOST_OFFERED;
        return String.join(", ", offered) + (more ? "…" : "");
    }

    private Clause days(Token token) throws Unreadable {
        String value = token.values().getFirst();
        return days.read(value)
                .orElseThrow(() -> new Unreadable(Message.of("search.unknownDays", value)));
    }

    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Message reason;

        Unreadable(Message reason) {
            super(reason.key());
            this.reason = reason;
        }
    }
}
