// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of a record's fields, immutable and typed by their {@link Field}: a field that is not
 * given reads as its type's absent value.
 */
public final class FieldValues {
    public static final FieldValues NONE = new FieldValues(Map.of());

    private final Map<Field<?>, Object> given;

    private FieldValues(Map<Field<?>, Object> given) {
        this.given = given;
    }

    /** The value, or what stands for « not given ». */
    public <T> T get(Field<T> field) {
        Object value = given.get(field);
        if (value == null) {
            return field.type().absent();
        }
        // Only put() fills the map, and it takes a T for a Field<T>.
        @SuppressWarnings("unchecked")
        T typed = (T) value;
        return typed;
    }

    public boolean has(Field<?> field) {
        return given.containsKey(field);
    }

    /** The fields that are given, in the order in which they were set. */
    public Set<Field<?>> fields() {
        return java.util.Collections.unmodifiableSet(given.keySet());
    }

    public <T> FieldValues with(Field<T> field, T value) {
        return builder().putAll(this).put(field, value).build();
    }

    /** These values, overlaid with every value that the other has: what is blank never erases. */
    public FieldValues overlaidWith(FieldValues newer) {
        return builder().putAll(this).putAll(newer).build();
    }

    /** These values without the given fields. */
    public FieldValues without(Set<Field<?>> fields) {
        Map<Field<?>, Object> rest = new LinkedHashMap<>(given);
        rest.keySet().removeAll(fields);
        return new FieldValues(rest);
    }

    /** The value of this field alone. */
    public <T> FieldValues only(Field<T> field) {
        return NONE.with(field, get(field));
    }

    /** The fields whose value differs, either side. */
    public Set<Field<?>> differences(FieldValues other) {
        Set<Field<?>> all = new LinkedHashSet<>(given.keySet());
        all.addAll(other.given.keySet());
        all.removeIf(field -> same(field, other));
        return all;
    }

    private <T> boolean same(Field<T> field, FieldValues other) {
        return field.same(get(field), other.get(field));
    }

    /** What the field says, as one comparable text; empty when not given. */
    public <T> String canonical(Field<T> field) {
        return field.type().canonical(get(field));
    }

    /** One line per given field, in the order of the list: the same answers give the same text. */
    public String canonical(List<Field<?>> order) {
        StringBuilder text = new StringBuilder();
        for (Field<?> field : order) {
            if (has(field)) {
                text.append(field.name()).append('=').append(canonical(field)).append('\u001E');
            }
        }
        return text.toString();
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldValues values && differences(values).isEmpty();
    }

    @Override
    public int hashCode() {
        return given.keySet().hashCode();
    }

    /** Names only: values may be a person's data and must not reach a log. */
    @Override
    public String toString() {
        return given.keySet().stream().map(Field::name).toList().toString();
    }

    /** Collects values; the last one put for a field holds. */
    public static final class Builder {
        private final Map<Field<?>, Object> collected = new LinkedHashMap<>();

        private Builder() {}

        public <T> Builder put(Field<T> field, T value) {
            if (field.type().canonical(value).isEmpty()) {
                collected.remove(field);
            } else {
                collected.put(field, value);
            }
            return this;
        }

        public Builder putAll(FieldValues values) {
            collected.putAll(values.given);
            return this;
        }

        public FieldValues build() {
            return new FieldValues(new LinkedHashMap<>(collected));
        }
    }
}
