// SPDX-License-Identifier: MIT
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Applies the migration scripts to an in-memory H2 database and generates the jOOQ classes from it,
 * so that the Java code can only name columns that the scripts create. Run by the build; skips when
 * the scripts have not changed.
 */
public class GenerateSchema {
    private static final String URL =
            "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    public static void main(String[] args) throws Exception {
        Path scripts = Path.of(args[0]);
        Path output = Path.of(args[1]);
        Path stamp = output.resolve("scripts.sha256");
        List<Path> ordered = orderedScripts(scripts);
        String fingerprint = fingerprint(ordered);
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
            return;
        }
        try (var connection = DriverManager.getConnection(URL, "sa", "")) {
            for (Path script : ordered) {
                try (var statement = connection.createStatement()) {
                    statement.execute(Files.readString(script));
                }
            }
            GenerationTool tool = new GenerationTool();
            tool.setConnection(connection);
            tool.run(configuration(output));
        }
        Files.writeString(stamp, fingerprint);
    }

    private static Configuration configuration(Path output) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withGenerator(
                        new Generator()
                                .withDatabase(
                                        new Database()
                                                .withName("org.jooq.meta.h2.H2Database")
                                                .withInputSchema("public")
                                                .withOutputSchemaToDefault(true)
                                                .withIncludes(".*")
                                                .withRecordVersionFields("row_version")
                                                .withIncludeSystemSequences(false))
                                .withGenerate(
                                        new Generate()
                                                .withRecords(true)
                                                .withPojos(false)
                                                .withDaos(false)
                                                .withJavaTimeTypes(true))
                                .withTarget(
                                        new Target()
                                                .withPackageName(
                                                        "fr.gouv.numerique.vivier.store.schema")
                                                .withDirectory(output.toString())));
    }

    private static List<Path> orderedScripts(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("V\\d+__.*\\.sql"))
                    .sorted(Comparator.comparingInt(GenerateSchema::version))
                    .toList();
        }
    }

    private static int version(Path script) {
        return Integer.parseInt(script.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"));
    }

    private static String fingerprint(List<Path> scripts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path script : scripts) {
            digest.update(script.getFileName().toString().getBytes("UTF-8"));
            digest.update(Files.readAllBytes(script));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
