// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.export;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.table.Table;
import fr.gouv.numerique.vivier.files.table.TableValue;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.mission.MissionRow;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import java.util.List;
import java.util.Optional;

/**
 * The lists of people, missions and applications as tables, where no screen says which columns are
 * shown. Notes are in none of them.
 */
public final class ListTables {
    private final Texts texts;

    public ListTables(Texts texts) {
        this.texts = texts;
    }

    public Table talents(List<TalentRow> rows) {
        return new Table(
                texts.get("talent.list"),
                List.of(
                        column("export.column.ref", 10),
                        column("talent.column.name", 28),
                        column("talent.column.administration", 28),
                        column("export.column.unit", 40),
                        column("talent.column.profession", 32),
                        column("talent.column.region", 26),
                        column("talent.column.availableFrom", 14),
                        column("export.column.availableUntil", 14)),
                rows.stream()
                        .map(
                                row ->
                                        List.of(
                                                TableValue.of(row.ref()),
                                                TableValue.of(
                                                        (row.lastName() + " " + row.firstName())
                                                                .strip()),
                                                TableValue.of(row.administrationName()),
                                                TableValue.of(row.unit()),
                                                TableValue.of(row.profession()),
                                                TableValue.of(row.regionName()),
                                                TableValue.of(row.availableFrom()),
                                                TableValue.of(row.availableUntil())))
                        .toList());
    }

    public Table missions(List<MissionRow> rows) {
        return new Table(
                texts.get("mission.list"),
                List.of(
                        column("export.column.ref", 10),
                        column("mission.column.title", 60),
                        column("mission.column.administration", 28),
                        column("mission.column.start", 14),
                        column("export.column.taken", 10),
                        column("mission.column.places", 10)),
                rows.stream()
                        .map(
                                row ->
                                        List.of(
                                                TableValue.of(row.ref()),
                                                TableValue.of(row.title()),
                                                TableValue.of(row.administration()),
                                                TableValue.of(row.start()),
                                                TableValue.of(row.taken()),
                                                TableValue.of(row.places())))
                        .toList());
    }

    public Table applications(List<ApplicationRow> rows) {
        return new Table(
                texts.get("application.list"),
                List.of(
                        column("export.column.ref", 10),
                        column("application.column.person", 28),
                        column("application.column.mission", 60),
                        column("application.column.step", 24),
                        column("export.column.since", 12),
                        column("application.column.due", 12)),
                rows.stream()
                        .map(
                                row ->
                                        List.of(
                                                TableValue.of(row.application().ref()),
                                                TableValue.of(row.talent().fullName()),
                                                TableValue.of(row.mission().title()),
                                                TableValue.of(
                                                        texts.get(
                                                                "application.step."
                                                                        + row.application()
                                                                                .step())),
                                                TableValue.of(
                                                        Optional.of(row.application().stepOn())),
                                                TableValue.of(row.application().dueOn())))
                        .toList());
    }

    private Table.Column column(String key, int width) {
        return new Table.Column(texts.get(key), width);
    }
}
