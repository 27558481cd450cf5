// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.StoreDump;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A person who is put everywhere is found wherever the list says, and nowhere else. */
class PersonalDataTest {
    private static final String MARK = "Zyxomark";
    private static final String HEAD =
            "Votre nom;Votre prénom;Votre adresse électronique professionnelle;"
                    + "Votre téléphone professionnel;Région d'affectation;Pourquoi cette mission ?\n";

    @TempDir private Path folder;
    private final List<String> extra = new ArrayList<>();
    private long person;

    @BeforeEach
    void putSomebodyEverywhere() throws Exception {
        Wiring wiring =
                new Wiring(
                        TestStores.CLOCK,
                        new Folders(Files.createDirectories(folder.resolve("data"))),
                        "coordinatrice");
        try (UseCases vivier = wiring.open(location())) {
            importRows(vivier, "zyxomark@exemple.gouv.fr;02 99 00 00 01;Zyxomarkie;Pour Zyxomark");
            importRows(vivier, "zyxomark@culture.gouv.fr;;;");
            importRows(vivier, "z.zyxomark@autre.gouv.fr;;;");
            importRows(vivier, "pas-une-adresse-de-zyxomark;;;");
            importRows(vivier, "zyxomark@exemple.gouv.fr;02 99 zyxomark;;Encore Zyxomark");
            Talent edited =
                    vivier.editTalent()
                            .set(
                                    vivier.talents().find("T-0001"),
                                    TalentFields.PHONE,
                                    "poste de Zyxomark");
            person = edited.id().value();
            vivier.markDistinct().mark(edited.id(), vivier.talents().find("T-0003").id());
            vivier.messages()
                    .noted(List.of(vivier.board().read(WorkMonitor.none()).records().getFirst()));
            vivier.imports()
                    .run(
                            Samples.file("missions.gforms.csv"),
                            ImportChoices.none(),
                            WorkMonitor.none());
            Application application =
                    vivier.openApplication()
                            .open(
                                    vivier.talents().find("T-0002"),
                                    vivier.missions().find("M-0001"));
            vivier.moveApplication()
                    .complete(application.id(), Map.of("agreement.place", "chez Zyxomark"));
            vivier.mergeTalents()
                    .merge(
                            vivier.talents().find("T-0001"),
                            vivier.talents().find("T-0002"),
                            Map.of());
            documentOf(application.id().value());
        }
    }

    private StoreLocation location() {
        return new StoreLocation.Folder(folder.resolve("store"), "");
    }

    private void importRows(UseCases vivier, String answers) throws Exception {
        Path file = folder.resolve("export.csv");
        Files.writeString(file, HEAD + MARK + ";Camille;" + answers + "\n");
        vivier.imports().run(file, ImportChoices.none(), WorkMonitor.none());
    }

    private void documentOf(long application) {
        for (String insert :
                List.of(
                        "insert into document values (7, 'D-1', 0, now(), now(), 'AGREEMENT', "
                                + application
                                + ", 1)",
                        "insert into document_revision values"
                                + " (7, 1, 'ISSUED', current_date, 'c', now(), 'PDF', X'5A79786F6D61726B', '', '', '')",
                        "insert into document_value values (7, 1, 'talent.name', 'Zyxomark')",
                        "insert into document_signatory values"
                                + " (7, 1, 'TALENT', 1, 'Zyxomark', '', 'WAITING', null, null, '', '', '', '', '', null)")) {
            extra.add(insert);
        }
    }

    @Test
    void everyTableIsKnown() throws Exception {
        Set<String> known = new TreeSet<>(PersonalData.quoting());
        known.addAll(PersonalData.others());
        PersonalData.places().forEach(place -> known.add(place.table()));
        assertThat(StoreDump.all(location()).keySet())
                .as("put every table into one of the lists of PersonalData")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void whateverQuotesThePersonStandsInAListedTable() throws Exception {
        Set<String> listed =
                PersonalData.places().stream()
                        .map(PersonalData.Place::table)
                        .collect(Collectors.toSet());
        listed.addAll(PersonalData.quoting());
        Set<String> quoting = withStore(PersonalDataTest::quoting);
        assertThat(quoting)
                .isSubsetOf(listed)
                .contains(
                        "talent",
                        "talent_edit",
                        "talent_address",
                        "talent_merge",
                        "talent_merge_email",
                        "import_change",
                        "import_issue",
                        "application_detail",
                        "document_revision");
    }

    @Test
    void whatQuotesThePersonIsFoundByItsId() throws Exception {
        Set<String> missed =
                withStore(
                        statement -> {
                            Set<String> without = new TreeSet<>(quoting(statement));
                            for (PersonalData.Place place : PersonalData.places()) {
                                String where =
                                        place.condition().replace("{0}", Long.toString(person));
                                if (count(statement, place.table(), where) > 0) {
                                    without.remove(place.table());
                                }
                            }
                            return without;
                        });
        assertThat(missed).isSubsetOf(PersonalData.quoting());
    }

    private interface Look<T> {
        T at(Statement statement) throws SQLException;
    }

    private <T> T withStore(Look<T> look) throws Exception {
        try (Database database = Database.connect(location());
                Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            for (String insert : extra) {
                statement.execute(insert);
            }
            return look.at(statement);
        }
    }

    private static int count(Statement statement, String table, String where) throws SQLException {
        try (ResultSet result =
                statement.executeQuery("select count(*) from " + table + " where " + where)) {
            result.next();
            return result.getInt(1);
        }
    }

    /** The tables in which the mark is written, in whatever way. */
    private static Set<String> quoting(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names =
                statement.executeQuery(
                        "select table_name from information_schema.tables"
                                + " where table_schema = current_schema")) {
            while (names.next()) {
                tables.add(names.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        Set<String> quoting = new TreeSet<>();
        for (String table : tables) {
            try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        if (words(rows, i).toLowerCase(Locale.ROOT).contains("zyxomark")) {
                            quoting.add(table);
                        }
                    }
                }
            }
        }
        return quoting;
    }

    private static String words(ResultSet rows, int column) throws SQLException {
        byte[] bytes =
                rows.getMetaData().getColumnType(column) == Types.VARBINARY
                        ? rows.getBytes(column)
                        : null;
        return bytes == null
                ? String.valueOf(rows.getString(column))
                : new String(bytes, StandardCharsets.UTF_8);
    }
}
