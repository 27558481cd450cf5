// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.usecase.Pace;

import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Says how far a file is: « 12 400 lignes sur 100 000 · 8 300 lignes/s · encore 11 s ». */
final class ProgressWords {
    private static final int MINUTE = 60;

    private final Texts texts;
    private final LongSupplier nanos;
    private Pace pace;

    ProgressWords(Texts texts, LongSupplier nanos) {
        this.texts = texts;
        this.nanos = nanos;
        this.pace = new Pace(nanos);
    }

    /** The words for this; a file that is not yet begun starts the clock, and needs none. */
    String of(ImportProgress progress) {
        if (progress.row() == 0) {
            pace = new Pace(nanos);
            return "";
        }
        pace.done(progress.row());
        if (!progress.hasEnd()) {
            return texts.get("intake.progress.rows", progress.row()) + rate();
        }
        if (progress.row() >= progress.lastRow()) {
            return texts.get("intake.progress.closing", progress.lastRow());
        }
        return texts.get("intake.progress.rowsOf", progress.row(), progress.lastRow())
                + rate()
                + left(pace.secondsLeft(progress.lastRow()));
    }

    private String rate() {
        OptionalLong rate = pace.perSecond();
        return rate.isPresent() ? texts.get("intake.progress.rate", rate.getAsLong()) : "";
    }

    private String left(OptionalLong seconds) {
        if (seconds.isEmpty()) {
            return "";
        }
        long left = seconds.getAsLong();
        return left < MINUTE
                ? texts.get("intake.progress.seconds", left)
                : texts.get("intake.progress.minutes", left / MINUTE, left % MINUTE);
    }
}
