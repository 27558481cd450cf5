// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

class LiveIndexTest {
    private static final String[] SYLLABLES = {"ma", "ri", "du", "pont", "le", "go", "an", "a"};

    private static LiveIndex of(String... texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(lines.size(), text));
        }
        return LiveIndex.of(lines);
    }

    private static List<Long> found(LiveIndex index, String... words) {
        return index.search(List.of(words), 10).stream().map(Hit::id).toList();
    }

    @Test
    void theClosestComesFirst() {
        LiveIndex index = of("superjavanais", "javascript", "jova", "java", "javva python");

        assertThat(index.search(List.of("java"), 10))
                .containsExactly(
                        new Hit(3, Closeness.EXACT, 0),
                        new Hit(1, Closeness.PREFIX, 0),
                        new Hit(0, Closeness.SUBSTRING, 0));
    }

    @Test
    void amongEqualsTheEarlierWordThenTheLowerIdComesFirst() {
        LiveIndex index = of("paris camille", "camille paris", "x camille", "camille lyon");

        assertThat(found(index, "camille")).containsExactly(1L, 3L, 0L, 2L);
    }

    @Test
    void forgivesTypingErrorsInLongWordsOnly() {
        LiveIndex index = of("kubernetes", "dupont", "python", "sql");

        assertThat(found(index, "kubrnetse")).containsExactly(0L);
        assertThat(found(index, "dupotn")).containsExactly(1L);
        assertThat(found(index, "pithon")).containsExactly(2L);
        assertThat(found(index, "sqk")).isEmpty();
        assertThat(found(index, "pithan")).isEmpty();
    }

    @Test
    void anEditIsFoundAtOnceAndTheIndexBeforeItStaysAsItWas() {
        LiveIndex before = of("camille dupont", "alex martin");
        LiveIndex after =
                before.with(
                        List.of(new Line(1, "alex leroy"), new Line(7, "zoe petit")), List.of(0L));

        assertThat(found(before, "martin")).containsExactly(1L);
        assertThat(found(after, "martin")).isEmpty();
        assertThat(found(after, "leroy")).containsExactly(1L);
        assertThat(found(after, "zo")).containsExactly(7L);
        assertThat(found(after, "dupont")).isEmpty();
        assertThat(after.size()).isEqualTo(2);
    }

    @Test
    void findsExactlyWhatReadingEveryTextFindsAfterAnyEdits() {
        Random random = new Random(7);
        Map<Long, String> texts = new TreeMap<>();
        for (long id = 0; id < 300; id++) {
            texts.put(id, text(random));
        }
        LiveIndex index =
                LiveIndex.of(
                        texts.entrySet().stream()
                                .map(it -> new Line(it.getKey(), it.getValue()))
                                .toList());
        for (int edit = 0; edit < 400; edit++) {
            long id = random.nextInt(400);
            if (random.nextInt(4) == 0) {
                texts.remove(id);
                index = index.with(List.of(), List.of(id));
            } else {
                texts.put(id, text(random));
                index = index.with(List.of(new Line(id, texts.get(id))), List.of());
            }
            if (edit % 80 == 0) {
                compare(index, texts, random);
            }
        }
        assertThat(index.size()).isEqualTo(texts.size());
    }

    private static void compare(LiveIndex index, Map<Long, String> texts, Random random) {
        for (int query = 0; query < 12; query++) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(2); i++) {
                String word = word(random);
                int start = random.nextInt(word.length());
                words.add(
                        word.substring(
                                start, Math.min(word.length(), start + 1 + random.nextInt(6))));
            }
            for (Closeness closeness : Closeness.values()) {
                Set<Long> expected = new HashSet<>();
                texts.forEach(
                        (id, text) -> {
                            if (words.stream().allMatch(word -> holds(text, word, closeness))) {
                                expected.add(id);
                            }
                        });
                assertThat(index.count(words, closeness))
                        .as("%s %s", words, closeness)
                        .isEqualTo(expected.size());
                if (closeness == Closeness.TYPO) {
                    assertThat(index.search(words, 1000))
                            .extracting(Hit::id)
                            .doesNotHaveDuplicates()
                            .hasSameElementsAs(expected);
                }
            }
        }
    }

    private static boolean holds(String text, String typed, Closeness closeness) {
        return Arrays.stream(text.split(" ", -1))
                .anyMatch(
                        word ->
                                switch (closeness) {
                                    case EXACT -> word.equals(typed);
                                    case PREFIX -> word.startsWith(typed);
                                    case SUBSTRING -> word.contains(typed);
                                    case TYPO ->
                                            word.contains(typed)
                                                    || Typing.forgiven(typed) > 0
                                                            && begins(
                                                                    word,
                                                                    typed,
                                                                    Typing.forgiven(typed));
                                });
    }

    /** By the definition: a beginning of the word, as few steps away as are forgiven. */
    private static boolean begins(String word, String typed, int steps) {
        if (word.startsWith(typed)) {
            return true;
        }
        if (steps == 0) {
            return false;
        }
        for (int i = 0; i < typed.length(); i++) {
            if (begins(word, typed.substring(0, i) + typed.substring(i + 1), steps - 1)) {
                return true;
            }
            if (i + 1 < typed.length()) {
                String swapped =
                        typed.substring(0, i)
                                + typed.charAt(i + 1)
                                + typed.charAt(i)
                                + typed.substring(i + 2);
                if (word.startsWith(swapped)) {
                    return true;
                }
            }
        }
        for (char c : "maridupontlegx".toCharArray()) {
            for (int i = 0; i <= typed.length(); i++) {
                if (begins(word, typed.substring(0, i) + c + typed.substring(i), steps - 1)
                        || i < typed.length()
                                && begins(
                                        word,
                                        typed.substring(0, i) + c + typed.substring(i + 1),
                                        steps - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(word(random));
        for (int i = 0; i < random.nextInt(4); i++) {
            text.append(' ').append(word(random));
        }
        return text.toString();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= random.nextInt(4); i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
