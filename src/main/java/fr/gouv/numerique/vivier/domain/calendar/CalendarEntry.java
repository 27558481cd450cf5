// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.calendar;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that happens on one day.
 *
 * @param uid the same for the same thing for ever, on whatever day it comes to fall
 * @param kind why the day matters
 * @param day which day
 * @param about the record that it opens
 * @param ref of that record, « C-0003 »
 * @param what in words, without a person's name
 * @param who the person's name, empty where it is about a mission alone
 * @param words what a coordinator wrote, empty unless it is a reminder
 * @param owner whose case it is; empty where it is nobody's
 * @param late whether the day has passed and it is still to be done
 */
public record CalendarEntry(
        String uid,
        EntryKind kind,
        LocalDate day,
        About about,
        String ref,
        Message what,
        String who,
        String words,
        String owner,
        boolean late) {

    /** The record that an entry is about. */
    public sealed interface About {
        record OfApplication(ApplicationId id) implements About {}

        record OfDocument(ApplicationId application, DocumentKind kind, String number)
                implements About {}

        record OfMission(MissionId id) implements About {}

        record OfTalent(TalentId id) implements About {}

        /** The application that it belongs to, if it belongs to one. */
        default Optional<ApplicationId> ofCase() {
            return switch (this) {
                case OfApplication(var id) -> Optional.of(id);
                case OfDocument(var id, _, _) -> Optional.of(id);
                case OfMission _, OfTalent _ -> Optional.empty();
            };
        }
    }

    /** The reference alone: a person's data must not reach a log. */
    @Override
    public String toString() {
        return kind + " " + ref + " " + day;
    }
}
