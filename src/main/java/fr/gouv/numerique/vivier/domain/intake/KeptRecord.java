// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.LocalDate;
import java.util.List;

/**
 * A record that undoing an import leaves as it is, or puts back in part.
 *
 * @param recordId its id
 * @param reason why
 * @param details names of fields for {@link Reason#EDITED} and {@link Reason#PARTLY}; name and day
 *     of the file for {@link Reason#LATER_IMPORT}; else none
 */
public record KeptRecord(long recordId, Reason reason, List<String> details) {

    /** Why a record is left as it is. */
    public enum Reason {
        /** It was proposed: an application hangs on it. */
        APPLICATION,
        /** All that the import changed was set by hand since. */
        EDITED,
        /** Some of what the import changed was set by hand since; the rest was put back. */
        PARTLY,
        /** A later import changed it again. */
        LATER_IMPORT,
        /** The import made it, and somebody worked on it since. */
        WORKED_ON,
        /** The import is older than the keeping of what was before. */
        NOT_KEPT,
        /** Somebody else has its address or its title now. */
        TAKEN,
        /** It is not there any more. */
        GONE
    }

    public KeptRecord {
        details = List.copyOf(details);
    }

    public boolean isPartly() {
        return reason == Reason.PARTLY;
    }

    /** The reason as a sentence. */
    public Message message(FormKind form) {
        String key = "intake.kept." + reason;
        return switch (reason) {
            case EDITED, PARTLY -> Message.of(key, details.size(), fields(form, details));
            case LATER_IMPORT ->
                    Message.of(key, details.getFirst(), LocalDate.parse(details.getLast()));
            case APPLICATION, WORKED_ON, NOT_KEPT, TAKEN, GONE -> Message.of(key);
        };
    }

    /** The fields' names, one after the other. */
    private static Message fields(FormKind form, List<String> names) {
        String feature = form == FormKind.TALENTS ? "talent.field." : "mission.field.";
        Message first = Message.of(feature + names.getFirst());
        return names.size() == 1
                ? first
                : Message.of("intake.keptAnd", first, fields(form, names.subList(1, names.size())));
    }
}
