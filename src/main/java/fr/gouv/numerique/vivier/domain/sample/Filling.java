// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A form while somebody fills it in, with the skills that each answer reveals.
 *
 * @param <Q> the questions of the form
 */
final class Filling<Q extends Enum<Q> & FormQuestion> {
    private final Class<Q> form;
    private final Map<Q, List<String>> answers;
    private final Map<Q, Set<String>> revealed;

    Filling(Class<Q> form) {
        this.form = form;
        answers = new EnumMap<>(form);
        revealed = new EnumMap<>(form);
    }

    private Filling(Filling<Q> other) {
        this(other.form);
        answers.putAll(other.answers);
        revealed.putAll(other.revealed);
    }

    Filling<Q> copy() {
        return new Filling<>(this);
    }

    void put(Q question, String answer) {
        put(question, answer.isEmpty() ? List.of() : List.of(answer));
    }

    void put(Q question, List<String> chosen) {
        answers.put(question, List.copyOf(chosen));
    }

    /** The answer, or nothing; the first one of several. */
    String get(Q question) {
        List<String> given = answers.getOrDefault(question, List.of());
        return given.isEmpty() ? "" : given.getFirst();
    }

    /** Rewrites an answer that was given. */
    void change(Q question, UnaryOperator<String> rewriting) {
        if (!get(question).isEmpty()) {
            put(question, rewriting.apply(get(question)));
        }
    }

    /** Says which skills the answer to this question shows, in place of what was said before. */
    void reveal(Q question, Collection<String> skills) {
        revealed.put(question, Set.copyOf(skills));
    }

    /** Empties every question after this one. */
    void cutAfter(Q last) {
        answers.keySet().removeIf(question -> question.compareTo(last) > 0);
        revealed.keySet().removeIf(question -> question.compareTo(last) > 0);
    }

    /** The answers in the order of the questions. */
    List<List<String>> answers() {
        List<List<String>> all = new ArrayList<>();
        for (Q question : form.getEnumConstants()) {
            all.add(answers.getOrDefault(question, List.of()));
        }
        return all;
    }

    Set<String> revealed() {
        Set<String> all = new TreeSet<>();
        revealed.values().forEach(all::addAll);
        return all;
    }
}
