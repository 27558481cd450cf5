// SPDX-License-Identifier: MIT
import static fr.gouv.numerique.vivier.domain.identity.engine.KeyPart.beginning;
import static fr.gouv.numerique.vivier.domain.identity.engine.KeyPart.ending;
import static fr.gouv.numerique.vivier.domain.identity.engine.KeyPart.letters;
import static fr.gouv.numerique.vivier.domain.identity.engine.KeyPart.sound;
import static fr.gouv.numerique.vivier.domain.identity.engine.KeyPart.whole;

import fr.gouv.numerique.vivier.domain.identity.engine.BlockingPass;
import fr.gouv.numerique.vivier.domain.identity.engine.Comparison;
import fr.gouv.numerique.vivier.domain.identity.engine.FieldComparison;
import fr.gouv.numerique.vivier.domain.identity.engine.KeyPart;
import fr.gouv.numerique.vivier.domain.identity.engine.Knowledge;
import fr.gouv.numerique.vivier.domain.identity.engine.Linker;
import fr.gouv.numerique.vivier.domain.identity.engine.RecordSchema;
import fr.gouv.numerique.vivier.domain.identity.engine.RecordSet;
import fr.gouv.numerique.vivier.domain.identity.engine.ScoredPairs;
import fr.gouv.numerique.vivier.domain.identity.engine.SwappedComparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/**
 * How well the engine tells who is who on files of FEBRL's form, with and without the identifier,
 * at the fixed probability of one half. Arguments: the files. After them, sets invented in the same
 * form with other error rates: people, duplicates, most duplicates of one, most errors of one.
 */
final class IdentityBench {
    private IdentityBench() {}

    public static void main(String[] arguments) throws IOException {
        for (String file : arguments) {
            List<String[]> rows = read(Path.of(file));
            run(Path.of(file).getFileName() + " with identifier", rows, true);
            run(Path.of(file).getFileName() + " without", rows, false);
        }
        int[][] sets = {
            {900, 100, 1, 2}, {4000, 1000, 5, 4}, {2000, 3000, 5, 6}, {5000, 5000, 3, 8}
        };
        for (int[] set : sets) {
            List<String[]> rows = invent(set[0], set[1], set[2], set[3]);
            String name = "invented " + Arrays.toString(set);
            run(name + " with", rows, true);
            run(name + " without", rows, false);
        }
    }

    private static List<String[]> invent(int people, int twice, int most, int errors) {
        SplittableRandom random = new SplittableRandom(people + 31L * errors);
        String[] firsts = words(random, 400);
        String[] lasts = words(random, 1_500);
        String[] streets = words(random, 2_500);
        String[] suburbs = words(random, 1_000);
        String[] states = {"nsw", "vic", "qld", "wa", "sa", "act", "tas", "nt"};
        List<String[]> rows = new ArrayList<>();
        rows.add(
                ("rec_id,given_name,surname,street_number,address_1,address_2,suburb,postcode,state,"
                                + "date_of_birth,soc_sec_id")
                        .split(",", -1));
        for (int i = 0; i < people; i++) {
            String[] row = {
                "rec-" + i + "-org",
                skewed(firsts, random),
                skewed(lasts, random),
                "" + (1 + (int) (300 * Math.pow(random.nextDouble(), 2))),
                skewed(streets, random) + " street",
                random.nextInt(3) == 0 ? "" : skewed(streets, random),
                skewed(suburbs, random),
                "" + (2000 + random.nextInt(3000)),
                states[(int) (8 * Math.pow(random.nextDouble(), 2))],
                random.nextInt(20) == 0
                        ? ""
                        : String.format(
                                "%d%02d%02d",
                                1900 + random.nextInt(100),
                                1 + random.nextInt(12),
                                1 + random.nextInt(28)),
                "" + (1_000_000 + random.nextInt(9_000_000))
            };
            rows.add(row);
        }
        int made = 0;
        while (made < twice) {
            int of = 1 + random.nextInt(people);
            int times = 1 + random.nextInt(most);
            for (int i = 0; i < times && made < twice; i++) {
                String[] copy = rows.get(of).clone();
                copy[0] = copy[0].replace("org", "dup-" + made++);
                int wrong = 1 + random.nextInt(errors);
                for (int e = 0; e < wrong; e++) {
                    spoil(copy, rows, random);
                }
                rows.add(copy);
            }
        }
        return rows;
    }

    private static void spoil(String[] row, List<String[]> rows, SplittableRandom random) {
        int field = 1 + random.nextInt(row.length - 1);
        String value = row[field];
        switch (random.nextInt(10)) {
            case 0 -> row[field] = "";
            case 1 -> row[field] = rows.get(1 + random.nextInt(rows.size() - 1))[field];
            case 2 -> {
                String given = row[1];
                row[1] = row[2];
                row[2] = given;
            }
            default -> {
                if (value.length() > 2) {
                    int at = random.nextInt(value.length() - 1);
                    char other = value.charAt(random.nextInt(value.length()));
                    row[field] =
                            switch (random.nextInt(4)) {
                                case 0 -> value.substring(0, at) + value.substring(at + 1);
                                case 1 -> value.substring(0, at) + other + value.substring(at);
                                case 2 -> value.substring(0, at) + other + value.substring(at + 1);
                                default ->
                                        value.substring(0, at)
                                                + value.charAt(at + 1)
                                                + value.charAt(at)
                                                + value.substring(at + 2);
                            };
                }
            }
        }
    }

    private static String skewed(String[] words, SplittableRandom random) {
        return words[(int) (words.length * Math.pow(random.nextDouble(), 2))];
    }

    private static String[] words(SplittableRandom random, int count) {
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder();
            for (int s = 0; s < 2 + random.nextInt(3); s++) {
                word.append("bcdfghjklmnprstv".charAt(random.nextInt(16)));
                word.append("aeiou".charAt(random.nextInt(5)));
                word.append(random.nextInt(3) == 0 ? "n" : "");
            }
            words[i] = word.toString();
        }
        return words;
    }

    private static List<String[]> read(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(",", -1);
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].strip();
            }
            rows.add(cells);
        }
        return rows;
    }

    static RecordSchema schema(boolean identifier) {
        FieldComparison.Kind name = FieldComparison.Kind.NAME;
        FieldComparison.Kind text = FieldComparison.Kind.TEXT;
        FieldComparison.Kind code = FieldComparison.Kind.CODE;
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.add(SwappedComparison.first("given_name", "surname", name));
        comparisons.add(SwappedComparison.second("surname", "given_name", name, 0));
        comparisons.add(SwappedComparison.first("address_1", "address_2", text));
        comparisons.add(SwappedComparison.second("address_2", "address_1", text, 2));
        comparisons.add(new FieldComparison("street_number", code));
        comparisons.add(new FieldComparison("suburb", text));
        comparisons.add(new FieldComparison("postcode", code));
        comparisons.add(new FieldComparison("state", code));
        comparisons.add(new FieldComparison("date_of_birth", FieldComparison.Kind.DATE));
        List<BlockingPass> passes = new ArrayList<>();
        KeyPart[] refiners = {
            beginning("postcode", 2), beginning("suburb", 2), beginning("address_1", 2)
        };
        passes.add(BlockingPass.on(whole("date_of_birth")).refinedBy(refiners));
        passes.add(
                BlockingPass.on(sound("surname"), sound("given_name"))
                        .or(sound("given_name"), sound("surname"))
                        .refinedBy(refiners));
        passes.add(
                BlockingPass.on(sound("address_1"), whole("street_number"))
                        .or(sound("address_2"), whole("street_number"))
                        .refinedBy(refiners));
        passes.add(
                BlockingPass.on(sound("surname"), whole("postcode"))
                        .or(sound("given_name"), whole("postcode"))
                        .refinedBy(refiners));
        passes.add(
                BlockingPass.on(sound("surname"), sound("suburb"))
                        .or(sound("given_name"), sound("suburb"))
                        .refinedBy(refiners));
        passes.add(
                BlockingPass.on(sound("surname"), sound("address_1"))
                        .or(sound("given_name"), sound("address_1"))
                        .refinedBy(refiners));
        passes.add(
                BlockingPass.on(sound("suburb"), sound("address_1"))
                        .or(sound("suburb"), sound("address_2"))
                        .refinedBy(refiners));
        passes.add(BlockingPass.on(sound("suburb"), letters("postcode")).refinedBy(refiners));
        passes.add(
                BlockingPass.on(sound("address_2"), whole("postcode"))
                        .or(sound("address_1"), whole("postcode"))
                        .refinedBy(refiners));
        passes.add(
                BlockingPass.on(letters("date_of_birth"), beginning("surname", 1))
                        .or(letters("date_of_birth"), beginning("given_name", 1))
                        .refinedBy(refiners));
        passes.add(
                BlockingPass.on(sound("surname"), whole("street_number"))
                        .or(sound("given_name"), whole("street_number"))
                        .refinedBy(refiners));
        passes.add(BlockingPass.on(sound("suburb"), whole("street_number")).refinedBy(refiners));
        passes.add(
                BlockingPass.on(letters("postcode"), whole("street_number")).refinedBy(refiners));
        passes.add(
                BlockingPass.on(beginning("date_of_birth", 6), sound("suburb"))
                        .or(beginning("date_of_birth", 6), sound("address_1"))
                        .refinedBy(refiners));
        passes.add(
                BlockingPass.on(ending("date_of_birth", 4), whole("street_number"))
                        .or(ending("date_of_birth", 4), letters("postcode"))
                        .refinedBy(refiners));
        if (identifier) {
            comparisons.add(new FieldComparison("soc_sec_id", code));
            passes.add(BlockingPass.on(letters("soc_sec_id")).refinedBy(refiners));
            passes.add(
                    BlockingPass.on(beginning("soc_sec_id", 5))
                            .or(ending("soc_sec_id", 5))
                            .refinedBy(refiners));
        }
        return new RecordSchema(comparisons, passes, 0.1);
    }

    private static void run(String name, List<String[]> rows, boolean identifier) {
        long begun = System.nanoTime();
        int size = rows.size() - 1;
        Map<String, IntFunction<String>> columns = new LinkedHashMap<>();
        String[] header = rows.getFirst();
        for (int i = 1; i < header.length; i++) {
            int column = i;
            columns.put(header[i], row -> rows.get(row + 1)[column]);
        }
        RecordSet records = RecordSet.of(size, columns, Runnable::run);
        Linker linker = new Linker(schema(identifier), records, Runnable::run);
        ScoredPairs pairs = linker.pairs(0);
        Map<String, Integer> sizes = new HashMap<>();
        String[] who = new String[size];
        for (int i = 0; i < size; i++) {
            who[i] = rows.get(i + 1)[0].split("-")[1];
            sizes.merge(who[i], 1, Integer::sum);
        }
        long all = sizes.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
        long right = 0;
        for (int i = 0; i < pairs.size(); i++) {
            right += who[pairs.first(i)].equals(who[pairs.second(i)]) ? 1 : 0;
        }
        ScoredPairs every = linker.pairs(-1e9);
        long reached = 0;
        for (int i = 0; i < every.size(); i++) {
            reached += who[every.first(i)].equals(who[every.second(i)]) ? 1 : 0;
        }
        double precision = (double) right / pairs.size();
        double recall = (double) right / all;
        System.out.printf(
                "%-32s F1 %.4f  precision %.4f  recall %.4f  blocking reaches %.4f with %d pairs"
                        + "  %d ms%n",
                name,
                2 * precision * recall / (precision + recall),
                precision,
                recall,
                (double) reached / all,
                every.size(),
                (System.nanoTime() - begun) / 1_000_000);
        if (System.getProperty("details") != null) {
            details(linker, records, rows, who, every);
        }
    }

    private static void details(
            Linker linker,
            RecordSet records,
            List<String[]> rows,
            String[] who,
            ScoredPairs every) {
        for (int i = 0; i < every.size(); i++) {
            int a = every.first(i);
            int b = every.second(i);
            boolean same = who[a].equals(who[b]);
            if (same != every.bits(i) >= 0) {
                System.out.printf("%s %.1f%n", same ? "missed" : "wrong", every.bits(i));
                System.out.println("  " + String.join(",", rows.get(a + 1)));
                System.out.println("  " + String.join(",", rows.get(b + 1)));
                StringBuilder line = new StringBuilder("  ");
                for (Knowledge.Outcome one : linker.knowledge().explain(records, a, b)) {
                    line.append(one.comparison().name())
                            .append(' ')
                            .append(one.level())
                            .append(String.format(" %.1f; ", one.bits()));
                }
                System.out.println(line);
            }
        }
        for (int c = 0; c < linker.knowledge().explain(records, 0, 1).size(); c++) {
            Comparison comparison = linker.knowledge().explain(records, 0, 1).get(c).comparison();
            for (int l = 1; l <= comparison.levels().size(); l++) {
                System.out.printf(
                        "%s %s m %.4f u %.7f%n",
                        comparison.name(),
                        comparison.levels().get(l - 1).name(),
                        linker.knowledge().weights().match(c, l),
                        linker.knowledge().weights().chance(c, l));
            }
        }
        System.out.println("prior " + linker.knowledge().weights().prior());
    }
}
