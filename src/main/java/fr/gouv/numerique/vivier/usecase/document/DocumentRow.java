// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.usecase.SearchWords;

import java.util.List;

/**
 * An issued document with what it is about.
 *
 * @param document the document
 * @param application what it was issued for
 * @param talent who
 * @param mission for what
 */
public record DocumentRow(
        IssuedDocument document, Application application, Talent talent, Mission mission) {

    /** What a search looks in. */
    public String searchable() {
        return SearchWords.searchable(
                List.of(
                        document.number(),
                        application.ref(),
                        talent.fullName(),
                        mission.title(),
                        mission.ref()));
    }
}
