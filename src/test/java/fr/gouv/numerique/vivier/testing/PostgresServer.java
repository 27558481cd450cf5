// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import fr.gouv.numerique.vivier.store.engine.StoreLocation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * One real PostgreSQL for all tests of a run: the one that {@code TEST_PG_URL} names, else the
 * binaries that come as a test dependency. PostgreSQL refuses to run as root; where root may not
 * make user namespaces, as in most containers, the server runs as « nobody ».
 */
public final class PostgresServer {
    private static final PostgresServer SHARED = start();

    private final String url;
    private final AtomicInteger schemas = new AtomicInteger();

    private PostgresServer(String url) {
        this.url = url;
    }

    public static PostgresServer shared() {
        return SHARED;
    }

    /** A place for a store that is empty as yet. */
    public StoreLocation.PostgreSql emptyStore() {
        String schema = "test_" + ProcessHandle.current().pid() + "_" + schemas.incrementAndGet();
        execute("create schema " + schema);
        return new StoreLocation.PostgreSql(url + "&currentSchema=" + schema);
    }

    public void drop(StoreLocation.PostgreSql store) {
        String schema = store.url().substring(store.url().lastIndexOf('=') + 1);
        execute("drop schema " + schema + " cascade");
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PostgresServer start() {
        String given = System.getenv("TEST_PG_URL");
        if (given != null) {
            return new PostgresServer(given.contains("?") ? given : given + "?");
        }
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            return local(server.getPort());
        } catch (IllegalStateException e) {
            if (!System.getProperty("user.name").equals("root")) {
                throw e;
            }
            return startAsNobody();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostgresServer local(int port) {
        return new PostgresServer(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres");
    }

    private static PostgresServer startAsNobody() {
        try {
            Path programs = programs();
            Path folder = Files.createTempDirectory("postgres-of-tests");
            Files.getFileAttributeView(folder, FileOwnerAttributeView.class)
                    .setOwner(
                            folder.getFileSystem()
                                    .getUserPrincipalLookupService()
                                    .lookupPrincipalByName("nobody"));
            int port = freePort();
            String data = folder.resolve("data").toString();
            run(programs, "initdb", "-A", "trust", "-U", "postgres", "-D", data, "-E", "UTF-8");
            String options =
                    "-p %d -c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories=%s"
                            .formatted(port, folder);
            String log = folder.resolve("log").toString();
            run(programs, "pg_ctl", "-D", data, "-w", "-l", log, "-o", options, "start");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(programs, folder)));
            return local(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(Path programs, Path folder) {
        run(programs, "pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacked by the attempt before. */
    private static Path programs() throws IOException {
        Path unpacked = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
        try (Stream<Path> folders = Files.list(unpacked)) {
            return folders.map(folder -> folder.resolve("bin"))
                    .filter(Files::isDirectory)
                    .max(Comparator.comparing(folder -> folder.toFile().lastModified()))
                    .orElseThrow();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(Path programs, String program, String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "setpriv",
                                "--reuid=nobody",
                                "--regid=nogroup",
                                "--clear-groups",
                                "--",
                                programs.resolve(program).toString()));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(Path.of(System.getProperty("java.io.tmpdir")).toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(program + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
