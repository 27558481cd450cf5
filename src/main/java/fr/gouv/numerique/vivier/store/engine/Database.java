// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import fr.gouv.numerique.vivier.store.engine.StoreUnavailable.Cause;

import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.postgresql.ds.PGConnectionPoolDataSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;

import javax.sql.DataSource;

/**
 * Connections to one database. H2 runs in PostgreSQL's mode, so that one SQL serves both, and
 * nothing is written to H2's trace file, which would hold row values in clear even for an encrypted
 * store.
 */
public final class Database implements AutoCloseable {
    private static final String FILE_NAME = "vivier";

    /**
     * Pages that are no longer in memory when a long transaction ends are read and written again:
     * as much of the memory may hold them as the rest of the program can spare.
     */
    private static final int CACHE_SHARE = 8;

    private static final String H2_MODE =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
                    // Statements that a connection keeps parsed: by itself eight.
                    + ";QUERY_CACHE_SIZE=256"
                    + ";CACHE_SIZE="
                    + Math.max(16_384, Runtime.getRuntime().maxMemory() / 1024 / CACHE_SHARE);

    static {
        // A cache of values in H2, which few of ours come back from: each is hashed to look it up.
        System.setProperty("h2.objectCache", "false");
    }

    private static final String USER = "vivier";
    private static final int MAX_CONNECTIONS = 8;
    private static final byte[] ENCRYPTED = "H2encrypt".getBytes(StandardCharsets.US_ASCII);

    private static final Set<Integer> NOT_A_STORE =
            Set.of(
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.GENERAL_ERROR_1);

    private final JdbcConnectionPool pool;
    private final SQLDialect dialect;

    /** H2 closes its file when nobody is connected: this one stays until the end. */
    private final Connection keeper;

    private Database(JdbcConnectionPool pool, SQLDialect dialect, Connection keeper) {
        this.pool = pool;
        this.dialect = dialect;
        this.keeper = keeper;
    }

    public static Database connect(StoreLocation location) throws StoreUnavailable {
        return switch (location) {
            case StoreLocation.Folder(Path folder, String passphrase) -> h2(folder, passphrase);
            case StoreLocation.Memory(String name) ->
                    open(h2Source("jdbc:h2:mem:" + name + H2_MODE, ""), SQLDialect.H2, name);
            case StoreLocation.PostgreSql(String url) -> postgres(url);
        };
    }

    DataSource dataSource() {
        return pool;
    }

    public Connection connection() throws SQLException {
        return pool.getConnection();
    }

    public SQLDialect dialect() {
        return dialect;
    }

    /**
     * Waits until what was committed is on the disk. H2 commits first and writes in a thread of its
     * own, even with {@code WRITE_DELAY=0}: killed in between, it would forget what a user was told
     * was done.
     */
    public void settle(Connection connection) throws SQLException {
        if (dialect == SQLDialect.H2) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
        }
    }

    @Override
    public void close() {
        try {
            keeper.close();
        } catch (SQLException e) {
            throw StoreException.of(e);
        } finally {
            pool.dispose();
        }
    }

    private static Database h2(Path folder, String passphrase) throws StoreUnavailable {
        try {
            Files.createDirectories(folder);
        } catch (IOException _) {
            throw new StoreUnavailable(Cause.UNREACHABLE, folder.toString());
        }
        String cipher = passphrase.isEmpty() ? "" : ";CIPHER=AES";
        String file = folder.toAbsolutePath().resolve(FILE_NAME).toString();
        if (passphrase.isEmpty() && isEncrypted(Path.of(file + ".mv.db"))) {
            throw new StoreUnavailable(Cause.PASSPHRASE, folder.toString());
        }
        return open(
                h2Source("jdbc:h2:file:" + file + H2_MODE + cipher, passphrase),
                SQLDialect.H2,
                folder.toString());
    }

    /** Without a passphrase H2 cannot tell an encrypted file from a damaged one. */
    private static boolean isEncrypted(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(ENCRYPTED.length), ENCRYPTED);
        } catch (IOException _) {
            // Not there yet, or not readable: opening it says so.
            return false;
        }
    }

    private static JdbcConnectionPool h2Source(String url, String passphrase) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(USER);
        // H2 takes the key of the file and the user's password in one text, parted by a blank.
        source.setPassword(passphrase.isEmpty() ? "" : passphrase.replace(' ', '\u00A0') + " ");
        return JdbcConnectionPool.create(source);
    }

    private static Database postgres(String url) throws StoreUnavailable {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(url);
        source.setReWriteBatchedInserts(true);
        return open(JdbcConnectionPool.create(source), SQLDialect.POSTGRES, "PostgreSQL");
    }

    private static Database open(JdbcConnectionPool pool, SQLDialect dialect, String place)
            throws StoreUnavailable {
        pool.setMaxConnections(MAX_CONNECTIONS);
        try {
            return new Database(pool, dialect, pool.getConnection());
        } catch (SQLException e) {
            pool.dispose();
            throw new StoreUnavailable(cause(e), place);
        }
    }

    private static Cause cause(SQLException failure) {
        int code = failure.getErrorCode();
        if (code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return Cause.LOCKED;
        }
        if (code == ErrorCode.FILE_ENCRYPTION_ERROR_1
                || code == ErrorCode.WRONG_USER_OR_PASSWORD
                || code == ErrorCode.WRONG_PASSWORD_FORMAT
                || "28P01".equals(failure.getSQLState())) {
            return Cause.PASSPHRASE;
        }
        return NOT_A_STORE.contains(code) ? Cause.UNREADABLE : Cause.UNREACHABLE;
    }
}
