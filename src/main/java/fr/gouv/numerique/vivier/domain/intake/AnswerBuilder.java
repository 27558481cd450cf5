// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what one row says while it is read. */
final class AnswerBuilder {
    private final SheetRow row;
    private final FieldValues.Builder values = FieldValues.builder();
    private final List<ExtraAnswer> extras = new ArrayList<>();
    private final List<RowIssue> issues = new ArrayList<>();

    AnswerBuilder(SheetRow row) {
        this.row = row;
    }

    Cell cell(int column) {
        return row.cell(column);
    }

    <T> void put(Field<T> field, T value) {
        values.put(field, value);
    }

    <T> T get(Field<T> field) {
        return values.build().get(field);
    }

    void keep(String question, String answer) {
        extras.add(new ExtraAnswer(question, answer));
    }

    void warn(String column, String value, String detail, Object... arguments) {
        warn(column, value, Optional.empty(), detail, arguments);
    }

    /** A warning that comes with what the cell most likely held, for a person to take or leave. */
    void warn(
            String column,
            String value,
            Optional<String> repair,
            String detail,
            Object... arguments) {
        Message reason = Message.of("intake.warning." + detail, arguments);
        issues.add(new RowIssue(row.number(), column, value, Severity.WARNING, reason, repair));
    }

    void refuse(String column, String value, String detail, Object... arguments) {
        Message reason = Message.of("intake.refusal." + detail, arguments);
        issues.add(new RowIssue(row.number(), column, value, Severity.REFUSAL, reason));
    }

    RowAnswer build(Optional<Instant> answeredAt, Taking taking) {
        return new RowAnswer(row.number(), values.build(), extras, answeredAt, issues, taking);
    }
}
