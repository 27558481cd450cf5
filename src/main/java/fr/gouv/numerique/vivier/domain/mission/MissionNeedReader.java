// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.mission;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.reference.SkillMention;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a mission needs from its answers. Ticks and keywords are required; the description
 * only adds to them when it is all there is, since naming a subject is not asking for a skill.
 */
public final class MissionNeedReader {
    private final ReferenceData reference;

    public MissionNeedReader(ReferenceData reference) {
        this.reference = reference;
    }

    public List<MissionNeed> read(FieldValues answers) {
        Map<String, Found> required = new LinkedHashMap<>();
        for (Choice tick : answers.get(MissionFields.REQUIRED_SKILLS)) {
            put(required, tick.code(), NeedSource.TICKED, tick.written());
        }
        for (SkillMention mention :
                reference.skills().recogniser().inKeywords(answers.get(MissionFields.KEYWORDS))) {
            put(required, mention.code(), NeedSource.KEYWORDS, mention.words());
        }
        Map<String, Found> mentioned = mentioned(answers);
        boolean onlyDescribed = required.isEmpty();
        if (onlyDescribed) {
            required.putAll(mentioned);
        }
        Map<String, Found> desired = new LinkedHashMap<>();
        for (Choice tick : answers.get(MissionFields.DESIRED_SKILLS)) {
            if (!required.containsKey(tick.code())) {
                put(desired, tick.code(), NeedSource.TICKED, tick.written());
            }
        }
        mentioned.keySet().removeAll(required.keySet());
        mentioned.keySet().removeAll(desired.keySet());
        return needs(answers, required, desired, mentioned);
    }

    /** The needs read anew, with what a coordinator had added. */
    public List<MissionNeed> refresh(List<MissionNeed> known, FieldValues answers) {
        List<MissionNeed> all = new ArrayList<>(read(answers));
        known.stream().filter(need -> need.source() == NeedSource.COORDINATOR).forEach(all::add);
        return all;
    }

    private List<MissionNeed> needs(
            FieldValues answers,
            Map<String, Found> required,
            Map<String, Found> desired,
            Map<String, Found> mentioned) {
        Optional<SkillLevel> level =
                answers.get(MissionFields.LEVEL).flatMap(c -> SkillLevel.ofCode(c.code()));
        boolean anyOne = Mission.needsMode(answers).equals(Optional.of(NeedsMode.ANY));
        List<MissionNeed> needs = new ArrayList<>();
        int group = 0;
        for (var entry : required.entrySet()) {
            needs.add(need(Necessity.REQUIRED, anyOne ? 0 : group, entry, level));
            group++;
        }
        desired.entrySet()
                .forEach(entry -> needs.add(need(Necessity.DESIRED, 0, entry, Optional.empty())));
        mentioned
                .entrySet()
                .forEach(entry -> needs.add(need(Necessity.MENTIONED, 0, entry, Optional.empty())));
        return needs;
    }

    private Map<String, Found> mentioned(FieldValues answers) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (var field : List.of(MissionFields.OBJECTIVES, MissionFields.CONTEXT)) {
            for (SkillMention mention :
                    reference.skills().recogniser().inText(answers.get(field))) {
                put(found, mention.code(), NeedSource.TEXT, mention.words());
            }
        }
        return found;
    }

    private static MissionNeed need(
            Necessity necessity,
            int group,
            Map.Entry<String, Found> entry,
            Optional<SkillLevel> level) {
        Found found = entry.getValue();
        return new MissionNeed(
                necessity, group, entry.getKey(), level, found.source(), found.words());
    }

    private static void put(
            Map<String, Found> found, String code, NeedSource source, String words) {
        if (!code.isEmpty()) {
            found.putIfAbsent(code, new Found(source, words));
        }
    }

    private record Found(NeedSource source, String words) {}
}
