// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.talent;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.reference.SkillMention;
import fr.gouv.numerique.vivier.domain.reference.SkillRecogniser;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a talent's skills from the answers: ticks, levels of the main skills, keywords, and the
 * texts on expertise and certificates. Not from the job title, which says what a post is called,
 * nor from the reasons for wanting a mission, which say what somebody would like to do.
 */
public final class TalentSkillReader {
    private final ReferenceData reference;

    public TalentSkillReader(ReferenceData reference) {
        this.reference = reference;
    }

    /** The skills that these answers give, by the order in which they are first named. */
    public List<TalentSkill> read(FieldValues answers) {
        Map<String, List<SkillEvidence>> found = new LinkedHashMap<>();
        for (Choice tick : answers.get(TalentFields.TICKED_SKILLS)) {
            add(found, tick.code(), SkillSource.TICKED, Optional.empty(), tick.written());
        }
        for (Choice answer : answers.get(TalentFields.SKILL_LEVELS)) {
            add(
                    found,
                    answer.code(),
                    SkillSource.LEVEL_ANSWER,
                    level(answer.written()),
                    answer.written());
        }
        SkillRecogniser recogniser = reference.skills().recogniser();
        addAll(
                found,
                recogniser.inKeywords(answers.get(TalentFields.KEYWORDS)),
                SkillSource.KEYWORDS);
        addAll(found, recogniser.inText(answers.get(TalentFields.DESCRIPTION)), SkillSource.TEXT);
        addAll(
                found,
                recogniser.inText(answers.get(TalentFields.CERTIFICATIONS)),
                SkillSource.TEXT);
        List<TalentSkill> skills = new ArrayList<>();
        found.forEach(
                (code, evidence) -> {
                    evidence.sort(Comparator.comparing(SkillEvidence::source));
                    skills.add(new TalentSkill(code, evidence));
                });
        return skills;
    }

    /** The skills read anew, with what a coordinator had checked. */
    public List<TalentSkill> refresh(List<TalentSkill> known, FieldValues answers) {
        Map<String, List<SkillEvidence>> all = new LinkedHashMap<>();
        read(answers).forEach(skill -> all.put(skill.code(), new ArrayList<>(skill.evidence())));
        for (TalentSkill skill : known) {
            skill.evidence().stream()
                    .filter(item -> item.source() == SkillSource.COORDINATOR)
                    .forEach(
                            item ->
                                    all.computeIfAbsent(skill.code(), _ -> new ArrayList<>())
                                            .add(item));
        }
        List<TalentSkill> skills = new ArrayList<>();
        all.forEach((code, evidence) -> skills.add(new TalentSkill(code, evidence)));
        return skills;
    }

    /** The skill and level of « Java : Expertise », the skill first recognised as a whole. */
    public Choice levelAnswer(String written) {
        int colon = written.lastIndexOf(':');
        String name = colon < 0 ? written : written.substring(0, colon);
        return reference
                .list(ReferenceData.SKILL)
                .recognise(name)
                .map(skill -> new Choice(skill.code(), written))
                .orElseGet(() -> Choice.unknown(written));
    }

    private Optional<SkillLevel> level(String written) {
        return reference
                .list(ReferenceData.SKILL_LEVEL)
                .recognise(written.substring(written.lastIndexOf(':') + 1))
                .flatMap(entry -> SkillLevel.ofCode(entry.code()));
    }

    private static void addAll(
            Map<String, List<SkillEvidence>> found,
            List<SkillMention> mentions,
            SkillSource source) {
        for (SkillMention mention : mentions) {
            add(found, mention.code(), source, Optional.empty(), mention.words());
        }
    }

    /** One piece of evidence per source: the first words found stand for the others. */
    private static void add(
            Map<String, List<SkillEvidence>> found,
            String code,
            SkillSource source,
            Optional<SkillLevel> level,
            String words) {
        if (code.isEmpty()) {
            return;
        }
        List<SkillEvidence> evidence = found.computeIfAbsent(code, _ -> new ArrayList<>());
        if (evidence.stream().noneMatch(known -> known.source() == source)) {
            evidence.add(new SkillEvidence(source, level, words));
        }
    }
}
