// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.EarlyEndFields.*;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.EndGround;
import fr.gouv.numerique.vivier.domain.document.field.EndRequester;

import java.math.BigDecimal;
import java.util.Optional;

/** What follows from the request to end a mission early. */
final class EarlyEndSource {

    void fill(DocumentCase from, SheetValues values, FrenchCalendar calendar) {
        if (from.kind() != DocumentKind.EARLY_END) {
            return;
        }
        values.put(EARLY_END_NUMBER, from.number());
        values.get(END_GROUND)
                .flatMap(EarlyEndSource::soleRequester)
                .ifPresent(who -> values.derive(END_REQUESTER, Optional.of(who)));
        if (values.has(END_REQUEST_DATE) && values.has(LAST_DAY)) {
            values.put(
                    NOTICE_GIVEN,
                    BigDecimal.valueOf(
                            calendar.workingDays(
                                    values.get(END_REQUEST_DATE).orElseThrow().plusDays(1),
                                    values.get(LAST_DAY).orElseThrow())));
        }
        values.derive(HANDED_BACK_ON, values.get(LAST_DAY));
        values.derive(CERTIFICATE_DUE, values.get(DAYS_DONE).map(days -> days.signum() > 0));
    }

    private static Optional<EndRequester> soleRequester(EndGround ground) {
        return switch (ground) {
            case SERVICE_NEEDS -> Optional.of(EndRequester.HOME);
            case COMMON_AGREEMENT -> Optional.of(EndRequester.ALL);
            case NOTICE, SERIOUS_BREACH -> Optional.empty();
        };
    }
}
