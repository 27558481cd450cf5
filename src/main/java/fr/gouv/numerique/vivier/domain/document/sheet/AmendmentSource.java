// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;
import static fr.gouv.numerique.vivier.domain.document.field.AmendmentFields.*;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an amendment says of the agreement that it changes. */
final class AmendmentSource {
    private final FieldWords words;
    private final AgreementChanges changes;

    AmendmentSource(FieldWords words) {
        this.words = words;
        this.changes = new AgreementChanges(words);
    }

    void fill(DocumentCase from, SheetValues values) {
        if (from.kind() != DocumentKind.AMENDMENT) {
            return;
        }
        values.put(AMENDMENT_NUMBER, from.number());
        from.signed().ifPresent(signed -> fill(signed, values));
    }

    private void fill(SignedAgreement signed, SheetValues values) {
        values.put(AMENDMENT_RANK, Integer.toString(signed.amendments().size() + 1));
        if (!signed.amendments().isEmpty()) {
            values.put(PREVIOUS_AMENDMENTS, signed.amendments());
        }
        List<AgreementChange> found = changes.between(signed, values);
        if (!found.isEmpty()) {
            values.put(CHANGES, found.stream().map(this::line).toList());
        }
        Map<String, String> before = signed.values();
        formerEnd(before)
                .filter(day -> !values.is(END_DATE, day))
                .ifPresent(day -> values.put(FORMER_END_DATE, day));
        put(FORMER_MANAGER, LINE_MANAGER_NAME, LINE_MANAGER_TITLE, before, values);
        put(FORMER_LEAD, MISSION_LEAD_NAME, MISSION_LEAD_TITLE, before, values);
    }

    private Optional<LocalDate> formerEnd(Map<String, String> before) {
        return Optional.ofNullable(before.get(END_DATE.id()))
                .flatMap(written -> END_DATE.kind().read(written, words));
    }

    /** « Name, function » of somebody whose place another person takes. */
    private static void put(
            DocumentField<String> former,
            DocumentField<String> name,
            DocumentField<String> function,
            Map<String, String> before,
            SheetValues values) {
        String known = before.getOrDefault(name.id(), "");
        if (!known.isBlank() && values.has(name) && !values.is(name, known)) {
            values.put(
                    former,
                    Stream.of(known, before.getOrDefault(function.id(), ""))
                            .filter(words -> !words.isBlank())
                            .collect(Collectors.joining(", ")));
        }
    }

    private String line(AgreementChange change) {
        return "%s – %s : %s → %s"
                .formatted(
                        change.article(),
                        words.text(change.subject().key()),
                        String.join(" ; ", change.before()),
                        String.join(" ; ", change.after()));
    }
}
