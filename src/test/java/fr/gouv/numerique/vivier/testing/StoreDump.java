// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import fr.gouv.numerique.vivier.store.engine.Database;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every row of every table of a store, to compare one with another. */
public final class StoreDump {
    /** What a record's keeping needs, and says nothing of the record. */
    private static final Set<String> BOOKKEEPING = Set.of("row_version", "updated_at");

    private StoreDump() {}

    /** The tables of records: all but those that tell what was done. */
    public static Map<String, Collection<String>> records(StoreLocation location) {
        Map<String, Collection<String>> dump = all(location);
        dump.keySet()
                .removeIf(
                        table ->
                                table.startsWith("import_")
                                        || Set.of("log_entry", "reference_counter", "setting")
                                                .contains(table));
        return dump;
    }

    /** Every table; rows in a fixed order, without versions and times of writing. */
    public static Map<String, Collection<String>> all(StoreLocation location) {
        Map<String, Collection<String>> dump = new TreeMap<>();
        try (Database database = Database.connect(location);
                Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                dump.put(table, rows(statement, table));
            }
        } catch (SQLException | StoreUnavailable e) {
            throw new IllegalStateException(e);
        }
        return dump;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names =
                statement.executeQuery(
                        "select table_name from information_schema.tables"
                                + " where table_schema = current_schema")) {
            while (names.next()) {
                tables.add(names.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        tables.remove("flyway_schema_history");
        return tables;
    }

    private static Collection<String> rows(Statement statement, String table) throws SQLException {
        Set<String> rows = new TreeSet<>();
        try (ResultSet result = statement.executeQuery("select * from " + table)) {
            ResultSetMetaData columns = result.getMetaData();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    if (!BOOKKEEPING.contains(columns.getColumnName(i))) {
                        row.append(columns.getColumnName(i))
                                .append('=')
                                .append(result.getString(i))
                                .append(' ');
                    }
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
