// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import fr.gouv.numerique.vivier.domain.application.Snapshot;
import fr.gouv.numerique.vivier.domain.application.Snapshot.Read;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.MatchingData;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldText;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Packed;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.usecase.matching.Rank;
import fr.gouv.numerique.vivier.usecase.matching.TopRanking;
import fr.gouv.numerique.vivier.usecase.matching.WeighedRanking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at where a person stands for a mission, and at all that this was counted from. */
public final class TakeSnapshot {
    /** Name under which skills are kept: each its code, its level and whether it was checked. */
    public static final String SKILLS = "skills";

    private final Rank rank;

    public TakeSnapshot(Rank rank) {
        this.rank = rank;
    }

    /** The ranking as it stands now. Compares the whole pool where that is not indexed. */
    public Snapshot of(Mission mission, Talent talent, Snapshot.Sight sight) {
        Matcher matcher = rank.matcher();
        WeighedRanking ranking = rank.weighed(mission, 1);
        TopRanking all = ranking.top();
        return new Snapshot(
                ranking.explain(talent, matcher.weights()).rank(),
                all.eligible(),
                all.excluded(),
                matcher.with(Weights.defaults()).match(mission, talent).tenths(),
                sight,
                read(mission, talent));
    }

    /** What rules and criteria read of both as they are now; what is not given is left out. */
    public static List<Read> read(Mission mission, Talent talent) {
        List<Read> read = new ArrayList<>();
        add(read, RecordKind.TALENT, MatchingData.OF_TALENT, talent.values());
        read.add(new Read(RecordKind.TALENT, SKILLS, skills(talent.skills())));
        add(read, RecordKind.MISSION, MatchingData.OF_MISSION, mission.values());
        read.add(new Read(RecordKind.MISSION, SKILLS, needs(mission.needs())));
        return read;
    }

    private static void add(
            List<Read> read, RecordKind side, List<Field<?>> fields, FieldValues values) {
        for (Field<?> field : fields) {
            String value = FieldText.write(field, values);
            if (!value.isEmpty()) {
                read.add(new Read(side, field.name(), value));
            }
        }
    }

    private static String skills(List<TalentSkill> skills) {
        return Packed.of(
                skills.stream()
                        .map(
                                skill ->
                                        line(
                                                skill.code(),
                                                skill.level(),
                                                skill.isChecked() ? "C" : ""))
                        .sorted()
                        .toList());
    }

    private static String needs(List<MissionNeed> needs) {
        return Packed.of(
                needs.stream()
                        .map(
                                need ->
                                        line(
                                                need.code(),
                                                need.level(),
                                                need.necessity().name() + need.group()))
                        .sorted()
                        .toList());
    }

    private static String line(String code, Optional<SkillLevel> level, String more) {
        return Packed.of(
                List.of(code, level.map(it -> Integer.toString(it.number())).orElse(""), more));
    }
}
