// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FileSample;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportSource;
import fr.gouv.numerique.vivier.domain.intake.TextReading;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.intake.LookAtFile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/** The first rows of the file in hand, as they are read. */
public final class SampleViewModel {
    private final LookAtFile look;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<FileSample>> sample =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Asked> shown = Optional.empty();

    private record Asked(ImportSource source, TextReading text, Optional<String> sheet) {}

    public SampleViewModel(LookAtFile look, UiContext context) {
        this.look = look;
        this.context = context;
    }

    /**
     * Reads the first rows, or shows none where that cannot be done.
     *
     * @param choices what was decided of the file
     * @param sheet the one that was taken for the answers, where any was
     */
    public void show(ImportSource source, ImportChoices choices, Optional<String> sheet) {
        Asked asked = new Asked(source, choices.text(), choices.sheet().or(() -> sheet));
        if (shown.filter(asked::equals).isPresent()) {
            return;
        }
        shown = Optional.of(asked);
        context.tasks()
                .run(
                        () -> look.sample(source, asked.text(), asked.sheet()),
                        read -> take(asked, Optional.of(read)),
                        failure -> {
                            take(asked, Optional.empty());
                            // Why a file cannot be read is said where it is imported.
                            if (!(failure instanceof UnreadableFile)) {
                                context.notices().failed(failure);
                            }
                        });
    }

    /** No file is in hand. */
    public void clear() {
        shown = Optional.empty();
        sample.set(Optional.empty());
    }

    private void take(Asked asked, Optional<FileSample> read) {
        if (shown.filter(asked::equals).isPresent()) {
            sample.set(read);
        }
    }

    public ReadOnlyObjectProperty<Optional<FileSample>> sampleProperty() {
        return sample.getReadOnlyProperty();
    }
}
