// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

/** What something that happened was done to, and where it can be looked at. */
public sealed interface About {

    /** What people call it; empty where it is one of its kind. */
    default String label() {
        return "";
    }

    /** A person of the pool, who may not be there any more. */
    record Person(TalentId id, String label) implements About {}

    /** A mission, which may not be there any more. */
    record OneMission(MissionId id, String label) implements About {}

    /** An application, by its person and its mission. */
    record OneApplication(ApplicationId id, String label) implements About {}

    /** A document, by the number that is printed on it. */
    record OneDocument(ApplicationId application, DocumentKind kind, String label)
            implements About {}

    /** An import, by its file. */
    record OneImport(long id, String label) implements About {}

    /** Pairs of records that may be the same person. */
    record Pairs() implements About {}

    /** What was taught of a list. */
    record OneList(String list) implements About {}

    /** The settings. */
    record Settings() implements About {}

    /** The texts that documents are made from. */
    record DocumentTexts() implements About {}

    /** The templates of ministries. */
    record Templates() implements About {}
}
