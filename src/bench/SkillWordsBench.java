// SPDX-License-Identifier: MIT
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.SkillRecogniser;
import fr.gouv.numerique.vivier.domain.sample.FilledRow;
import fr.gouv.numerique.vivier.domain.sample.SampleMaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long it takes to read the skills of what one person wrote, of the samples: all texts of 5,000
 * people, several rounds in one run. Prints the median and the characters of a text.
 */
final class SkillWordsBench {
    private static final int ROUNDS = 15;
    private static final int LEAST_LENGTH = 30;

    private SkillWordsBench() {}

    public static void main(String[] arguments) {
        ReferenceData reference = ReferenceData.shipped();
        List<String> texts = new ArrayList<>();
        for (FilledRow row : new SampleMaker(reference).make(5_000, 20, 7).talents().rows()) {
            row.answers().stream()
                    .flatMap(List::stream)
                    .filter(text -> text.length() >= LEAST_LENGTH)
                    .forEach(texts::add);
        }
        SkillRecogniser recogniser = reference.skills().recogniser();
        double[] nanos = new double[ROUNDS];
        long found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (String text : texts) {
                found += recogniser.inText(text).size();
            }
            nanos[round] = (double) (System.nanoTime() - start) / texts.size();
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%d texts of %.0f characters: %.0f ns a text, %d skills%n",
                texts.size(),
                texts.stream().mapToInt(String::length).average().orElse(0),
                nanos[ROUNDS / 2],
                found / ROUNDS);
    }
}
