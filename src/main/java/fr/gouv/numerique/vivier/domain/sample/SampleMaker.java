// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Invents answers to both forms, as believable and as untidy as real ones: see {@link Mess}. Nobody
 * in them exists: names are drawn at random, addresses end in {@code exemple.gouv.fr}, telephone
 * numbers are of the ranges kept for fiction.
 *
 * <p>Immutable and thread-safe.
 */
public final class SampleMaker {
    /** As many missions as the form of the talents can list and still be filled in. */
    private static final int LISTED_MISSIONS = 40;

    private final Choices choices;
    private final TalentRows.Makers talentMakers;
    private final MissionRows.Makers missionMakers;

    public SampleMaker(ReferenceData reference) {
        choices = new Choices(reference);
        talentMakers = TalentRows.Makers.of(reference, choices);
        missionMakers = MissionRows.Makers.of(reference, choices);
    }

    /**
     * Makes the answers.
     *
     * @param talents rows of « Proposer mes compétences »
     * @param missions rows of « Proposer une mission »
     * @param seed the same seed and numbers give the same answers
     */
    public SampleForms make(int talents, int missions, long seed) {
        if (talents < 0 || missions < 0) {
            throw new IllegalArgumentException("a negative number of rows");
        }
        Dice dice = new Dice(seed);
        long missionSeed = dice.seed();
        long talentSeed = dice.seed();
        Iterable<FilledRow> missionRows =
                () -> new MissionRows(missionMakers, missions, missionSeed);
        List<OpenMission> open = listed(missionRows);
        return new SampleForms(
                new FilledForm(
                        TalentForm.NAME,
                        opening(TalentRows.FIRST_DAY),
                        closing(TalentRows.FIRST_DAY + TalentRows.DAYS),
                        TalentForm.questions(
                                choices, open.stream().map(OpenMission::title).toList()),
                        talents,
                        () -> new TalentRows(talentMakers, open, talents, talentSeed)),
                new FilledForm(
                        MissionForm.NAME,
                        opening(0),
                        closing(MissionRows.DAYS),
                        MissionForm.questions(choices),
                        missions,
                        missionRows));
    }

    /** The first missions that a coordinator could publish. */
    private static List<OpenMission> listed(Iterable<FilledRow> missions) {
        Map<Integer, OpenMission> open = new LinkedHashMap<>();
        for (FilledRow row : missions) {
            if (open.size() == LISTED_MISSIONS) {
                break;
            }
            if (row.truth().refusal().isEmpty()) {
                String title = row.answers().get(MissionQuestion.TITLE.rank()).getFirst().strip();
                open.putIfAbsent(
                        row.truth().number(),
                        new OpenMission(title, row.submission().savedAt(), row.truth().skills()));
            }
        }
        return List.copyOf(open.values());
    }

    private static LocalDateTime opening(int day) {
        return FormDates.moment(day, 1, 0);
    }

    /** The evening of a day on which even late corrections are in. */
    private static LocalDateTime closing(int day) {
        return FormDates.moment(day, 1, 0).plusDays(7).withHour(19);
    }
}
