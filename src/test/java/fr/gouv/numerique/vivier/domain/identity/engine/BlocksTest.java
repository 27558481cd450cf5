// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class BlocksTest {
    private static final Parallel ALONE = new Parallel(Runnable::run, () -> {});

    private static List<String> pairs(Blocks blocks, int passes) {
        List<String> pairs = new ArrayList<>();
        for (int pass = 0; pass < passes; pass++) {
            for (int part = 0; part < 3; part++) {
                blocks.visit(pass, part, 3, (a, b) -> pairs.add(a + "-" + b));
            }
        }
        return pairs;
    }

    private static RecordSet records(int size, Map<String, List<String>> columns) {
        return RecordSet.of(
                size,
                Map.of(
                        "a", row -> columns.getOrDefault("a", List.of()).get(row),
                        "b", row -> columns.getOrDefault("b", List.of()).get(row)),
                Runnable::run);
    }

    @Test
    void everyPairThatSharesAKeyComesOnce() {
        RecordSet records =
                records(
                        4,
                        Map.of(
                                "a", List.of("lina", "moulin", "lina", ""),
                                "b", List.of("moulin", "lina", "moulin", "moulin")));
        List<BlockingPass> passes =
                List.of(
                        BlockingPass.on(KeyPart.whole("a"), KeyPart.whole("b"))
                                .or(KeyPart.whole("b"), KeyPart.whole("a")),
                        BlockingPass.on(KeyPart.whole("b")));

        assertThat(pairs(new Blocks(records, passes, ALONE), 2))
                .containsExactlyInAnyOrder("0-1", "0-2", "1-2", "0-3", "2-3");
    }

    @Test
    void aLargeBlockIsDividedAndWhatIsLeftOutIsCounted() {
        int size = 3 * Blocks.LARGEST;
        List<String> same = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            same.add("martin");
            other.add(i < size - 4 ? "paris" : "lyon");
        }
        RecordSet records = records(size, Map.of("a", same, "b", other));
        BlockingPass pass = BlockingPass.on(KeyPart.whole("a")).refinedBy(KeyPart.whole("b"));

        Blocks blocks = new Blocks(records, List.of(pass), ALONE);
        List<String> pairs = pairs(blocks, 1);

        assertThat(pairs).contains((size - 4) + "-" + (size - 1)).doesNotHaveDuplicates();
        long all = (long) (size - 4) * (size - 5) / 2;
        assertThat(pairs.size() - 6 + blocks.leftOut()).isEqualTo(all);
        assertThat(blocks.leftOut()).isPositive();
    }
}
