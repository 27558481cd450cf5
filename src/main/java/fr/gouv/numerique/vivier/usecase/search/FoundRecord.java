// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.search;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

/** A record that a search over everything found. */
public sealed interface FoundRecord {

    /** What it is called. */
    String title();

    /** What tells it from another of that name. */
    String detail();

    record Person(TalentId id, String title, String detail) implements FoundRecord {}

    record OneMission(MissionId id, String title, String detail) implements FoundRecord {}

    record OneApplication(ApplicationId id, String title, String detail) implements FoundRecord {}

    record OneDocument(
            ApplicationId application,
            DocumentKind kind,
            String number,
            String title,
            String detail)
            implements FoundRecord {}
}
