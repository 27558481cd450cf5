// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.Set;

/**
 * Answers of a person of which a {@link Piece} only sees whether the few that it seeks for a
 * mission are among them: there are too many different sets of them to tell apart by the whole.
 */
public interface Marks {

    /** What the person's profile says, one word each. */
    Set<String> of(Talent talent);

    /** A profile that says just that: the inverse of {@link #of}. */
    FieldValues profile(Set<String> marks);
}
