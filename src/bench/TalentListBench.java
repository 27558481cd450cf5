// SPDX-License-Identifier: MIT
import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.usecase.SearchWords;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * How long the list of talents takes to read, and to narrow down at each letter typed. Argument:
 * the folder of a store. Prints milliseconds: least, median, most.
 */
final class TalentListBench {
    private static final int ROUNDS = 21;

    private TalentListBench() {}

    public static void main(String[] arguments) throws Exception {
        try (UseCases vivier =
                Wiring.ofThisSystem().open(new StoreLocation.Folder(Path.of(arguments[0]), ""))) {
            List<TalentRow> rows = vivier.talents().rows();
            System.out.println(rows.size() + " talents");
            measure("read", () -> vivier.talents().rows());
            for (String typed : List.of("j", "java", "java rennes", "zzzz")) {
                measure(
                        "search « " + typed + " »",
                        () -> {
                            SearchWords words = SearchWords.of(typed);
                            rows.stream().filter(row -> words.matches(row.searchable())).toList();
                        });
            }
        }
    }

    private static void measure(String name, Runnable work) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-24s %7.1f %7.1f %7.1f%n", name, times[0], times[ROUNDS / 2], times[ROUNDS - 1]);
    }
}
