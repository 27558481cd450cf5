// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.identity.TalentPair;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.time.Instant;

/** How something that was done is taken back. Whether it still can be is seen when it is tried. */
public sealed interface WayBack {

    /** Nothing of the store was changed: something was printed, prepared or written to a file. */
    record None() implements WayBack {}

    /** It was taken back. */
    record Done() implements WayBack {}

    /** The records are as they were before, and it can be done again. */
    record Action(long id) implements WayBack {}

    /** The step of an application is corrected, which leaves both on record. */
    record Correction(ApplicationId id, int seq) implements WayBack {}

    /** The case goes back to whoever had it. */
    record HandBack(ApplicationId id, String from, String to) implements WayBack {}

    /** What has to be signed is chosen as before. */
    record Choice(ApplicationId id, Formalities before, Formalities after) implements WayBack {}

    /** The person counts as not answered again. */
    record Unanswered(ApplicationId id) implements WayBack {}

    /** The whole import is taken back, once it was seen what goes with it. */
    record ImportPreview(long id) implements WayBack {}

    /** Two records again. */
    record Separation(TalentId other) implements WayBack {}

    /** Whether two records may be the same person is open again, or decided again. */
    record Distinct(TalentPair pair, boolean marked) implements WayBack {}

    /** A signature or refusal was noted by mistake; none that was noted later than this goes. */
    record Signature(String number, SignatoryRole role, Instant at) implements WayBack {}

    /** A cancelled document counts again. */
    record Reinstatement(String number) implements WayBack {}

    /** Words are forgotten that a list was taught. */
    record Forgetting(String list, String code, String mark) implements WayBack {}

    /** It cannot be taken back from here: why, and where it is mended instead. */
    record Instead(Message why, About door) implements WayBack {}
}
