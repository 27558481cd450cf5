// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.overview.DocumentLine;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** In which order the register is read. Labels: {@code register.sort.<NAME>}. */
public enum RegisterSort {
    /** As issued, the newest first. */
    NEWEST,
    NUMBER,
    PERSON,
    MISSION,
    STATUS,
    ISSUED_ON;

    /** The order, where two are alike by number. */
    public Comparator<RegisterRow> order() {
        Comparator<RegisterRow> byNumber = Comparator.comparing(RegisterRow::number);
        return switch (this) {
            case NEWEST -> Comparator.comparingLong(RegisterSort::newest).reversed();
            case NUMBER -> byNumber;
            case PERSON -> words(row -> row.about().person()).thenComparing(byNumber);
            case MISSION -> words(row -> row.about().mission()).thenComparing(byNumber);
            case STATUS -> Comparator.comparing(RegisterSort::status).thenComparing(byNumber);
            case ISSUED_ON -> Comparator.comparing(RegisterSort::issuedOn).thenComparing(byNumber);
        };
    }

    /** What was never issued comes first. */
    private static long newest(RegisterRow row) {
        return row.line().issue().map(issue -> issue.id().value()).orElse(Long.MAX_VALUE);
    }

    /** What was never issued comes with what counts no more. */
    private static DocumentStatus status(RegisterRow row) {
        return row.line().issue().map(DocumentLine.Issue::status).orElse(DocumentStatus.CANCELLED);
    }

    private static LocalDate issuedOn(RegisterRow row) {
        return row.line().issue().map(DocumentLine.Issue::issuedOn).orElse(LocalDate.MIN);
    }

    private static Comparator<RegisterRow> words(Function<RegisterRow, String> words) {
        Collator french = Collator.getInstance(Locale.FRENCH);
        return (one, other) -> french.compare(words.apply(one), words.apply(other));
    }
}
