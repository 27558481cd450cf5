// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The values while they are being gathered: what was set first holds. */
final class SheetValues {
    private final Map<String, Object> values = new LinkedHashMap<>();

    <T> Optional<T> get(DocumentField<T> field) {
        // Only put() fills the map, and it takes a T for a DocumentField<T>; two fields with one
        // identifier are of one kind.
        @SuppressWarnings("unchecked")
        Optional<T> value = Optional.ofNullable((T) values.get(field.id()));
        return value;
    }

    boolean has(DocumentField<?> field) {
        return values.containsKey(field.id());
    }

    <T> void put(DocumentField<T> field, T value) {
        values.put(field.id(), Objects.requireNonNull(value));
    }

    /** Sets the value unless the coordinator has, or there is none. */
    <T> void derive(DocumentField<T> field, Optional<T> value) {
        if (!has(field)) {
            value.ifPresent(found -> put(field, found));
        }
    }

    void deriveText(DocumentField<String> field, String text) {
        String plain = text.strip();
        derive(field, plain.isEmpty() ? Optional.empty() : Optional.of(plain));
    }

    <T> boolean is(DocumentField<T> field, T value) {
        return get(field).filter(value::equals).isPresent();
    }

    boolean isYes(DocumentField<Boolean> field) {
        return is(field, true);
    }

    String text(DocumentField<String> field) {
        return get(field).orElse("");
    }

    Map<String, Object> all() {
        return values;
    }
}
