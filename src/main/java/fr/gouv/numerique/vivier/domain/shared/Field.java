// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

/**
 * One field of a person or of a mission. Import, comparison, origin, history and editing treat all
 * fields alike through this, and {@link FieldValues} keeps their types.
 *
 * @param name the identifier of the glossary, in camel case, unique within its record
 * @param type what it holds
 * @param list the reference list of a closed question, empty for the others
 * @param <T> the Java type of the values
 */
public record Field<T>(String name, FieldType<T> type, String list) {

    public static Field<String> text(String name) {
        return new Field<>(name, FieldType.TEXT, "");
    }

    public static Field<String> longText(String name) {
        return new Field<>(name, FieldType.LONG_TEXT, "");
    }

    public static Field<java.util.Optional<java.time.LocalDate>> date(String name) {
        return new Field<>(name, FieldType.DATE, "");
    }

    public static Field<java.util.Optional<Choice>> choice(String name, String list) {
        return new Field<>(name, FieldType.CHOICE, list);
    }

    public static Field<java.util.List<Choice>> choices(String name, String list) {
        return new Field<>(name, FieldType.CHOICES, list);
    }

    public static Field<Quantity> quantity(String name) {
        return new Field<>(name, FieldType.QUANTITY, "");
    }

    /** The name tells almost all fields apart: values are looked up by field all the time. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Whether both values say the same. */
    public boolean same(T one, T other) {
        return type.canonical(one).equals(type.canonical(other));
    }
}
