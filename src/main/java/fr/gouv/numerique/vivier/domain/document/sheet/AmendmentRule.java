// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;
import static fr.gouv.numerique.vivier.domain.document.field.AmendmentFields.*;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An amendment changes an agreement that was signed and has not ended, and the parties stay the
 * same: another person may act for an administration, another administration is another agreement.
 */
final class AmendmentRule implements SheetRule {
    private static final List<DocumentField<?>> PARTIES =
            List.of(LAST_NAME, FIRST_NAME, HOME_MINISTRY, HOST_ADMINISTRATION);

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        if (sheet.documentCase().kind() != DocumentKind.AMENDMENT) {
            return;
        }
        Optional<SignedAgreement> signed = sheet.documentCase().signed();
        if (signed.isEmpty()) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.nothingToAmend"), AMENDMENT_REASON));
            return;
        }
        if (!sheet.values().has(CHANGES)) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.nothingChanges"), END_DATE, TOTAL_DAYS));
            return;
        }
        parties(signed.get(), sheet.values(), problems);
        extension(sheet, problems);
        effect(sheet.values(), problems);
    }

    private static void parties(
            SignedAgreement signed, SheetValues values, Consumer<Problem> problems) {
        for (DocumentField<?> field : PARTIES) {
            if (isChanged(field, signed, values)) {
                problems.accept(
                        Problem.warning(
                                Message.of("document.problem.partyChanges", field.label()), field));
            }
        }
    }

    private static <T> boolean isChanged(
            DocumentField<T> field, SignedAgreement signed, SheetValues values) {
        return values.get(field)
                .map(field.kind()::write)
                .filter(now -> !now.equals(signed.values().getOrDefault(field.id(), "")))
                .isPresent();
    }

    /** What has ended cannot be made longer: décret n° 2006-781 counts the whole. */
    private static void extension(Checked sheet, Consumer<Problem> problems) {
        Optional<LocalDate> before = sheet.values().get(FORMER_END_DATE);
        Optional<LocalDate> after = sheet.values().get(END_DATE);
        if (before.isPresent()
                && after.isPresent()
                && after.get().isAfter(before.get())
                && sheet.documentCase().issueDate().isAfter(before.get())) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.alreadyEnded", before.get()), END_DATE));
        }
    }

    private static void effect(SheetValues values, Consumer<Problem> problems) {
        Optional<LocalDate> from = values.get(EFFECTIVE_DATE);
        if (from.isEmpty()) {
            return;
        }
        boolean early = values.get(START_DATE).filter(from.get()::isBefore).isPresent();
        boolean late = values.get(END_DATE).filter(from.get()::isAfter).isPresent();
        if (early || late) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.effectOutside", from.get()),
                            EFFECTIVE_DATE));
        }
    }
}
