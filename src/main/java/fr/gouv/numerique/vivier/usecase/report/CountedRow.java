// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.report;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

/** A record that was counted. */
public sealed interface CountedRow {
    /** What is said of it. */
    String words();

    record OneApplication(ApplicationId id, String words) implements CountedRow {
        /** The id alone. */
        @Override
        public String toString() {
            return id.toString();
        }
    }

    record OneMission(MissionId id, String words) implements CountedRow {}

    record OneTalent(TalentId id, String words) implements CountedRow {
        /** The id alone. */
        @Override
        public String toString() {
            return id.toString();
        }
    }

    static CountedRow of(ApplicationLine line) {
        return new OneApplication(
                line.id(),
                line.ref() + " · " + line.person().name() + " · " + line.mission().title());
    }

    static CountedRow of(ApplicationLine.Work mission) {
        return new OneMission(mission.id(), mission.ref() + " · " + mission.title());
    }

    static CountedRow of(TalentRow row) {
        return new OneTalent(row.id(), row.ref() + " · " + row.fullName());
    }
}
