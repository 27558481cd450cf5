// SPDX-License-Identifier: MIT
import fr.gouv.numerique.vivier.domain.matching.Criterion;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Piece;
import fr.gouv.numerique.vivier.domain.matching.SkillSlot;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.matching.engine.MatchIndex;
import fr.gouv.numerique.vivier.domain.matching.engine.Standing;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.mission.NeedSource;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.domain.talent.TimeOffered;
import fr.gouv.numerique.vivier.testing.PostgresServer;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The 50 best people for a mission, beside Lucene, H2 and PostgreSQL, in turns in one run, on the
 * same whole points; and the full matrix of many missions. The index answers as the peers do, and
 * once more (« counting ») with the exact number of people who may be proposed. Weights are such
 * that every part is a whole number of tenths, so that sums in SQL and Lucene are exact: the
 * answers have to be the same, people and points. Arguments: people, missions asked one by one,
 * missions of the matrix, peers ({@code lucene,h2,pg} or {@code none}).
 */
final class MatchBench {
    private static final int TOP = 50;
    private static final ReferenceData LISTS = ReferenceData.shipped();
    private static final MatchingCatalogue CATALOGUE = MatchingCatalogue.standard(LISTS);
    private static final Map<String, Integer> WEIGHT =
            Map.of(
                    "requiredSkills",
                    64,
                    "desiredSkills",
                    20,
                    "workload",
                    6,
                    "place",
                    10,
                    "kind",
                    6);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final int NEVER = 1_000_000;
    private static final List<String> SKILLS =
            LISTS.skills().all().stream().map(skill -> skill.code()).toList();
    private static final List<ReferenceEntry> REGIONS = entries(ReferenceData.REGION);
    private static final List<ReferenceEntry> KINDS = entries(ReferenceData.MISSION_KIND);
    private static final List<ReferenceEntry> MINISTRIES = entries(ReferenceData.MINISTRY);

    private MatchBench() {}

    private static List<ReferenceEntry> entries(String list) {
        return LISTS.list(list).entries().stream()
                .filter(entry -> entry.successor().isEmpty())
                .filter(entry -> !entry.code().equals("NAT"))
                .limit(16)
                .toList();
    }

    private static Weights weights() {
        Map<String, Integer> all = new LinkedHashMap<>();
        for (Criterion criterion : CATALOGUE.criteria()) {
            all.put(criterion.name(), WEIGHT.getOrDefault(criterion.name(), 0));
        }
        return new Weights(all);
    }

    /** One person, in numbers for the databases; regions, kinds and ministries are bits. */
    private record Row(
            int id,
            boolean active,
            int mode,
            int home,
            int goes,
            int time,
            int kinds,
            int excluded,
            int from,
            int until,
            int end,
            Map<Integer, Integer> skills) {

        Talent talent() {
            FieldValues.Builder values =
                    FieldValues.builder()
                            .put(TalentFields.REGION, Optional.of(choice(REGIONS.get(home))))
                            .put(TalentFields.MOBILITY, choices(REGIONS, goes))
                            .put(TalentFields.KINDS, choices(KINDS, kinds))
                            .put(
                                    TalentFields.EXCLUDED_ADMINISTRATIONS,
                                    choices(MINISTRIES, excluded))
                            .put(TalentFields.AVAILABLE_FROM, day(from, 0))
                            .put(TalentFields.AVAILABLE_UNTIL, day(until, NEVER))
                            .put(TalentFields.CONTRACT_END, day(end, NEVER))
                            .put(
                                    TalentFields.WORK_MODE,
                                    said(List.of("BOTH", "REMOTE", "ON_SITE").get(mode)))
                            .put(
                                    TalentFields.TIME_OFFERED,
                                    said(TimeOffered.values()[time].name()));
            List<TalentSkill> held = new ArrayList<>();
            skills.forEach(
                    (skill, level) ->
                            held.add(
                                    new TalentSkill(
                                            SKILLS.get(skill),
                                            List.of(
                                                    new SkillEvidence(
                                                            SkillSource.TICKED,
                                                            SkillLevel.ofNumber(level),
                                                            "")))));
            return new Talent(
                    new TalentId(id),
                    "",
                    0,
                    active ? TalentStatus.ACTIVE : TalentStatus.PAUSED,
                    values.build(),
                    held,
                    Map.of(),
                    List.of(),
                    Optional.empty(),
                    Instant.EPOCH,
                    Instant.EPOCH);
        }
    }

    private static Optional<LocalDate> day(int number, int open) {
        return number == open ? Optional.empty() : Optional.of(DAY.plusDays(number));
    }

    private static Optional<Choice> said(String code) {
        return Optional.of(new Choice(code, code));
    }

    private static Choice choice(ReferenceEntry entry) {
        return new Choice(entry.code(), entry.french());
    }

    private static List<Choice> choices(List<ReferenceEntry> list, int bits) {
        List<Choice> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if ((bits >> i & 1) == 1) {
                all.add(choice(list.get(i)));
            }
        }
        return all;
    }

    /** Some skills are common and most are rare. */
    private static int skill(Random random) {
        double share = random.nextDouble();
        return (int) (SKILLS.size() * share * share * share);
    }

    private static void people(int count, Consumer<Row> each) {
        Random random = new Random(1);
        for (int id = 1; id <= count; id++) {
            Map<Integer, Integer> skills = new TreeMap<>();
            for (int i = 3 + random.nextInt(7); i > 0; i--) {
                skills.putIfAbsent(skill(random), random.nextInt(5));
            }
            boolean dated = random.nextInt(10) < 4;
            int from = dated ? 1 + random.nextInt(300) : 0;
            each.accept(
                    new Row(
                            id,
                            random.nextInt(12) > 0,
                            random.nextInt(3),
                            random.nextInt(REGIONS.size()),
                            bits(REGIONS.size(), random.nextInt(5), random),
                            random.nextInt(5),
                            bits(KINDS.size(), random.nextInt(3) + 1, random),
                            random.nextInt(8) == 0 ? bits(MINISTRIES.size(), 1, random) : 0,
                            from,
                            dated ? from + 60 + random.nextInt(300) : NEVER,
                            random.nextInt(5) == 0 ? 1 + random.nextInt(700) : NEVER,
                            skills));
        }
    }

    private static int bits(int size, int count, Random random) {
        int bits = 0;
        for (int i = 0; i < count; i++) {
            bits |= 1 << random.nextInt(size);
        }
        return bits;
    }

    /** One mission, with its numbers. */
    private record Ask(int region, int kind, int host, int start, int end, Mission mission) {
        List<SkillSlot> required() {
            return slots("requiredSkills");
        }

        List<SkillSlot> desired() {
            return slots("desiredSkills");
        }

        private List<SkillSlot> slots(String criterion) {
            return CATALOGUE.criteria().stream()
                    .filter(one -> one.name().equals(criterion))
                    .map(Piece.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .slots(mission);
        }
    }

    private static List<Ask> missions(int count) {
        Random random = new Random(2);
        List<Ask> all = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            List<Integer> codes = new ArrayList<>();
            while (codes.size() < 6) {
                int skill = skill(random);
                if (!codes.contains(skill)) {
                    codes.add(skill);
                }
            }
            List<MissionNeed> needs = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                boolean required = i < 4;
                needs.add(
                        new MissionNeed(
                                required ? Necessity.REQUIRED : Necessity.DESIRED,
                                required ? i : 0,
                                SKILLS.get(codes.get(i)),
                                required
                                        ? SkillLevel.ofNumber(random.nextInt(5))
                                        : Optional.empty(),
                                NeedSource.TICKED,
                                ""));
            }
            int region = random.nextInt(REGIONS.size());
            int kind = random.nextInt(KINDS.size());
            int host = random.nextInt(MINISTRIES.size());
            int start = random.nextInt(300);
            int end = start + 30 + random.nextInt(90);
            FieldValues values =
                    FieldValues.builder()
                            .put(MissionFields.REGION, Optional.of(choice(REGIONS.get(region))))
                            .put(MissionFields.KINDS, List.of(choice(KINDS.get(kind))))
                            .put(
                                    MissionFields.ADMINISTRATION,
                                    Optional.of(choice(MINISTRIES.get(host))))
                            .put(MissionFields.START, Optional.of(DAY.plusDays(start)))
                            .put(MissionFields.END, Optional.of(DAY.plusDays(end)))
                            .put(MissionFields.MODE, said("MIXED"))
                            .put(MissionFields.DAYS, Quantity.of(BigDecimal.TEN))
                            .build();
            Mission mission =
                    new Mission(
                            new MissionId(id),
                            "",
                            0,
                            MissionStatus.PUBLISHED,
                            values,
                            needs,
                            Map.of(),
                            List.of(),
                            Optional.empty(),
                            Instant.EPOCH,
                            Instant.EPOCH);
            all.add(new Ask(region, kind, host, start, end, mission));
        }
        return all;
    }

    /** Tenths that a skill of some level brings. */
    private static int tenths(int weight, int slots, SkillSlot.Sought sought, int level) {
        TalentSkill held =
                new TalentSkill(
                        sought.code(),
                        List.of(
                                new SkillEvidence(
                                        SkillSource.TICKED, SkillLevel.ofNumber(level), "")));
        return (int) Math.round(10.0 * weight / slots * sought.fit().applyAsDouble(held));
    }

    private static final int[] TIME = {3, 12, 30, 60, 60};

    /** Something that answers. */
    private interface Engine {
        List<Standing> best(Ask ask) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int people = Integer.parseInt(arguments[0]);
        List<String> peers = List.of(arguments[3].split(","));
        Map<String, Engine> engines = new LinkedHashMap<>();
        Path folder = Files.createTempDirectory("match-bench");
        long before = used();
        long begun = System.nanoTime();
        MatchIndex index = index(people);
        double built = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%,d people, index made in %.1f s; %.1f bytes each in blocks, %.1f with all tables"
                        + " (heap)%n",
                people,
                built,
                (double) index.bytes() / people,
                (double) (used() - before) / people);
        edits(index, people);
        engines.put(
                "index",
                ask -> index.best(List.of(ask.mission()), weights(), TOP).getFirst().orElseThrow());
        engines.put(
                "counting", ask -> index.best(ask.mission(), weights(), TOP).orElseThrow().best());
        if (peers.contains("lucene")) {
            engines.put("lucene", lucene(people, folder.resolve("lucene")));
        }
        if (peers.contains("h2")) {
            engines.put(
                    "h2", sql("jdbc:h2:" + folder.resolve("h2") + ";CACHE_SIZE=1000000", people));
        }
        if (peers.contains("pg")) {
            engines.put("pg", sql(PostgresServer.shared().emptyStore().url(), people));
        }
        compare(engines, missions(Integer.parseInt(arguments[1])));
        matrix(index, people, missions(Integer.parseInt(arguments[2])));
        System.exit(0);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static MatchIndex index(int people) {
        List<Talent> group = new ArrayList<>();
        MatchIndex[] index = {null};
        Runnable flush =
                () -> {
                    index[0] =
                            (index[0] == null ? MatchIndex.empty(CATALOGUE, group) : index[0])
                                    .with(group, List.of());
                    group.clear();
                };
        people(
                people,
                row -> {
                    group.add(row.talent());
                    if (group.size() == 8 * 2_048) {
                        flush.run();
                    }
                });
        flush.run();
        return index[0];
    }

    private static void edits(MatchIndex index, int people) {
        List<Talent> some = new ArrayList<>();
        people(1_000, row -> some.add(row.talent()));
        double[] times = new double[some.size()];
        MatchIndex now = index;
        for (int i = 0; i < times.length; i++) {
            long begun = System.nanoTime();
            now = now.with(List.of(some.get(i)), List.of());
            times[i] = (System.nanoTime() - begun) / 1e3;
        }
        Arrays.sort(times);
        System.out.printf(
                "one edit: median %.0f µs, p99 %.0f µs%n",
                times[times.length / 2], times[times.length * 99 / 100]);
    }

    private static void compare(Map<String, Engine> engines, List<Ask> asks) throws Exception {
        Map<String, double[]> times = new LinkedHashMap<>();
        engines.keySet().forEach(name -> times.put(name, new double[asks.size()]));
        int different = 0;
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < asks.size(); i++) {
                List<Standing> own = List.of();
                for (Map.Entry<String, Engine> engine : engines.entrySet()) {
                    boolean quick = engine.getKey().equals("index");
                    boolean slow = List.of("h2", "pg").contains(engine.getKey());
                    if (slow && i % 5 > 0) {
                        continue;
                    }
                    long begun = cpu(engine.getKey());
                    List<Standing> best = engine.getValue().best(asks.get(i));
                    times.get(engine.getKey())[i] = (cpu(engine.getKey()) - begun) / 1e6;
                    if (quick) {
                        own = best;
                    } else if (!best.equals(own)) {
                        different++;
                    }
                }
            }
        }
        double base = 0;
        System.out.println(
                "top 50, processor ms (pg: elapsed): least, median, p99; share of the median of the index");
        for (Map.Entry<String, double[]> one : times.entrySet()) {
            double[] sorted = Arrays.stream(one.getValue()).filter(t -> t > 0).sorted().toArray();
            double median = sorted[sorted.length / 2];
            base = base == 0 ? median : base;
            System.out.printf(
                    "%-8s %9.3f %9.3f %9.3f   index / this: %.4f%n",
                    one.getKey(),
                    sorted[0],
                    median,
                    sorted[sorted.length * 99 / 100],
                    base / median);
        }
        System.out.println("different answers: " + different);
    }

    private static void matrix(MatchIndex index, int people, List<Ask> asks) {
        List<Mission> missions = asks.stream().map(Ask::mission).toList();
        double least = Double.MAX_VALUE;
        for (int round = 0; round < 6; round++) {
            long begun = cpu("index");
            List<Optional<List<Standing>>> all = index.best(missions, weights(), TOP);
            least = Math.min(least, (cpu("index") - begun) / 1e9);
            if (all.stream().anyMatch(Optional::isEmpty)) {
                throw new IllegalStateException("no answer");
            }
        }
        double pairs = (double) people * missions.size();
        double copy = bandwidth();
        // Every group of 512 missions reads the whole index once.
        double read = (double) index.bytes() * ((missions.size() + 511) / 512) / least / 1e9;
        System.out.printf(
                "matrix %,d x %,d: %.2f s on one thread, %.2f G pairs/s; reads %.2f GB/s of %.1f"
                        + " (%.0f %%)%n",
                people, missions.size(), least, pairs / least / 1e9, read, copy, 100 * read / copy);
    }

    /** Time of this thread alone, as other work may run; a server's can only be waited for. */
    private static long cpu(String engine) {
        return engine.equals("pg")
                ? System.nanoTime()
                : ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Memory read by one thread, GB/s. */
    private static double bandwidth() {
        long[] words = new long[1 << 24];
        Arrays.fill(words, 1);
        double best = 0;
        long sum = 0;
        for (int round = 0; round < 8; round++) {
            long begun = cpu("index");
            for (long word : words) {
                sum += word;
            }
            best = Math.max(best, 8.0 * words.length / (cpu("index") - begun));
        }
        return sum == 0 ? 0 : best;
    }

    private static Engine lucene(int people, Path folder) throws Exception {
        MMapDirectory directory = new MMapDirectory(folder);
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
        config.setMergePolicy(new LogDocMergePolicy());
        config.setRAMBufferSizeMB(256);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            people(
                    people,
                    row -> {
                        try {
                            writer.addDocument(document(row));
                        } catch (java.io.IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    });
            writer.forceMerge(1);
        }
        DirectoryReader reader = DirectoryReader.open(directory);
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        return ask -> {
            ScoreDoc[] found = searcher.search(query(ask), TOP).scoreDocs;
            NumericDocValues ids = reader.leaves().getFirst().reader().getNumericDocValues("id");
            ScoreDoc[] byDoc = found.clone();
            Arrays.sort(byDoc, java.util.Comparator.comparingInt(doc -> doc.doc));
            Map<Integer, Long> idOf = new LinkedHashMap<>();
            for (ScoreDoc doc : byDoc) {
                ids.advanceExact(doc.doc);
                idOf.put(doc.doc, ids.longValue());
            }
            return Arrays.stream(found)
                    .map(
                            doc ->
                                    new Standing(
                                            new TalentId(idOf.get(doc.doc)), (long) doc.score + 50))
                    .toList();
        };
    }

    private static Document document(Row row) {
        Document document = new Document();
        document.add(new NumericDocValuesField("id", row.id()));
        row.skills()
                .forEach((skill, level) -> add(document, "skill", SKILLS.get(skill) + "/" + level));
        if (!row.active()) {
            add(document, "paused", "1");
        }
        add(document, "mode", String.valueOf(row.mode()));
        add(document, "home", String.valueOf(row.home()));
        add(document, "time", String.valueOf(row.time()));
        for (int bit = 0; bit < 16; bit++) {
            if ((row.goes() >> bit & 1) == 1) {
                add(document, "goes", String.valueOf(bit));
            }
            if ((row.kinds() >> bit & 1) == 1) {
                add(document, "kind", String.valueOf(bit));
            }
            if ((row.excluded() >> bit & 1) == 1) {
                add(document, "excluded", String.valueOf(bit));
            }
        }
        document.add(new IntPoint("from", row.from()));
        document.add(new IntPoint("until", row.until()));
        document.add(new IntPoint("end", row.end()));
        return document;
    }

    private static void add(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private static Query term(String field, Object value) {
        return new TermQuery(new Term(field, String.valueOf(value)));
    }

    private static Query points(Query query, int tenths) {
        return new BoostQuery(new ConstantScoreQuery(query), tenths);
    }

    private static Query slot(SkillSlot slot, int weight, int slots) {
        List<Query> any = new ArrayList<>();
        for (SkillSlot.Sought sought : slot.skills()) {
            for (int level = 0; level <= 4; level++) {
                any.add(
                        points(
                                term("skill", sought.code() + "/" + level),
                                tenths(weight, slots, sought, level)));
            }
        }
        return new DisjunctionMaxQuery(any, 0);
    }

    private static Query query(Ask ask) {
        BooleanQuery.Builder required = new BooleanQuery.Builder();
        for (SkillSlot slot : ask.required()) {
            required.add(slot(slot, 64, ask.required().size()), Occur.SHOULD);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(required.build(), Occur.MUST);
        for (SkillSlot slot : ask.desired()) {
            all.add(slot(slot, 20, ask.desired().size()), Occur.SHOULD);
        }
        for (int time = 0; time < TIME.length; time++) {
            all.add(points(term("time", time), TIME[time]), Occur.SHOULD);
        }
        all.add(points(term("kind", ask.kind()), 60), Occur.SHOULD);
        all.add(
                new DisjunctionMaxQuery(
                        List.of(
                                points(term("home", ask.region()), 50),
                                points(term("goes", ask.region()), 30)),
                        0),
                Occur.SHOULD);
        all.add(term("paused", "1"), Occur.MUST_NOT);
        all.add(term("excluded", ask.host()), Occur.MUST_NOT);
        all.add(IntPoint.newRangeQuery("until", -1, ask.start() - 1), Occur.MUST_NOT);
        all.add(IntPoint.newRangeQuery("end", -1, ask.start() - 1), Occur.MUST_NOT);
        all.add(IntPoint.newRangeQuery("from", ask.end() + 1, NEVER), Occur.MUST_NOT);
        return all.build();
    }

    private static Engine sql(String url, int people) throws Exception {
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table person (id int primary key, active int, mode int, home int, goes"
                            + " int, offered int, kinds int, excluded int, first_day int, last_day"
                            + " int, end_day int)");
            statement.execute("create table held (skill int, person int, lvl int)");
            connection.setAutoCommit(false);
            fill(connection, people);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("create index held_all on held (skill, person, lvl)");
            statement.execute("analyze");
        }
        return ask -> ask(connection, ask);
    }

    private static void fill(Connection connection, int people) throws Exception {
        try (PreparedStatement person =
                        connection.prepareStatement(
                                "insert into person values (?,?,?,?,?,?,?,?,?,?,?)");
                PreparedStatement held =
                        connection.prepareStatement("insert into held values (?,?,?)")) {
            people(
                    people,
                    row -> {
                        try {
                            int[] all = {
                                row.id(),
                                row.active() ? 1 : 0,
                                row.mode(),
                                row.home(),
                                row.goes(),
                                row.time(),
                                row.kinds(),
                                row.excluded(),
                                row.from(),
                                row.until(),
                                row.end()
                            };
                            for (int i = 0; i < all.length; i++) {
                                person.setInt(i + 1, all[i]);
                            }
                            person.addBatch();
                            for (Map.Entry<Integer, Integer> skill : row.skills().entrySet()) {
                                held.setInt(1, skill.getKey());
                                held.setInt(2, row.id());
                                held.setInt(3, skill.getValue());
                                held.addBatch();
                            }
                            if (row.id() % 1_000 == 0) {
                                person.executeBatch();
                                held.executeBatch();
                            }
                        } catch (java.sql.SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    });
            person.executeBatch();
            held.executeBatch();
        }
    }

    private static List<Standing> ask(Connection connection, Ask ask) throws Exception {
        StringBuilder wanted = new StringBuilder();
        wanted(wanted, ask.required(), 64, 1);
        wanted(wanted, ask.desired(), 20, 0);
        String sql =
                """
                select p.id, s.points
                  + case p.offered when 0 then 3 when 1 then 12 when 2 then 30 else 60 end
                  + case when (p.kinds / %d) %% 2 = 1 then 60 else 0 end
                  + case when p.home = %d then 100
                      when (p.goes / %d) %% 2 = 1 then 80 else 50 end as total
                from (select h.person, sum(w.points) as points, max(w.needed) as needed
                      from held h join (values %s) as w (skill, lvl, points, needed)
                        on h.skill = w.skill and h.lvl = w.lvl
                      group by h.person) s
                join person p on p.id = s.person
                where s.needed = 1 and p.active = 1 and (p.excluded / %d) %% 2 = 0
                  and p.last_day >= %d and p.end_day >= %d and p.first_day <= %d
                order by total desc, p.id limit %d
                """
                        .formatted(
                                1 << ask.kind(),
                                ask.region(),
                                1 << ask.region(),
                                wanted,
                                1 << ask.host(),
                                ask.start(),
                                ask.start(),
                                ask.end(),
                                TOP);
        List<Standing> best = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                best.add(new Standing(new TalentId(rows.getLong(1)), rows.getLong(2)));
            }
        }
        return best;
    }

    private static void wanted(StringBuilder to, List<SkillSlot> slots, int weight, int needed) {
        for (SkillSlot slot : slots) {
            SkillSlot.Sought sought = slot.skills().getFirst();
            for (int level = 0; level <= 4; level++) {
                to.append(to.isEmpty() ? "" : ",")
                        .append(
                                "(%d,%d,%d,%d)"
                                        .formatted(
                                                SKILLS.indexOf(sought.code()),
                                                level,
                                                tenths(weight, slots.size(), sought, level),
                                                needed));
            }
        }
    }
}
