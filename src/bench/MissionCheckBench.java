// SPDX-License-Identifier: MIT
import fr.gouv.numerique.vivier.domain.matching.Eligibility;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.engine.MatchIndex;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.sample.FilledRow;
import fr.gouv.numerique.vivier.domain.sample.FormReading;
import fr.gouv.numerique.vivier.domain.sample.SampleForms;
import fr.gouv.numerique.vivier.domain.sample.SampleMaker;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long a mission that is being edited is counted for: who may be proposed, and who could be if
 * each requirement were left open. Arguments: people, missions.
 */
final class MissionCheckBench {
    private static final ReferenceData LISTS = ReferenceData.shipped();
    private static final int ROUNDS = 5;

    /** Of the one thread that counts: other work on the machine is left out. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private MissionCheckBench() {}

    public static void main(String[] arguments) {
        int people = Integer.parseInt(arguments[0]);
        SampleForms forms = new SampleMaker(LISTS).make(people, Integer.parseInt(arguments[1]), 7);
        FormReading reading = new FormReading(LISTS);
        MatchIndex index = index(forms, reading);
        List<Mission> missions = new ArrayList<>();
        for (FilledRow row : forms.missions().rows()) {
            if (row.truth().refusal().isEmpty()) {
                missions.add(reading.mission(row));
            }
        }
        long[] nanos = new long[missions.size() * ROUNDS];
        int at = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Mission mission : missions) {
                long start = CLOCK.getCurrentThreadCpuTime();
                Eligibility.of(mission, asked -> index.eligible(asked).orElseThrow());
                nanos[at++] = CLOCK.getCurrentThreadCpuTime() - start;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%d people, %d missions: median %.2f ms of one thread, 95 %% %.2f ms, slowest %.2f ms%n",
                index.size(),
                missions.size(),
                nanos[at / 2] / 1e6,
                nanos[at * 95 / 100] / 1e6,
                nanos[at - 1] / 1e6);
    }

    private static MatchIndex index(SampleForms forms, FormReading reading) {
        MatchIndex index = MatchIndex.empty(MatchingCatalogue.standard(LISTS), List.of());
        List<Talent> group = new ArrayList<>();
        for (FilledRow row : forms.talents().rows()) {
            if (row.truth().refusal().isEmpty()) {
                group.add(reading.talent(row));
            }
            if (group.size() == 2_000) {
                index =
                        index.size() == 0
                                ? MatchIndex.empty(MatchingCatalogue.standard(LISTS), group)
                                : index;
                index = index.with(group, List.of());
                group.clear();
            }
        }
        return index.with(group, List.of());
    }
}
