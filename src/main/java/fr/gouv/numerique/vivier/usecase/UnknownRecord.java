// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase;

import fr.gouv.numerique.vivier.domain.shared.Message;

/** No record has this id or reference. */
public final class UnknownRecord extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    /**
     * Names what was looked for.
     *
     * @param kind {@code talent}, {@code mission}, {@code application} or {@code document}
     * @param reference as it was given
     */
    public UnknownRecord(String kind, String reference) {
        super(kind);
        explanation = Message.of("common.unknown." + kind, reference);
    }

    public Message explanation() {
        return explanation;
    }
}
