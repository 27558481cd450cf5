// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.List;

/**
 * One field of an official document. Two fields with the same identifier are the same field, even
 * when one document needs it and the other does not.
 *
 * @param id what it is called on the command line and in {@code application.details()}
 * @param kind what it holds and how that is read and written
 * @param need when it has to be filled
 * @param entry whether a coordinator may set it
 * @param suppliers who knows it, the most likely first
 * @param <T> the Java type of its value
 */
public record DocumentField<T>(
        String id, FieldKind<T> kind, Need need, Entry entry, List<Supplier> suppliers) {

    /** Whether a value may be given for a field. */
    public enum Entry {
        OPEN,
        /** Follows from other fields, so that the document cannot contradict itself. */
        COMPUTED,
        /** Never kept by the program: the document leaves room to write it. */
        BY_HAND
    }

    public DocumentField {
        suppliers = List.copyOf(suppliers);
    }

    static <T> DocumentField<T> of(String id, FieldKind<T> kind, Need need, Supplier... suppliers) {
        return new DocumentField<>(id, kind, need, Entry.OPEN, List.of(suppliers));
    }

    static <T> DocumentField<T> computed(String id, FieldKind<T> kind, Need need) {
        return new DocumentField<>(id, kind, need, Entry.COMPUTED, List.of(Supplier.COMPUTED));
    }

    static DocumentField<String> byHand(String id, Supplier supplier) {
        return new DocumentField<>(
                id, new FieldKind.Text(200), Need.OPTIONAL, Entry.BY_HAND, List.of(supplier));
    }

    DocumentField<T> needed(Need other) {
        return new DocumentField<>(id, kind, other, entry, suppliers);
    }

    /** The name to show, for example « Date de début ». */
    public Message label() {
        return Message.of("document.field." + id);
    }
}
