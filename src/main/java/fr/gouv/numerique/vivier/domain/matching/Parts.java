// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.WorkMode;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts of a profile that several pieces read: see {@link Piece#reads}. */
final class Parts {
    private Parts() {}

    /** Answers as to what they say, in whatever order and words. */
    static Set<Answer> answers(Collection<Choice> choices) {
        return choices.stream().map(Answer::of).collect(Collectors.toUnmodifiableSet());
    }

    static Object whereabouts(Talent talent) {
        return new Whereabouts(
                talent.workMode(),
                talent.get(TalentFields.REGION).map(Answer::of),
                answers(talent.get(TalentFields.MOBILITY)));
    }

    /** A choice without the words in which a known entry was written. */
    record Answer(String code, String key) {
        static Answer of(Choice choice) {
            return new Answer(choice.code(), choice.key());
        }
    }

    private record Whereabouts(
            Optional<WorkMode> mode, Optional<Answer> region, Set<Answer> mobility) {}
}
