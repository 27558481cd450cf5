// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Why words were taken for an entry. The rules are exact on {@link
 * fr.gouv.numerique.vivier.domain.shared.TextKey}; what merely looks alike is proposed by {@link
 * NearEntries} and never taken.
 *
 * @param entry what was recognised
 * @param rule why
 * @param words the list's own words that the answer equals
 */
public record Recognition(ReferenceEntry entry, Rule rule, String words) {

    /** How an answer can equal an entry. */
    public sealed interface Rule {

        /** It is the entry's label. */
        record Label() implements Rule {}

        /** It is another wording that the list has been shipped with. */
        record ShippedSynonym() implements Rule {}

        /**
         * Somebody taught it.
         *
         * @param by who
         * @param at when
         */
        record Taught(String by, Instant at) implements Rule {}
    }

    /** The reason as a sentence. */
    public Message explanation() {
        return switch (rule) {
            case Rule.Label() -> Message.of("reference.rule.label", words);
            case Rule.ShippedSynonym() -> Message.of("reference.rule.synonym", words, entry);
            case Rule.Taught(String by, Instant at) ->
                    Message.of(
                            "reference.rule.taught",
                            words,
                            entry,
                            by,
                            at.atOffset(ZoneOffset.UTC).toLocalDate());
        };
    }
}
