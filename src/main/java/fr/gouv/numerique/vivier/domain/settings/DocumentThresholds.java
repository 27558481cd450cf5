// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * From where on the documents of a ministry's agents warn. What the law sets for everybody, as the
 * twelve months of a mission, is no threshold and cannot be changed here.
 */
public final class DocumentThresholds {

    /** The thresholds, each with its bounds. Labels: {@code settings.threshold.<NAME>}. */
    public enum Threshold {
        /**
         * Months that one order may run without a decision to renew it. Twelve by décret n°
         * 2006-781, art. 2; one ministry sets two.
         */
        ORDER_MONTHS(12, 1, 12),
        /**
         * Days between the order and the departure; 0 asks for none. A ministerial order sets two
         * weeks (arrêté du 7 juin 2007, art. 3).
         */
        NOTICE_DAYS(14, 0, 90),
        /** Months from which a mission counts as long: the programme's own. */
        LONG_MONTHS(6, 1, 12),
        /** Percent of the working time beyond which a long mission looks like a secondment. */
        LONG_SHARE(20, 1, 100),
        /** Percent of the working time of any one month beyond which it does. */
        MONTH_SHARE(50, 1, 100);

        private final int usual;
        private final int minimum;
        private final int maximum;

        Threshold(int usual, int minimum, int maximum) {
            this.usual = usual;
            this.minimum = minimum;
            this.maximum = maximum;
        }

        /** What holds unless somebody sets something else. */
        public int usual() {
            return usual;
        }

        public int minimum() {
            return minimum;
        }

        public int maximum() {
            return maximum;
        }

        public boolean allows(int value) {
            return value >= minimum && value <= maximum;
        }
    }

    private final Map<Threshold, Integer> set = new EnumMap<>(Threshold.class);

    private DocumentThresholds(Map<Threshold, Integer> set) {
        this.set.putAll(set);
    }

    /** The thresholds that hold unless somebody sets others. */
    public static DocumentThresholds usual() {
        return new DocumentThresholds(Map.of());
    }

    /** These, but for one; a value out of bounds is refused. */
    public DocumentThresholds with(Threshold threshold, int value) {
        if (!threshold.allows(value)) {
            throw new IllegalArgumentException(threshold + " cannot be " + value);
        }
        Map<Threshold, Integer> more = new EnumMap<>(Threshold.class);
        more.putAll(set);
        more.put(threshold, value);
        return new DocumentThresholds(more);
    }

    public int get(Threshold threshold) {
        return own(threshold).orElse(threshold.usual());
    }

    /** The value, where one was set. */
    public Optional<Integer> own(Threshold threshold) {
        return Optional.ofNullable(set.get(threshold));
    }

    /** These, and where they set nothing what the others say. */
    public DocumentThresholds over(DocumentThresholds others) {
        Map<Threshold, Integer> both = new EnumMap<>(Threshold.class);
        both.putAll(others.set);
        both.putAll(set);
        return new DocumentThresholds(both);
    }

    public boolean isUsual() {
        return set.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentThresholds thresholds && set.equals(thresholds.set);
    }

    @Override
    public int hashCode() {
        return set.hashCode();
    }

    @Override
    public String toString() {
        return set.toString();
    }
}
