// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.testing.PostgresServer;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** From one version of the tables to the next. */
class SchemaTest {
    private static final String NEXT = "classpath:fr/gouv/numerique/vivier/store/engine/next";
    private static final String BROKEN = "classpath:fr/gouv/numerique/vivier/store/engine/broken";

    /** Far above any version of the program. */
    private static final int NEXT_VERSION = 1000;

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    @TempDir Path folder;

    /** It reports a failure that a test wants. */
    @BeforeAll
    static void silence() {
        FLYWAY.setLevel(Level.OFF);
    }

    private StoreLocation location() {
        return new StoreLocation.Folder(folder, "");
    }

    @Test
    void theVersionIsThatOfTheLastScript() throws Exception {
        Path scripts =
                Path.of("src/main/resources", Schema.SCRIPTS.substring("classpath:".length()));
        try (Stream<Path> files = Files.list(scripts)) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .map(
                                            name ->
                                                    Integer.parseInt(
                                                            name.replaceAll("^V(\\d+)__.*", "$1"))))
                    .contains(Schema.VERSION)
                    .allMatch(number -> number <= Schema.VERSION);
        }
    }

    @Test
    void bothDatabasesGetTheSameTables() throws Exception {
        StoreLocation.PostgreSql server = PostgresServer.shared().emptyStore();
        try (Database h2 = Database.connect(location());
                Database postgres = Database.connect(server)) {
            Schema.update(h2, location(), TestStores.CLOCK);
            Schema.update(postgres, server, TestStores.CLOCK);

            assertThat(columns(postgres))
                    .isEqualTo(columns(h2))
                    .contains("talent.email_key", "log_entry.detail");
        } finally {
            PostgresServer.shared().drop(server);
        }
    }

    private static List<String> columns(Database database) throws SQLException {
        TreeSet<String> columns = new TreeSet<>();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select table_name, column_name from information_schema.columns"
                                        + " where table_schema = current_schema")) {
            while (rows.next()) {
                columns.add(rows.getString(1) + "." + rows.getString(2));
            }
        }
        return columns.stream().filter(name -> !name.startsWith("flyway")).toList();
    }

    @Test
    void aNewStoreNeedsNoBackup() throws Exception {
        try (Database database = Database.connect(location())) {
            Schema.update(database, location(), TestStores.CLOCK);
        }

        assertThat(backups()).isEmpty();
    }

    @Test
    void theFileIsPutAsideBeforeTheNextVersionAndOpensAsItWas() throws Exception {
        try (Database database = Database.connect(location())) {
            Schema.update(database, location(), TestStores.CLOCK);
            execute(database, "insert into reference_counter values ('talent', 7)");

            Schema.update(
                    database, location(), TestStores.CLOCK, NEXT_VERSION, Schema.SCRIPTS, NEXT);

            assertThat(counter(database)).isEqualTo(8);
            assertThat(columns(database)).contains("next_table.id");
        }
        assertThat(backups())
                .containsExactly("avant-mise-a-jour-v" + Schema.VERSION + "-20200525-100000.zip");
        Path restored = Files.createDirectory(folder.resolve("restored"));
        unpack(folder.resolve(backups().getFirst()), restored);
        StoreLocation before = new StoreLocation.Folder(restored, "");
        try (Database database = Database.connect(before)) {
            Schema.update(database, before, TestStores.CLOCK);
            assertThat(counter(database)).isEqualTo(7);
            assertThat(columns(database)).doesNotContain("next_table.id");
        }
    }

    @Test
    void anUpdateThatFailsSaysSoAndLeavesTheBackup() throws Exception {
        try (Database database = Database.connect(location())) {
            Schema.update(database, location(), TestStores.CLOCK);

            assertThatThrownBy(
                            () ->
                                    Schema.update(
                                            database,
                                            location(),
                                            TestStores.CLOCK,
                                            NEXT_VERSION,
                                            Schema.SCRIPTS,
                                            BROKEN))
                    .isInstanceOfSatisfying(
                            StoreUnavailable.class,
                            failure ->
                                    assertThat(failure.reason())
                                            .isEqualTo(StoreUnavailable.Cause.UNREADABLE));
        }
        assertThat(backups()).hasSize(1);
    }

    private List<String> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".zip"))
                    .toList();
        }
    }

    private static void unpack(Path archive, Path into) throws IOException {
        try (InputStream stream = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(stream)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, into.resolve(entry.getName()));
            }
        }
    }

    private static long counter(Database database) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select last_value from reference_counter")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
