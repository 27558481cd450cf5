// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.reference;

import fr.gouv.numerique.vivier.domain.reference.NearEntries;

import java.util.List;

/**
 * Words that people answered and that a list does not know.
 *
 * @param list the list of the question
 * @param words as they were written most often
 * @param count how many records hold them, in whichever spelling compares equal
 * @param holders some of those records
 * @param proposals what they may mean, the likeliest first
 */
public record UnknownAnswer(
        String list,
        String words,
        int count,
        List<Holder> holders,
        List<NearEntries.Proposal> proposals) {

    public UnknownAnswer {
        holders = List.copyOf(holders);
        proposals = List.copyOf(proposals);
    }
}
