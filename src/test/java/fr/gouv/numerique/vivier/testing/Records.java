// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values for records of tests. */
public final class Records {
    private static final ReferenceData REFERENCE = ReferenceData.shipped();

    private Records() {}

    /** A value for every field, each different from the others. */
    public static FieldValues every(List<Field<?>> fields) {
        FieldValues.Builder values = FieldValues.builder();
        int number = 1;
        for (Field<?> field : fields) {
            put(values, field, value(field, number++));
        }
        return values.build();
    }

    /** The value is of the field's type: it was made for it. */
    @SuppressWarnings("unchecked")
    private static <T> void put(FieldValues.Builder values, Field<T> field, Object value) {
        values.put(field, (T) value);
    }

    private static Object value(Field<?> field, int number) {
        return switch (field.type()) {
            case FieldType.Text(boolean multiline) ->
                    field.name()
                            + (multiline
                                    ? "\n— l’œuvre, 🚀\tet ‘ü’ \u202F!"
                                    : " d’été n° " + number);
            case FieldType.Date _ -> Optional.of(LocalDate.of(2020, 2, 28).plusDays(number));
            case FieldType.SingleChoice _ ->
                    Optional.of(
                            number % 2 == 0
                                    ? choice(field, number)
                                    : Choice.unknown("Réponse libre " + number));
            case FieldType.MultipleChoice _ ->
                    new ArrayList<>(
                            List.of(
                                    choice(field, number + 1),
                                    Choice.unknown("Autre chose " + number),
                                    choice(field, number)));
            case FieldType.Amount _ ->
                    number % 2 == 0
                            ? Quantity.of(new BigDecimal("12.25"))
                            : new Quantity.ToBeDefined("À définir " + number);
        };
    }

    /** An entry of the field's list, in words of its own. */
    private static Choice choice(Field<?> field, int number) {
        if (field.list().isEmpty()) {
            return Choice.unknown(field.name() + " " + number);
        }
        List<ReferenceEntry> entries = REFERENCE.list(field.list()).entries();
        ReferenceEntry entry = entries.get(number % entries.size());
        return new Choice(entry.code(), entry.french() + " ");
    }

    /** The choice of this code in the field's list, in the list's words. */
    public static Choice known(String list, String code) {
        return new Choice(code, REFERENCE.list(list).find(code).orElseThrow().french());
    }
}
