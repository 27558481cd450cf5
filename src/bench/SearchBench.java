// SPDX-License-Identifier: MIT
import fr.gouv.numerique.vivier.domain.search.engine.Closeness;
import fr.gouv.numerique.vivier.domain.search.engine.Line;
import fr.gouv.numerique.vivier.domain.search.engine.LiveIndex;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.postgresql.PGConnection;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Search as one types, beside Lucene (beginnings, edge n-grams) and PostgreSQL (any part, pg_trgm
 * in a GIN index), query by query in turns. Each query is one or two words of one to eight letters
 * taken from somebody's text; what is timed is the count of all hits, which must be the same.
 * Arguments: how many people, how many queries, a free folder for the database.
 */
final class SearchBench {
    private static final String[] JOBS = {
        "développeuse", "développeur Java", "cheffe de projet numérique", "chef de projet",
                "data scientist",
        "ingénieur systèmes", "architecte logiciel", "designer UX", "responsable sécurité",
                "administratrice réseaux",
        "analyste de données", "scrum master", "product owner", "technicien support",
                "directrice de programme"
    };
    private static final String[] HOSTS = {
        "interieur.gouv.fr",
        "finances.gouv.fr",
        "education.gouv.fr",
        "justice.gouv.fr",
        "sante.gouv.fr",
        "culture.gouv.fr",
        "developpement-durable.gouv.fr",
        "numerique.gouv.fr"
    };
    private static final String[] SYLLABLES = {
        "ba", "ber", "bou", "ca", "char", "co", "da", "del", "du", "fa", "fer", "ga", "gi", "gau",
        "ha", "je", "jo", "la", "le", "lo", "ma", "mar", "mi", "mon", "na", "ni", "o", "pa", "pe",
        "pi", "qui", "ra", "re", "ri", "ro", "sa", "se", "si", "ta", "te", "ti", "val", "ve", "vi",
        "yan", "zo", "é", "an", "on", "in"
    };

    private SearchBench() {}

    private interface Engine {
        long count(List<String> words) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int people = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        List<Line> lines = people(people);
        long letters = lines.stream().mapToLong(line -> line.text().length()).sum();
        System.out.printf(Locale.ROOT, "%,d people, %d letters each%n", people, letters / people);
        long before = used();
        long start = System.nanoTime();
        LiveIndex index = LiveIndex.of(lines);
        System.out.printf(
                Locale.ROOT,
                "built in %.2f s, %d bytes of heap per person%n",
                (System.nanoTime() - start) / 1e9,
                (used() - before) / people);
        box(index, lines, rounds);
        edits(index, lines);
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            IndexSearcher lucene = lucene(lines, folder);
            compare(
                    "beginnings, Lucene edge n-grams",
                    queries(lines, rounds, true),
                    words -> index.count(words, Closeness.PREFIX),
                    words -> {
                        BooleanQuery.Builder all = new BooleanQuery.Builder();
                        words.forEach(
                                word ->
                                        all.add(
                                                new TermQuery(new Term("t", word)),
                                                BooleanClause.Occur.FILTER));
                        return lucene.count(all.build());
                    });
        }
        try (EmbeddedPostgres server =
                        EmbeddedPostgres.builder()
                                .setDataDirectory(Files.createDirectories(Path.of(arguments[2])))
                                .setServerConfig("shared_buffers", "1GB")
                                .setServerConfig("work_mem", "64MB")
                                .setServerConfig("fsync", "off")
                                .start();
                Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
            statement.execute("create table person (id integer, t text collate \"C\")");
            StringBuilder rows = new StringBuilder();
            lines.forEach(
                    line -> rows.append(line.id()).append('\t').append(line.text()).append('\n'));
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy person from stdin", new StringReader(rows.toString()));
            statement.execute("create index on person using gin (t gin_trgm_ops)");
            statement.execute("vacuum analyze person");
            try (PreparedStatement one =
                            connection.prepareStatement(
                                    "select count(*) from person where t like ?");
                    PreparedStatement two =
                            connection.prepareStatement(
                                    "select count(*) from person where t like ? and t like ?")) {
                compare(
                        "any part, PostgreSQL pg_trgm",
                        queries(lines, rounds, false),
                        words -> index.count(words, Closeness.SUBSTRING),
                        words -> {
                            PreparedStatement query = words.size() == 1 ? one : two;
                            for (int i = 0; i < words.size(); i++) {
                                query.setString(i + 1, "%" + words.get(i) + "%");
                            }
                            try (var result = query.executeQuery()) {
                                result.next();
                                return result.getLong(1);
                            }
                        });
            }
        }
    }

    private static void compare(String what, List<List<String>> queries, Engine ours, Engine theirs)
            throws Exception {
        double[] mine = new double[queries.size()];
        double[] other = new double[queries.size()];
        int different = 0;
        for (int warm = 0; warm < 2; warm++) {
            for (int i = 0; i < queries.size() / (warm == 0 ? 4 : 1); i++) {
                long start = System.nanoTime();
                long a = ours.count(queries.get(i));
                long between = System.nanoTime();
                long b = theirs.count(queries.get(i));
                mine[i] = (between - start) / 1e6;
                other[i] = (System.nanoTime() - between) / 1e6;
                different += a == b ? 0 : 1;
            }
        }
        Arrays.sort(mine);
        Arrays.sort(other);
        System.out.printf(
                Locale.ROOT,
                "%s: %.3f ms (p99 %.3f) beside %.3f ms (p99 %.3f), ratio %.4f; %d of %d counts differ%n",
                what,
                middle(mine),
                high(mine),
                middle(other),
                high(other),
                middle(mine) / middle(other),
                different,
                queries.size());
    }

    /** The twenty closest while every query is typed letter by letter, typing errors included. */
    private static void box(LiveIndex index, List<Line> lines, int rounds) {
        List<Double> times = new ArrayList<>();
        for (List<String> words : queries(lines, rounds, true)) {
            String last = words.getLast() + "xq";
            for (int length = 1; length <= last.length(); length++) {
                List<String> typed = new ArrayList<>(words.subList(0, words.size() - 1));
                typed.add(last.substring(0, length));
                long start = System.nanoTime();
                index.search(typed, 20);
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        double[] sorted =
                times.stream().skip(times.size() / 4).mapToDouble(it -> it).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "the 20 closest, per letter: %.2f ms, p99 %.2f, worst %.2f%n",
                middle(sorted),
                high(sorted),
                sorted[sorted.length - 1]);
    }

    private static void edits(LiveIndex index, List<Line> lines) {
        LiveIndex now = index;
        double[] times = new double[1_000];
        for (int i = 0; i < times.length; i++) {
            Line edited = lines.get(i * 37 % lines.size());
            long start = System.nanoTime();
            now = now.with(List.of(new Line(edited.id(), edited.text() + " relu" + i)), List.of());
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "an edit: %.3f ms, p99 %.2f, worst %.1f%n",
                middle(times),
                high(times),
                times[times.length - 1]);
    }

    private static IndexSearcher lucene(List<Line> lines, ByteBuffersDirectory folder)
            throws Exception {
        Analyzer edges =
                new Analyzer() {
                    @Override
                    protected TokenStreamComponents createComponents(String field) {
                        WhitespaceTokenizer words = new WhitespaceTokenizer();
                        return new TokenStreamComponents(
                                words, new EdgeNGramTokenFilter(words, 1, 12, true));
                    }
                };
        try (IndexWriter writer =
                new IndexWriter(folder, new IndexWriterConfig(edges).setRAMBufferSizeMB(128))) {
            for (Line line : lines) {
                Document document = new Document();
                document.add(new TextField("t", line.text(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(folder));
        searcher.setQueryCache(null);
        return searcher;
    }

    private static List<List<String>> queries(List<Line> lines, int many, boolean beginnings) {
        Random random = new Random(11);
        List<List<String>> queries = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String[] words = lines.get(random.nextInt(lines.size())).text().split(" ");
            List<String> query = new ArrayList<>();
            for (int j = 0; j <= random.nextInt(2); j++) {
                String word = words[random.nextInt(words.length)];
                int start = beginnings ? 0 : random.nextInt(word.length());
                query.add(
                        word.substring(
                                start, Math.min(word.length(), start + 1 + random.nextInt(8))));
            }
            queries.add(query);
        }
        return queries;
    }

    /** « prénom nom e-mail fonction ville », in the form in which they are searched. */
    private static List<Line> people(int many) {
        Random random = new Random(3);
        String[] first = names(random, 1_500);
        String[] last = names(random, 60_000);
        String[] towns = names(random, 3_000);
        List<Line> lines = new ArrayList<>();
        for (int id = 0; id < many; id++) {
            String given = often(first, random);
            String family = often(last, random);
            String number = random.nextInt(10) == 0 ? Integer.toString(random.nextInt(10_000)) : "";
            lines.add(
                    new Line(
                            id,
                            TextKey.of(
                                    given
                                            + " "
                                            + family
                                            + " "
                                            + given
                                            + "."
                                            + family
                                            + number
                                            + "@"
                                            + HOSTS[random.nextInt(HOSTS.length)]
                                            + " "
                                            + JOBS[random.nextInt(JOBS.length)]
                                            + " "
                                            + often(towns, random))));
        }
        return lines;
    }

    /** A few names are those of many. */
    private static String often(String[] names, Random random) {
        return names[(int) (names.length * Math.pow(random.nextDouble(), 3))];
    }

    private static String[] names(Random random, int many) {
        String[] names = new String[many];
        for (int i = 0; i < many; i++) {
            StringBuilder name = new StringBuilder();
            for (int j = 0; j < 2 + random.nextInt(3); j++) {
                name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            names[i] = name.toString();
        }
        return names;
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double high(double[] sorted) {
        return sorted[sorted.length * 99 / 100];
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
