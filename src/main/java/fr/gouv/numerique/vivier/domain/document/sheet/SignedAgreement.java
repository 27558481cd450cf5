// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import java.util.List;
import java.util.Map;

/**
 * The agreement as it was signed, with the amendments signed since: what an amendment changes.
 *
 * @param state its number and date
 * @param values every field as it was agreed upon, by identifier
 * @param amendments those signed before, « AV-2020-0001 du 3 août 2020 », first to last
 * @param articles where the agreement speaks of a field, « Article 3 », by the field's identifier
 */
public record SignedAgreement(
        AgreementState state,
        Map<String, String> values,
        List<String> amendments,
        Map<String, String> articles) {

    public SignedAgreement {
        values = Map.copyOf(values);
        amendments = List.copyOf(amendments);
        articles = Map.copyOf(articles);
    }

    /** Number alone: values are a person's data. */
    @Override
    public String toString() {
        return state.number();
    }
}
