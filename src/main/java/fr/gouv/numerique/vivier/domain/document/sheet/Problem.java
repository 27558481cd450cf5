// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.Arrays;
import java.util.List;

/** Something that does not fit together in a document's values. */
public sealed interface Problem {

    Message message();

    /** Identifiers of the fields to look at, the first to mend first. */
    List<String> fields();

    /** The document cannot be issued. */
    record Blocker(Message message, List<String> fields) implements Problem {
        public Blocker {
            fields = List.copyOf(fields);
        }
    }

    /** The document can be issued once somebody has looked. */
    record Warning(Message message, List<String> fields) implements Problem {
        public Warning {
            fields = List.copyOf(fields);
        }
    }

    static Problem blocker(Message message, DocumentField<?>... fields) {
        return new Blocker(message, ids(fields));
    }

    static Problem warning(Message message, DocumentField<?>... fields) {
        return new Warning(message, ids(fields));
    }

    private static List<String> ids(DocumentField<?>... fields) {
        return Arrays.stream(fields).map(DocumentField::id).toList();
    }
}
