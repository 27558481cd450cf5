// SPDX-License-Identifier: MIT
import static fr.gouv.numerique.vivier.domain.identity.engine.KeyPart.beginning;
import static fr.gouv.numerique.vivier.domain.identity.engine.KeyPart.whole;

import fr.gouv.numerique.vivier.domain.identity.DuplicateFinder;
import fr.gouv.numerique.vivier.domain.identity.Person;
import fr.gouv.numerique.vivier.domain.identity.engine.BlockingPass;
import fr.gouv.numerique.vivier.domain.identity.engine.FieldComparison;
import fr.gouv.numerique.vivier.domain.identity.engine.Linker;
import fr.gouv.numerique.vivier.domain.identity.engine.RecordSchema;
import fr.gouv.numerique.vivier.domain.identity.engine.RecordSet;
import fr.gouv.numerique.vivier.domain.identity.engine.ScoredPairs;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/**
 * People compared with themselves, beside DuckDB with the same blocking rules and comparisons in
 * SQL, in turns in one run, two threads each. A tenth of the people are recorded twice with typing
 * errors. Arguments: how many people; how many rounds. DuckDB has its weights given; the engine
 * learns its own within its time. A third line is what the program itself does for its pool: more
 * rules, names taken apart, every reason explained.
 */
final class IdentitySpeedBench {
    private static final String[] COLUMNS = {"last", "first", "email", "phone", "unit", "town"};
    private static final String SAME =
            """
            WITH c AS (
              SELECT a.id AS a, b.id AS b FROM p a JOIN p b ON a.email = b.email AND a.id < b.id
              UNION
              SELECT a.id, b.id FROM p a JOIN p b ON a.phone = b.phone AND a.id < b.id
              UNION
              SELECT a.id, b.id FROM p a JOIN p b
                ON a.last = b.last AND a.first = b.first AND a.id < b.id
              UNION
              SELECT a.id, b.id FROM p a JOIN p b
                ON a.last[1:4] = b.last[1:4] AND a.first[1:2] = b.first[1:2]
                AND a.town = b.town AND a.id < b.id
              UNION
              SELECT a.id, b.id FROM p a JOIN p b
                ON a.last = b.last AND a.unit = b.unit AND a.id < b.id),
            w AS (
              SELECT c.a, c.b, -21
                + CASE WHEN a.last = b.last THEN 9.5
                    WHEN damerau_levenshtein(a.last, b.last) <= 2 THEN 6
                    WHEN jaro_winkler_similarity(a.last, b.last) >= 0.85 THEN 1 ELSE -4 END
                + CASE WHEN a.first = b.first THEN 7.5
                    WHEN damerau_levenshtein(a.first, b.first) <= 2 THEN 4
                    WHEN jaro_winkler_similarity(a.first, b.first) >= 0.85 THEN 1 ELSE -4 END
                + CASE WHEN a.email = b.email THEN 18
                    WHEN damerau_levenshtein(a.email, b.email) <= 2 THEN 10
                    WHEN jaro_winkler_similarity(a.email, b.email) >= 0.9 THEN 2 ELSE -3 END
                + CASE WHEN a.phone = b.phone THEN 17
                    WHEN damerau_levenshtein(a.phone, b.phone) <= 1 THEN 8 ELSE -3 END
                + CASE WHEN a.unit = b.unit THEN 7 ELSE -1 END
                + CASE WHEN a.town = b.town THEN 5 ELSE -1 END AS bits
              FROM c JOIN p a ON a.id = c.a JOIN p b ON b.id = c.b)
            SELECT count(*), sum(bits), (SELECT count(*) FROM c) FROM w WHERE bits >= 0
            """;

    private IdentitySpeedBench() {}

    public static void main(String[] arguments) throws SQLException {
        int people = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        List<Person> pool = pool(people);
        System.out.println(pool.size() + " records");
        try (ExecutorService second = Executors.newSingleThreadExecutor();
                Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            fill(duck, pool);
            for (int round = 0; round < rounds; round++) {
                System.out.println(engine(pool, second));
                System.out.println(sql(duck));
            }
            long begun = System.nanoTime();
            int found = new DuplicateFinder(second).within(pool).size();
            System.out.printf("program   %6.2f s  %d pairs%n", seconds(begun), found);
        }
    }

    private static RecordSchema schema() {
        FieldComparison.Kind name = FieldComparison.Kind.NAME;
        FieldComparison.Kind code = FieldComparison.Kind.CODE;
        return new RecordSchema(
                List.of(
                        new FieldComparison("last", name),
                        new FieldComparison("first", name),
                        new FieldComparison("email", name),
                        new FieldComparison("phone", code),
                        new FieldComparison("unit", code),
                        new FieldComparison("town", code)),
                List.of(
                        BlockingPass.on(whole("email")),
                        BlockingPass.on(whole("phone")),
                        BlockingPass.on(whole("last"), whole("first")),
                        BlockingPass.on(beginning("last", 4), beginning("first", 2), whole("town")),
                        BlockingPass.on(whole("last"), whole("unit"))),
                0.05);
    }

    private static String engine(List<Person> pool, ExecutorService second) {
        long begun = System.nanoTime();
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        texts.put("last", row -> pool.get(row).lastName());
        texts.put("first", row -> pool.get(row).firstName());
        texts.put("email", row -> pool.get(row).email());
        texts.put("phone", row -> pool.get(row).phone());
        texts.put("unit", row -> pool.get(row).unit());
        texts.put("town", row -> pool.get(row).municipality());
        RecordSet records = RecordSet.of(pool.size(), texts, second);
        Linker linker = new Linker(schema(), records, second);
        ScoredPairs found = linker.pairs(0);
        return String.format(
                "engine    %6.2f s  %d pairs of %d candidates, %d left out",
                seconds(begun), found.size(), linker.compared(), linker.leftOut());
    }

    private static String sql(Connection duck) throws SQLException {
        long begun = System.nanoTime();
        try (Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery(SAME)) {
            result.next();
            return String.format(
                    "duckdb    %6.2f s  %d pairs of %d candidates",
                    seconds(begun), result.getLong(1), result.getLong(3));
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void fill(Connection duck, List<Person> pool) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute(
                    "CREATE TABLE p (id INTEGER, "
                            + String.join(" VARCHAR, ", COLUMNS)
                            + " VARCHAR)");
        }
        try (DuckDBAppender rows =
                duck.unwrap(DuckDBConnection.class).createAppender("main", "p")) {
            for (Person person : pool) {
                rows.beginRow();
                rows.append((int) person.id());
                rows.append(person.lastName());
                rows.append(person.firstName());
                rows.append(person.email());
                rows.append(person.phone());
                rows.append(person.unit());
                rows.append(person.municipality());
                rows.endRow();
            }
        }
    }

    private static List<Person> pool(int people) {
        SplittableRandom random = new SplittableRandom(42);
        String[] lasts = words(random, 30_000, 4);
        String[] firsts = words(random, 1_000, 3);
        String[] towns = words(random, 400, 4);
        List<Person> pool = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String last = skewed(lasts, random);
            String first = skewed(firsts, random);
            Person person =
                    new Person(
                            pool.size(),
                            last,
                            first,
                            firsts[random.nextInt(firsts.length)]
                                    + "."
                                    + lasts[random.nextInt(lasts.length)]
                                    + "@m"
                                    + random.nextInt(20)
                                    + ".fr",
                            String.valueOf(600_000_000 + random.nextInt(199_999_999)),
                            "unit" + random.nextInt(2_000),
                            skewed(towns, random));
            pool.add(person);
            if (i % 10 == 0) {
                pool.add(again(person, pool.size(), random));
            }
        }
        return pool;
    }

    private static Person again(Person person, int id, SplittableRandom random) {
        int what = random.nextInt(4);
        return new Person(
                id,
                what == 0 ? mistyped(person.lastName(), random) : person.lastName(),
                what == 1 ? mistyped(person.firstName(), random) : person.firstName(),
                what < 3 ? mistyped(person.email(), random) : person.email(),
                random.nextInt(3) == 0 ? mistyped(person.phone(), random) : person.phone(),
                person.unit(),
                person.municipality());
    }

    private static String mistyped(String text, SplittableRandom random) {
        int at = 1 + random.nextInt(text.length() - 2);
        return text.substring(0, at)
                + text.charAt(at + 1)
                + text.charAt(at)
                + text.substring(at + 2);
    }

    private static String skewed(String[] words, SplittableRandom random) {
        double share = random.nextDouble();
        return words[(int) (words.length * share * share)];
    }

    private static String[] words(SplittableRandom random, int count, int syllables) {
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder();
            for (int s = 0; s < 2 + random.nextInt(syllables - 1); s++) {
                word.append("bcdfghjklmnprstv".charAt(random.nextInt(16)));
                word.append("aeiou".charAt(random.nextInt(5)));
            }
            words[i] = word.toString();
        }
        return words;
    }
}
