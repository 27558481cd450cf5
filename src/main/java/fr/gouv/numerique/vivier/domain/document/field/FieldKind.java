// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The kinds of value that a field of a document can hold: how each is read from what a coordinator
 * wrote, written back, and shown in the document.
 *
 * @param <T> the Java type of the values
 */
public sealed interface FieldKind<T>
        permits FieldKind.Text,
                FieldKind.LongText,
                FieldKind.Phone,
                FieldKind.Email,
                FieldKind.Day,
                FieldKind.Amount,
                FieldKind.YesNo,
                FieldKind.OneOf,
                FieldKind.Listed,
                FieldKind.Named,
                FieldKind.ListOf,
                Trip.Kind,
                ScheduleEntry.Kind,
                ConflictDeclaration.Kind {

    /** The value that these words mean, or nothing when they cannot be read. Never blank words. */
    Optional<T> read(String written, FieldWords words);

    /** Words that {@link #read} takes for this very value. */
    String write(T value);

    /** The French words of the document, one text for each line or entry. */
    List<String> show(T value, FieldWords words);

    /**
     * What is wrong with a value that was read, as « out of bounds »; the label names the field.
     */
    default Optional<Message> flaw(Message label, T value) {
        return Optional.empty();
    }

    /** Whether {@link #show} gives the entries of a list rather than the lines of one text. */
    default boolean isList() {
        return false;
    }

    /** What may be written, for the message about words that cannot be read. */
    default Message expected() {
        return Message.of("document.expected." + getClass().getSimpleName());
    }

    private static Optional<Message> tooLong(Message label, String value, int maximum) {
        return value.length() > maximum
                ? Optional.of(Message.of("document.problem.tooLong", label, maximum))
                : Optional.empty();
    }

    /** One line. */
    record Text(int maximum) implements FieldKind<String> {
        @Override
        public Optional<String> read(String written, FieldWords words) {
            return Optional.of(written.strip().replaceAll("\\s+", " "));
        }

        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public List<String> show(String value, FieldWords words) {
            return List.of(words.tidy(value));
        }

        @Override
        public Optional<Message> flaw(Message label, String value) {
            return tooLong(label, value, maximum);
        }
    }

    /** Several paragraphs. */
    record LongText(int maximum) implements FieldKind<String> {
        @Override
        public Optional<String> read(String written, FieldWords words) {
            return Optional.of(written.strip());
        }

        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public List<String> show(String value, FieldWords words) {
            return value.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(words::tidy)
                    .toList();
        }

        @Override
        public Optional<Message> flaw(Message label, String value) {
            return tooLong(label, value, maximum);
        }
    }

    /** A telephone number; French ones are shown in pairs. */
    record Phone() implements FieldKind<String> {
        private static final Pattern FRENCH =
                Pattern.compile("(0|\\+33)(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})");

        @Override
        public Optional<String> read(String written, FieldWords words) {
            return Optional.of(written.strip());
        }

        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public List<String> show(String value, FieldWords words) {
            Matcher number = FRENCH.matcher(value.replaceAll("[^+\\d]", ""));
            if (!number.matches()) {
                return List.of(value);
            }
            String first = number.group(1).equals("0") ? "0" : "+33 ";
            return List.of(number.replaceFirst(first + "$2 $3 $4 $5 $6").replace(' ', '\u00A0'));
        }
    }

    /** An address, shown as it is written. */
    record Email() implements FieldKind<String> {
        private static final Pattern SHAPE =
                Pattern.compile("[^\\s@<>(),;:\"]+@[^\\s@<>(),;:\"]+\\.[^\\s@<>(),;:\".]{2,}");

        @Override
        public Optional<String> read(String written, FieldWords words) {
            return Optional.of(written.strip());
        }

        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public List<String> show(String value, FieldWords words) {
            return List.of(value);
        }

        @Override
        public Optional<Message> flaw(Message label, String value) {
            return SHAPE.matcher(value).matches()
                    ? Optional.empty()
                    : Optional.of(Message.of("document.problem.email", label));
        }
    }

    record Day() implements FieldKind<LocalDate> {
        @Override
        public Optional<LocalDate> read(String written, FieldWords words) {
            return WrittenDate.read(written);
        }

        @Override
        public String write(LocalDate value) {
            return value.toString();
        }

        @Override
        public List<String> show(LocalDate value, FieldWords words) {
            return List.of(words.date(value));
        }
    }

    /** A number with its unit, both bounds allowed, a multiple of the step. */
    record Amount(BigDecimal minimum, BigDecimal maximum, BigDecimal step, Unit unit)
            implements FieldKind<BigDecimal> {
        @Override
        public Optional<BigDecimal> read(String written, FieldWords words) {
            String plain = written.replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.');
            return plain.matches("-?\\d{1,9}(\\.\\d{1,4})?")
                    ? Optional.of(new BigDecimal(plain))
                    : Optional.empty();
        }

        @Override
        public String write(BigDecimal value) {
            return value.toPlainString();
        }

        @Override
        public List<String> show(BigDecimal value, FieldWords words) {
            return List.of(words.amount(value, unit));
        }

        @Override
        public Optional<Message> flaw(Message label, BigDecimal value) {
            if (value.compareTo(minimum) < 0 || value.compareTo(maximum) > 0) {
                return Optional.of(
                        Message.of("document.problem.outOfRange", label, minimum, maximum));
            }
            return value.remainder(step).signum() == 0
                    ? Optional.empty()
                    : Optional.of(Message.of("document.problem.step", label, step));
        }
    }

    record YesNo() implements FieldKind<Boolean> {
        private static final List<String> YES =
                List.of("oui", "yes", "true", "vrai", "o", "y", "1");
        private static final List<String> NO = List.of("non", "no", "false", "faux", "n", "0");

        @Override
        public Optional<Boolean> read(String written, FieldWords words) {
            String key = TextKey.of(written);
            if (YES.contains(key)) {
                return Optional.of(true);
            }
            return NO.contains(key) ? Optional.of(false) : Optional.empty();
        }

        @Override
        public String write(Boolean value) {
            return value ? "yes" : "no";
        }

        @Override
        public List<String> show(Boolean value, FieldWords words) {
            return List.of(words.text(value ? "document.yes" : "document.no"));
        }
    }

    /** One code of our own; the list names its labels. */
    record OneOf<E extends Enum<E>>(String list, Class<E> type) implements FieldKind<E> {
        @Override
        public Optional<E> read(String written, FieldWords words) {
            return words.recognise(list, type, written);
        }

        @Override
        public String write(E value) {
            return value.name();
        }

        @Override
        public List<String> show(E value, FieldWords words) {
            return List.of(words.label(list, value));
        }

        @Override
        public Message expected() {
            return Message.of(
                    "document.expected.OneOf",
                    Arrays.stream(type.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", ")));
        }
    }

    /** An entry of a list of the forms; what is not in the list is kept as written. */
    record Listed(String list) implements FieldKind<Choice> {
        @Override
        public Optional<Choice> read(String written, FieldWords words) {
            return Optional.of(
                    words.recognise(list, written)
                            .orElseGet(() -> Choice.unknown(written.strip())));
        }

        @Override
        public String write(Choice value) {
            return value.isKnown() ? value.code() : value.written();
        }

        @Override
        public List<String> show(Choice value, FieldWords words) {
            return List.of(words.label(list, value));
        }
    }

    /** One of a few names that are the same in every language, as licences are. */
    record Named(List<String> names) implements FieldKind<String> {
        public Named {
            names = List.copyOf(names);
        }

        @Override
        public Optional<String> read(String written, FieldWords words) {
            return names.stream()
                    .filter(name -> name.equalsIgnoreCase(written.strip()))
                    .findFirst();
        }

        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public List<String> show(String value, FieldWords words) {
            return List.of(value);
        }

        @Override
        public Message expected() {
            return Message.of("document.expected.OneOf", String.join(", ", names));
        }
    }

    /** Several values of one kind, one a line or parted by a bar; codes and days by commas too. */
    record ListOf<E>(FieldKind<E> entry) implements FieldKind<List<E>> {
        @Override
        public Optional<List<E>> read(String written, FieldWords words) {
            List<E> values = new ArrayList<>();
            boolean plain = entry instanceof OneOf || entry instanceof Day;
            for (String part : written.split(plain ? "[\\n|,;]" : "[\\n|]", -1)) {
                if (!part.isBlank()) {
                    Optional<E> value = entry.read(part.strip(), words);
                    if (value.isEmpty()) {
                        return Optional.empty();
                    }
                    values.add(value.get());
                }
            }
            return values.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(values));
        }

        @Override
        public String write(List<E> value) {
            return String.join("\n", value.stream().map(entry::write).toList());
        }

        @Override
        public List<String> show(List<E> value, FieldWords words) {
            return value.stream().flatMap(one -> entry.show(one, words).stream()).toList();
        }

        @Override
        public Optional<Message> flaw(Message label, List<E> value) {
            return value.stream().flatMap(one -> entry.flaw(label, one).stream()).findFirst();
        }

        @Override
        public boolean isList() {
            return true;
        }

        @Override
        public Message expected() {
            return Message.of("document.expected.ListOf", entry.expected());
        }
    }
}
