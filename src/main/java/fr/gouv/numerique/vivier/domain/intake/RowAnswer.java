// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One person's answer to a form.
 *
 * @param row as a person sees it in the file
 * @param values what the fields take
 * @param extras what they do not
 * @param answeredAt when it was given or last changed, where the export says so
 * @param issues refusals and warnings
 * @param taking whether it is to be taken
 */
public record RowAnswer(
        int row,
        FieldValues values,
        List<ExtraAnswer> extras,
        Optional<Instant> answeredAt,
        List<RowIssue> issues,
        Taking taking) {

    public RowAnswer {
        extras = List.copyOf(extras);
        issues = List.copyOf(issues);
    }

    /** The same answer, saying something else. */
    public RowAnswer withValues(FieldValues others) {
        return new RowAnswer(row, others, extras, answeredAt, issues, taking);
    }

    public boolean isRefused() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.REFUSAL);
    }

    /** The same for two answers that say the same, whatever tool exported them. */
    public String contentHash(FormKind form) {
        StringBuilder content = new StringBuilder(values.canonical(form.fields()));
        extras.forEach(
                extra -> content.append(extra.question()).append('=').append(extra.answer()));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
