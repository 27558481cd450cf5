// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The program's words in one language. French is the language of the bundles without suffix,
 * English is complete beside it. One bundle per feature, named by the first segment of a key.
 *
 * <p>Thread-safe. A key without text is shown as it is: a test keeps that from happening.
 */
public final class Texts {
    private static final String FOLDER = "fr.gouv.numerique.vivier.texts.";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
    }

    public static Texts french() {
        return new Texts(Locale.FRANCE);
    }

    public static Texts english() {
        return new Texts(Locale.UK);
    }

    public Locale locale() {
        return locale;
    }

    public boolean isFrench() {
        return locale.equals(Locale.FRANCE);
    }

    /** The text of this key, with its arguments in place. */
    public String get(String key, Object... arguments) {
        String pattern = pattern(key);
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = show(arguments[i]);
        }
        return new MessageFormat(pattern, locale).format(shown);
    }

    public String get(Message message) {
        return get(message.key(), message.arguments().toArray());
    }

    /** A date in words: « 1er juin 2020 ». */
    public String date(LocalDate date) {
        String words = DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
        return isFrench() && date.getDayOfMonth() == 1 ? "1er" + words.substring(1) : words;
    }

    /** A date in figures, as in tables: « 01/06/2020 ». */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu", locale).format(date);
    }

    /** A moment in figures: « 01/06/2020 14:30 ». */
    public String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", locale)
                .format(LocalDateTime.ofInstant(instant, zone));
    }

    private Object show(Object argument) {
        return switch (argument) {
            case LocalDate date -> date(date);
            case Labelled labelled -> labelled.label(locale);
            case Message message -> get(message);
            default -> argument;
        };
    }

    private String pattern(String key) {
        int dot = key.indexOf('.');
        String feature = dot < 0 ? key : key.substring(0, dot);
        try {
            return bundles.computeIfAbsent(feature, this::load).getString(key);
        } catch (MissingResourceException _) {
            return key;
        }
    }

    private ResourceBundle load(String feature) {
        return ResourceBundle.getBundle(
                FOLDER + feature, locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }
}
