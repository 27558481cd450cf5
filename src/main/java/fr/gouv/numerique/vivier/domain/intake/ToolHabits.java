// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * How a survey tool writes its exports.
 *
 * @param tool which
 * @param signature with so many of its own columns a file is the tool's
 * @param signs the columns that tell it from others
 * @param proofs columns of which one alone tells
 * @param technical columns that the tool adds by itself, nobody's answers
 * @param answered columns that say when an answer was given or changed, the best first
 * @param finished columns that say whether the answer was sent, by one of {@link #finishedWords}
 * @param finishedWords the words for « sent »; none when any word says so
 * @param separator between the answers to a multiple choice within one cell
 */
record ToolHabits(
        Tool tool,
        int signature,
        Set<String> signs,
        Set<String> proofs,
        Set<String> technical,
        List<String> answered,
        List<String> finished,
        Set<String> finishedWords,
        AnswerSeparator separator) {

    ToolHabits {
        signs = Set.copyOf(signs);
        proofs = Set.copyOf(proofs);
        technical = Set.copyOf(technical);
        answered = List.copyOf(answered);
        finished = List.copyOf(finished);
        finishedWords = Set.copyOf(finishedWords);
    }

    /** The form under which names of columns are compared: signs count, case and accents do not. */
    static String key(String label) {
        return TextKey.fold(label).replace('’', '\'').strip();
    }

    boolean isTechnical(String label) {
        return technical.contains(key(label));
    }

    /** How many of the tool’s own columns there are, 0 when there are too few to be sure. */
    int recognised(Collection<String> labels) {
        List<String> keys = labels.stream().map(ToolHabits::key).distinct().toList();
        long found = keys.stream().filter(signs::contains).count();
        boolean proven = keys.stream().anyMatch(proofs::contains);
        return proven || found >= signature ? (int) Math.max(1, found) : 0;
    }
}
