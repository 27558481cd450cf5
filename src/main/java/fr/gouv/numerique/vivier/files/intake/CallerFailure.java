// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;

import java.util.Objects;
import java.util.function.Consumer;

/** Tells a failure of whoever takes the rows from one of the file. */
final class CallerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private CallerFailure(RuntimeException failure) {
        super(failure);
    }

    /** Gives rows on, and marks what fails there. */
    static Consumer<SheetRow> guarding(Consumer<SheetRow> consumer) {
        return row -> {
            try {
                consumer.accept(row);
            } catch (Sheet.StopReading e) {
                throw e;
            } catch (RuntimeException e) {
                throw new CallerFailure(e);
            }
        };
    }

    RuntimeException failure() {
        return (RuntimeException) Objects.requireNonNull(getCause());
    }
}
