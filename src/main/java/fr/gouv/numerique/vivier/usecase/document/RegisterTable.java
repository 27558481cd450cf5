// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.overview.Contradiction;
import fr.gouv.numerique.vivier.domain.document.overview.DocumentLine;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.table.Table;
import fr.gouv.numerique.vivier.files.table.TableValue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The register as a table to hand over: the rows that are seen, in the order in which they are. */
public final class RegisterTable {
    private final Texts texts;

    public RegisterTable(Texts texts) {
        this.texts = texts;
    }

    public Table of(List<RegisterRow> rows) {
        return new Table(
                texts.get("register.list"),
                List.of(
                        column("number", 14),
                        column("version", 8),
                        column("kind", 18),
                        column("status", 18),
                        column("issuedOn", 12),
                        column("signedOn", 12),
                        column("person", 28),
                        column("mission", 50),
                        column("missionRef", 10),
                        column("application", 12),
                        column("from", 12),
                        column("to", 12),
                        column("late", 10),
                        column("toCheck", 60)),
                rows.stream().map(this::cells).toList());
    }

    private Table.Column column(String name, int width) {
        return new Table.Column(texts.get("register.column." + name), width);
    }

    private List<TableValue> cells(RegisterRow row) {
        DocumentLine line = row.line();
        Optional<DocumentLine.Issue> issue = line.issue();
        return List.of(
                TableValue.of(row.number()),
                issue.<TableValue>map(it -> TableValue.of(it.revision()))
                        .orElseGet(TableValue.Nothing::new),
                TableValue.of(texts.get("document.kind." + line.kind())),
                TableValue.of(status(row)),
                TableValue.of(issue.map(DocumentLine.Issue::issuedOn)),
                TableValue.of(issue.flatMap(DocumentLine.Issue::signedOn)),
                TableValue.of(row.about().person()),
                TableValue.of(row.about().mission()),
                TableValue.of(row.about().missionRef()),
                TableValue.of(row.about().ref()),
                TableValue.of(line.from()),
                TableValue.of(line.to()),
                TableValue.of(row.entry().isLate() ? texts.get("register.late") : ""),
                TableValue.of(
                        row.entry().contradictions().stream()
                                .map(Contradiction::reason)
                                .map(texts::get)
                                .collect(Collectors.joining(" "))));
    }

    private String status(RegisterRow row) {
        return row.line()
                .issue()
                .map(issue -> texts.get("document.status." + issue.status()))
                .orElseGet(() -> texts.get("register.notIssued"));
    }
}
