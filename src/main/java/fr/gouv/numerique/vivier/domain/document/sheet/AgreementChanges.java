// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.document.field.AmendmentFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what differs between an agreement as it was signed and the values of today. */
public final class AgreementChanges {
    private final FieldWords words;

    public AgreementChanges(FieldWords words) {
        this.words = words;
    }

    /** What changes, in the order of the agreement's fields. */
    public List<AgreementChange> of(FieldSheet sheet) {
        return sheet.documentCase()
                .signed()
                .map(signed -> between(signed, sheet::get))
                .orElse(List.of());
    }

    List<AgreementChange> between(SignedAgreement signed, SheetValues values) {
        return between(signed, values::get);
    }

    /** Gives today's value of a field. */
    private interface Today {
        <T> Optional<T> get(DocumentField<T> field);
    }

    private List<AgreementChange> between(SignedAgreement signed, Today today) {
        List<AgreementChange> changes = new ArrayList<>();
        for (DocumentField<?> field : AmendmentFields.compared()) {
            compare(field, signed, today).ifPresent(changes::add);
        }
        return changes;
    }

    private <T> Optional<AgreementChange> compare(
            DocumentField<T> field, SignedAgreement signed, Today today) {
        Optional<T> after = today.get(field);
        String written = after.map(field.kind()::write).orElse("");
        String before = signed.values().getOrDefault(field.id(), "");
        return written.equals(before)
                ? Optional.empty()
                : Optional.of(
                        new AgreementChange(
                                field,
                                signed.articles().getOrDefault(field.id(), ""),
                                shown(field, before),
                                after.map(value -> field.kind().show(value, words))
                                        .orElse(List.of())));
    }

    /** The words of a value of the signed text. */
    <T> List<String> shown(DocumentField<T> field, String written) {
        return written.isBlank()
                ? List.of()
                : field.kind()
                        .read(written, words)
                        .map(value -> field.kind().show(value, words))
                        .orElse(List.of(written));
    }
}
