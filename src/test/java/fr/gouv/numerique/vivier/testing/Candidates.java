// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.mission.NeedSource;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People and missions for tests of rules. */
public final class Candidates {
    private static final Instant NOW = TestStores.CLOCK.instant();

    private Candidates() {}

    public static Talent talent(FieldValues values, TalentSkill... skills) {
        return talent(1, TalentStatus.ACTIVE, values, skills);
    }

    public static Talent talent(
            long id, TalentStatus status, FieldValues values, TalentSkill... skills) {
        return new Talent(
                new TalentId(id),
                "T-%04d".formatted(id),
                0,
                status,
                values,
                List.of(skills),
                Map.of(),
                List.of(),
                Optional.empty(),
                NOW,
                NOW);
    }

    public static Mission mission(FieldValues values, MissionNeed... needs) {
        return mission(1, values, needs);
    }

    public static Mission mission(long id, FieldValues values, MissionNeed... needs) {
        return new Mission(
                new MissionId(id),
                "M-%04d".formatted(id),
                0,
                MissionStatus.RECEIVED,
                values,
                List.of(needs),
                Map.of(),
                List.of(),
                Optional.empty(),
                NOW,
                NOW);
    }

    /** A skill without a stated level. */
    public static TalentSkill skill(String code) {
        return new TalentSkill(
                code, List.of(new SkillEvidence(SkillSource.TICKED, Optional.empty(), code)));
    }

    public static TalentSkill skill(String code, SkillLevel level) {
        return new TalentSkill(
                code,
                List.of(new SkillEvidence(SkillSource.LEVEL_ANSWER, Optional.of(level), code)));
    }

    /** A required skill, in this group of alternatives. */
    public static MissionNeed required(int group, String code) {
        return need(Necessity.REQUIRED, group, code, Optional.empty());
    }

    public static MissionNeed required(int group, String code, SkillLevel level) {
        return need(Necessity.REQUIRED, group, code, Optional.of(level));
    }

    public static MissionNeed desired(String code) {
        return need(Necessity.DESIRED, 0, code, Optional.empty());
    }

    public static MissionNeed mentioned(String code) {
        return need(Necessity.MENTIONED, 0, code, Optional.empty());
    }

    private static MissionNeed need(
            Necessity necessity, int group, String code, Optional<SkillLevel> level) {
        return new MissionNeed(necessity, group, code, level, NeedSource.TICKED, code);
    }
}
