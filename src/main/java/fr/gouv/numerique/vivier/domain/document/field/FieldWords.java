// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import fr.gouv.numerique.vivier.domain.document.content.FrenchTypography;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * How values are worded in the documents, which are in French only, and how words are recognised.
 * Thread-safe.
 */
public final class FieldWords {
    private final ReferenceData reference;
    private final Texts french = Texts.french();

    public FieldWords(ReferenceData reference) {
        this.reference = reference;
    }

    /** « 1er juin 2020 », day and month kept together. */
    public String date(LocalDate date) {
        return french.date(date).replaceFirst(" ", "\u00A0");
    }

    /** « 8 juin 2020 à 8 h 10 », « 8 juin 2020 à 8 h » at full hours. */
    public String moment(LocalDateTime moment) {
        return date(moment.toLocalDate())
                + " à\u00A0"
                + hours(moment.getHour(), moment.getMinute());
    }

    /** Decimal comma, narrow no-break space between thousands, no useless zeros. */
    public String number(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        symbols.setGroupingSeparator('\u202F');
        return new DecimalFormat("#,##0.##", symbols).format(number);
    }

    /** « 12,5 jours », « 1,5 jour »: in French the plural begins at two. */
    public String amount(BigDecimal number, Unit unit) {
        if (unit == Unit.HOURS) {
            BigDecimal minutes =
                    number.multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.HALF_UP);
            return hours(minutes.intValue() / 60, minutes.intValue() % 60);
        }
        return french.get("document.unit." + unit.name(), number, number(number));
    }

    private static String hours(int hours, int minutes) {
        String whole = hours + "\u00A0h";
        return minutes == 0 ? whole : whole + "\u00A0" + (minutes < 10 ? "0" : "") + minutes;
    }

    /** The words of a code of our own, for example {@code remoteShare} and {@code FULL}. */
    public String label(String list, Enum<?> code) {
        return french.get("document." + list + "." + code.name());
    }

    /** The official name of an entry of a reference list, or the words as written. */
    public String label(String list, Choice choice) {
        return tidy(
                reference
                        .list(list)
                        .find(choice.code())
                        .map(entry -> entry.french())
                        .orElseGet(choice::written));
    }

    public String text(String key, Object... arguments) {
        return french.get(key, arguments);
    }

    public String tidy(String words) {
        return FrenchTypography.tidy(words);
    }

    /** The code that is meant, by its name in any case or by its French words. */
    <E extends Enum<E>> Optional<E> recognise(String list, Class<E> type, String written) {
        String name = folded(written);
        String key = TextKey.of(written);
        for (E code : type.getEnumConstants()) {
            if (folded(code.name()).equals(name) || TextKey.of(label(list, code)).equals(key)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** The entry of a reference list, by code or by words. */
    Optional<Choice> recognise(String list, String written) {
        return reference
                .list(list)
                .find(written.strip())
                .or(() -> reference.list(list).recognise(written))
                .map(entry -> new Choice(entry.code(), written.strip()));
    }

    private static String folded(String name) {
        return TextKey.of(name).replace(" ", "");
    }
}
