// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The engine on records of another kind: residents with street, post code and date of birth. */
class LinkerTest {
    private static final RecordSchema SCHEMA =
            new RecordSchema(
                    List.of(
                            SwappedComparison.first("given", "surname", FieldComparison.Kind.NAME),
                            SwappedComparison.second(
                                    "surname", "given", FieldComparison.Kind.NAME, 0),
                            new FieldComparison("street", FieldComparison.Kind.TEXT),
                            new FieldComparison("postcode", FieldComparison.Kind.CODE),
                            new FieldComparison("birth", FieldComparison.Kind.DATE)),
                    List.of(
                            BlockingPass.on(KeyPart.whole("birth")),
                            BlockingPass.on(KeyPart.sound("surname"), KeyPart.sound("given"))
                                    .or(KeyPart.sound("given"), KeyPart.sound("surname")),
                            BlockingPass.on(KeyPart.sound("street"), KeyPart.letters("postcode")),
                            BlockingPass.on(KeyPart.sound("surname"), KeyPart.sound("street"))),
                    0.1);
    private static final List<String> COLUMNS =
            List.of("given", "surname", "street", "postcode", "birth");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void learnsByItselfToTellThemApart(long seed) {
        Random random = new Random(seed);
        List<String[]> rows = new ArrayList<>();
        List<Integer> who = new ArrayList<>();
        String[] words = words(random);
        for (int i = 0; i < 800; i++) {
            String[] row = {
                skewed(words, random),
                skewed(words, random),
                skewed(words, random) + " street",
                String.valueOf(2_000 + random.nextInt(500)),
                String.format(
                        Locale.ROOT,
                        "%d%02d%02d",
                        1940 + random.nextInt(60),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28))
            };
            rows.add(row);
            who.add(i);
            for (int copies = random.nextInt(5) - 2; copies > 0; copies--) {
                String[] copy = row.clone();
                spoil(copy, random);
                spoil(copy, random);
                rows.add(copy);
                who.add(i);
            }
        }

        RecordSet records =
                RecordSet.of(
                        rows.size(),
                        Map.of(
                                COLUMNS.get(0), row -> rows.get(row)[0],
                                COLUMNS.get(1), row -> rows.get(row)[1],
                                COLUMNS.get(2), row -> rows.get(row)[2],
                                COLUMNS.get(3), row -> rows.get(row)[3],
                                COLUMNS.get(4), row -> rows.get(row)[4]),
                        Runnable::run);
        ScoredPairs found = new Linker(SCHEMA, records, Runnable::run).pairs(0);

        int all = 0;
        for (int a = 0; a < who.size(); a++) {
            for (int b = a + 1; b < who.size(); b++) {
                all += who.get(a).equals(who.get(b)) ? 1 : 0;
            }
        }
        int right = 0;
        for (int i = 0; i < found.size(); i++) {
            right += who.get(found.first(i)).equals(who.get(found.second(i))) ? 1 : 0;
        }
        assertThat(2.0 * right / (found.size() + all)).isGreaterThan(0.98);
    }

    private static void spoil(String[] row, Random random) {
        int field = random.nextInt(6);
        if (field == 5) {
            String given = row[0];
            row[0] = row[1];
            row[1] = given;
            return;
        }
        String value = row[field];
        if (random.nextInt(6) == 0 || value.length() < 3) {
            row[field] = "";
            return;
        }
        int at = random.nextInt(value.length() - 1);
        row[field] =
                value.substring(0, at)
                        + value.charAt(at + 1)
                        + value.charAt(at)
                        + value.substring(at + 2);
    }

    private static String skewed(String[] words, Random random) {
        double share = random.nextDouble();
        return words[(int) (words.length * share * share)];
    }

    private static String[] words(Random random) {
        String[] words = new String[500];
        for (int i = 0; i < words.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int s = 0; s < 2 + random.nextInt(3); s++) {
                word.append("bcdfghjklmnprstv".charAt(random.nextInt(16)));
                word.append("aeiou".charAt(random.nextInt(5)));
            }
            words[i] = word.toString();
        }
        return words;
    }
}
