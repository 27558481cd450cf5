// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of value a field can hold. Each has a value for « not given », so that no field is ever
 * null, and a canonical text by which two values are compared.
 *
 * @param <T> the Java type of the values
 */
public sealed interface FieldType<T> {

    FieldType<String> TEXT = new Text(false);
    FieldType<String> LONG_TEXT = new Text(true);
    FieldType<Optional<LocalDate>> DATE = new Date();
    FieldType<Optional<Choice>> CHOICE = new SingleChoice();
    FieldType<List<Choice>> CHOICES = new MultipleChoice();
    FieldType<Quantity> QUANTITY = new Amount();

    /** The value that stands for « not given ». */
    T absent();

    /** What two values must share to be the same answer; empty for {@link #absent()}. */
    String canonical(T value);

    /** Whether the value says nothing: its canonical text is empty. */
    boolean isAbsent(T value);

    record Text(boolean multiline) implements FieldType<String> {
        @Override
        public String absent() {
            return "";
        }

        @Override
        public boolean isAbsent(String value) {
            return value.isEmpty();
        }

        @Override
        public String canonical(String value) {
            return value;
        }
    }

    record Date() implements FieldType<Optional<LocalDate>> {
        @Override
        public Optional<LocalDate> absent() {
            return Optional.empty();
        }

        @Override
        public boolean isAbsent(Optional<LocalDate> value) {
            return value.isEmpty();
        }

        @Override
        public String canonical(Optional<LocalDate> value) {
            return value.map(LocalDate::toString).orElse("");
        }
    }

    record SingleChoice() implements FieldType<Optional<Choice>> {
        @Override
        public Optional<Choice> absent() {
            return Optional.empty();
        }

        @Override
        public boolean isAbsent(Optional<Choice> value) {
            return canonical(value).isEmpty();
        }

        @Override
        public String canonical(Optional<Choice> value) {
            return value.map(Choice::key).orElse("");
        }
    }

    /** The order of the ticks differs from tool to tool and means nothing: the set is compared. */
    record MultipleChoice() implements FieldType<List<Choice>> {
        @Override
        public List<Choice> absent() {
            return List.of();
        }

        @Override
        public boolean isAbsent(List<Choice> value) {
            return value.stream().allMatch(choice -> choice.key().isEmpty());
        }

        @Override
        public String canonical(List<Choice> value) {
            if (value.size() == 1) {
                return value.getFirst().key();
            }
            String[] keys = new String[value.size()];
            Arrays.setAll(keys, i -> value.get(i).key());
            Arrays.sort(keys);
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < keys.length; i++) {
                if (i == 0) {
                    all.append(keys[i]);
                } else if (!keys[i].equals(keys[i - 1])) {
                    all.append('\n').append(keys[i]);
                }
            }
            return all.toString();
        }
    }

    record Amount() implements FieldType<Quantity> {
        @Override
        public Quantity absent() {
            return Quantity.unknown();
        }

        @Override
        public boolean isAbsent(Quantity value) {
            return canonical(value).isEmpty();
        }

        @Override
        public String canonical(Quantity value) {
            return switch (value) {
                case Quantity.Unknown() -> "";
                case Quantity.ToBeDefined(String written) -> TextKey.of(written);
                case Quantity.Known(var number) -> number.toPlainString();
            };
        }
    }
}
