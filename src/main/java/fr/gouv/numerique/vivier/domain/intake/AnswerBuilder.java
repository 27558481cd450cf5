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
        return values.get(field);
    }

    void keep(String question, String answer) {
        extras.add(new ExtraAnswer(question, answer));
    }

    void warn(String column, String value, String detail, Object... arguments) {
        add(column, value, Severity.WARNING, "intake.warning." + detail, arguments);
    }

    void refuse(String column, String value, String detail, Object... arguments) {
        add(column, value, Severity.REFUSAL, "intake.refusal." + detail, arguments);
    }

    private void add(
            String column, String value, Severity severity, String key, Object... arguments) {
        issues.add(new RowIssue(row.number(), column, value, severity, Message.of(key, arguments)));
    }

    RowAnswer build(Optional<Instant> answeredAt, Taking taking) {
        return new RowAnswer(row.number(), values.build(), extras, answeredAt, issues, taking);
    }
}
