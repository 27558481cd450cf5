// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.news;

import fr.gouv.numerique.vivier.domain.news.News;
import fr.gouv.numerique.vivier.domain.sending.Mailing;

import java.util.List;

/**
 * A news with what became of it.
 *
 * @param news what people are told
 * @param mailings messages that were prepared, the latest first
 */
public record NewsRow(News news, List<Mailing> mailings) {

    public NewsRow {
        mailings = List.copyOf(mailings);
    }

    /** How many people it was prepared for. */
    public int told() {
        return (int) mailings.stream().flatMap(it -> it.talents().stream()).distinct().count();
    }

    /** Whether messages were prepared of which nobody said that they were sent. */
    public boolean isUnsent() {
        return mailings.stream().anyMatch(mailing -> !mailing.isSent());
    }
}
