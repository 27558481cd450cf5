// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The official documents. Labels are {@code document.kind.<NAME>}. */
public enum DocumentKind {
    /** The agreement that the agent, the line manager and the mission lead sign. */
    AGREEMENT("AT"),
    /** The draft of the mission order, which the agent's administration issues in its own tool. */
    ORDER("OM"),
    /** The line manager's recorded consent: the one formality of the light procedure. */
    CONSENT("CH"),
    /** What changes in a signed agreement; an application may have several. */
    AMENDMENT("AV"),
    /** The mission ends before its term. */
    EARLY_END("FA");

    private static final Map<String, DocumentField<?>> BY_ID =
            Arrays.stream(values())
                    .flatMap(kind -> kind.fields().stream())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    DocumentField::id, Function.identity(), (first, _) -> first));

    private final String prefix;

    DocumentKind(String prefix) {
        this.prefix = prefix;
    }

    /** What numbers of this kind begin with: « AT » gives {@code AT-2020-0001}. */
    public String prefix() {
        return prefix;
    }

    /** Whether an application may have several: each is closed once it is signed. */
    public boolean isRepeatable() {
        return this == AMENDMENT;
    }

    /** Whether the mission begins after it: dates in the past are odd there. */
    public boolean precedesMission() {
        return switch (this) {
            case AGREEMENT, ORDER, CONSENT -> true;
            case AMENDMENT, EARLY_END -> false;
        };
    }

    /** Whether it rests on a document that was signed before. */
    public boolean restsOnAgreement() {
        return switch (this) {
            case AGREEMENT, CONSENT -> false;
            case ORDER, AMENDMENT, EARLY_END -> true;
        };
    }

    /** The document's fields, in the order of the document. */
    public List<DocumentField<?>> fields() {
        List<DocumentField<?>> own =
                switch (this) {
                    case AGREEMENT -> AgreementFields.ALL;
                    case ORDER -> OrderFields.ALL;
                    case CONSENT -> ConsentFields.ALL;
                    case AMENDMENT -> AmendmentFields.ALL;
                    case EARLY_END -> EarlyEndFields.ALL;
                };
        return Stream.<DocumentField<?>>concat(own.stream(), Stream.of(TextFields.TEXT_VERSION))
                .toList();
    }

    /** The field of this identifier, whichever document it belongs to. */
    public static Optional<DocumentField<?>> findField(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
