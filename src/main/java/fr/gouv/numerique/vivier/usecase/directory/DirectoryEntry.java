// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.directory;

import fr.gouv.numerique.vivier.domain.application.AnswerFigures;
import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.domain.application.LeadAnswer;
import fr.gouv.numerique.vivier.domain.mission.Mission;

import java.util.List;

/**
 * A mission lead, or an administration, with all that went there.
 *
 * @param key tells one from another
 * @param name of the lead or the administration
 * @param administration of a lead, in short; empty for an administration itself
 * @param contacts who can be reached, each once
 * @param missions that were proposed
 * @param cases people who were proposed for them
 * @param answers how well profiles were answered
 */
public record DirectoryEntry(
        String key,
        String name,
        String administration,
        List<Contact> contacts,
        List<Mission> missions,
        List<Case> cases,
        AnswerFigures answers) {

    public DirectoryEntry {
        contacts = List.copyOf(contacts);
        missions = List.copyOf(missions);
        cases = List.copyOf(cases);
    }

    /** Somebody who leads missions. */
    public record Contact(String name, String jobTitle, String email, String phone) {

        /** Says nothing: a person's data must not reach a log. */
        @Override
        public String toString() {
            return "contact";
        }
    }

    /**
     * An application.
     *
     * @param line the application
     * @param answers what became of each time that the profile was sent
     */
    public record Case(ApplicationLine line, List<LeadAnswer> answers) {

        public Case {
            answers = List.copyOf(answers);
        }
    }

    /** How many of its missions still seek somebody. */
    public int open() {
        return (int) missions.stream().filter(mission -> mission.status().isOpen()).count();
    }

    /** Says nothing: a person's data must not reach a log. */
    @Override
    public String toString() {
        return "entry";
    }
}
