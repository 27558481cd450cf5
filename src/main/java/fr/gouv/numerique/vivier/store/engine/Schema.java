// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import fr.gouv.numerique.vivier.store.engine.StoreUnavailable.Cause;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Brings the tables of a store up to date, after a copy of the file was put aside. */
public final class Schema {
    /** Version of the last script in the folder of migrations. */
    static final int VERSION = 29;

    private static final String HISTORY = "flyway_schema_history";
    static final String SCRIPTS = "classpath:fr/gouv/numerique/vivier/store/engine/migration";

    private Schema() {}

    public static void update(Database database, StoreLocation location, Clock clock)
            throws StoreUnavailable {
        update(database, location, clock, VERSION, SCRIPTS);
    }

    /**
     * Brings the tables up to this version.
     *
     * @param scripts folders that hold the scripts up to it
     */
    static void update(
            Database database, StoreLocation location, Clock clock, int wanted, String... scripts)
            throws StoreUnavailable {
        try {
            int version = version(database);
            if (version > wanted) {
                throw new StoreUnavailable(Cause.NEWER, version, wanted);
            }
            if (version == wanted) {
                return;
            }
            if (version > 0 && location instanceof StoreLocation.Folder folder) {
                backUp(database, folder.folder(), version, clock);
            }
            Flyway.configure()
                    .dataSource(database.dataSource())
                    .locations(scripts)
                    .failOnMissingLocations(true)
                    .table(HISTORY)
                    .load()
                    .migrate();
        } catch (SQLException | FlywayException e) {
            // Their texts may hold row values; the cause alone tells enough.
            throw new StoreUnavailable(Cause.UNREADABLE, location.toString());
        }
    }

    /** The version of the tables; 0 for a store that has none yet. */
    private static int version(Database database) throws SQLException {
        try (Connection connection = database.connection()) {
            var dsl = DSL.using(connection, database.dialect());
            boolean known =
                    dsl.fetchExists(
                            DSL.selectOne()
                                    .from(DSL.table("information_schema.tables"))
                                    .where(DSL.field("table_name", String.class).eq(HISTORY))
                                    .and(
                                            DSL.field("table_schema", String.class)
                                                    .eq(DSL.currentSchema())));
            if (!known) {
                return 0;
            }
            Integer highest =
                    dsl.select(DSL.max(DSL.field("cast(version as integer)", Integer.class)))
                            .from(DSL.table(HISTORY))
                            .where(DSL.field("success", Boolean.class).isTrue())
                            .fetchOne(0, Integer.class);
            return highest == null ? 0 : highest;
        } catch (DataAccessException e) {
            throw StoreException.of(e);
        }
    }

    /** H2 cannot roll a change of tables back, so the file is copied first. */
    private static void backUp(Database database, Path folder, int version, Clock clock)
            throws SQLException {
        String time =
                DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").format(LocalDateTime.now(clock));
        Path file = folder.resolve("avant-mise-a-jour-v" + version + "-" + time + ".zip");
        try (Connection connection = database.connection()) {
            DSL.using(connection, SQLDialect.H2)
                    .execute("backup to {0}", DSL.inline(file.toString()));
        }
    }
}
