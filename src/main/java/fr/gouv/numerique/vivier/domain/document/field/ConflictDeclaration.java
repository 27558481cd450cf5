// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.List;
import java.util.Optional;

/**
 * What the agent declares about conflicts of interest (CGFP art. L. 121-4 and L. 121-5).
 *
 * @param situation the situation declared, or empty when the agent declares that there is none
 */
public record ConflictDeclaration(String situation) {

    public static ConflictDeclaration none() {
        return new ConflictDeclaration("");
    }

    public boolean isNone() {
        return situation.isEmpty();
    }

    /** « Oui » declares that there is no conflict; any other words declare the situation. */
    public record Kind() implements FieldKind<ConflictDeclaration> {
        @Override
        public Optional<ConflictDeclaration> read(String written, FieldWords words) {
            Optional<Boolean> answer = new YesNo().read(written, words);
            if (answer.isEmpty()) {
                return Optional.of(new ConflictDeclaration(written.strip()));
            }
            // « No » alone would declare a conflict without saying which: it cannot be taken.
            return answer.filter(none -> none).map(_ -> none());
        }

        @Override
        public String write(ConflictDeclaration value) {
            return value.isNone() ? "yes" : value.situation;
        }

        @Override
        public List<String> show(ConflictDeclaration value, FieldWords words) {
            return List.of(
                    value.isNone() ? words.text("document.yes") : words.tidy(value.situation));
        }

        @Override
        public Message expected() {
            return Message.of("document.expected.ConflictDeclaration");
        }
    }
}
