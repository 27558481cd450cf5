// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.table.Table;
import fr.gouv.numerique.vivier.files.table.TableValue;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;

import java.math.BigDecimal;
import java.util.List;

/** The plan as a list to hand over, line by line in the order in which it is seen. */
final class PlanSheet {
    private final Texts texts;

    PlanSheet(Texts texts) {
        this.texts = texts;
    }

    ExportedList of(List<PlanLine> lines) {
        return new ExportedList(
                ExportedList.Kind.PLAN,
                "",
                new Table(
                        texts.get("export.sheet.PLAN"),
                        List.of(
                                new Table.Column(texts.get("plan.column.mission"), 60),
                                new Table.Column(texts.get("plan.column.person"), 28),
                                new Table.Column(texts.get("plan.column.points"), 10),
                                new Table.Column(texts.get("plan.column.state"), 14)),
                        lines.stream().map(this::row).toList()));
    }

    private List<TableValue> row(PlanLine line) {
        return List.of(
                TableValue.of(line.title()),
                TableValue.of(
                        line.planned().isPresent() ? line.person() : texts.get("plan.place.empty")),
                line.planned()
                        .map(it -> TableValue.of(BigDecimal.valueOf(it.candidate().tenths(), 1)))
                        .orElseGet(() -> TableValue.of("")),
                TableValue.of(
                        line.isPinned()
                                ? texts.get("plan.state.pinned")
                                : line.isNew() ? texts.get("plan.state.new") : ""));
    }
}
