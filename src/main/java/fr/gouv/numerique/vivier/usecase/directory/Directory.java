// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.directory;

import fr.gouv.numerique.vivier.domain.application.LeadAnswers;

import java.util.List;

/**
 * Who proposes missions.
 *
 * @param leads in the order of the alphabet
 * @param administrations in the order of the alphabet
 * @param rule by which answers are measured
 */
public record Directory(
        List<DirectoryEntry> leads, List<DirectoryEntry> administrations, LeadAnswers rule) {

    public Directory {
        leads = List.copyOf(leads);
        administrations = List.copyOf(administrations);
    }
}
