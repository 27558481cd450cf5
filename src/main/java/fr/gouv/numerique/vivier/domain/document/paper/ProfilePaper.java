// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.paper;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a mission lead is given of a talent: skills with level and origin, availability, wishes. No
 * e-mail address, no telephone number, no manager, also not in what the person wrote freely; where
 * the name is hidden, so is the administration's unit.
 */
public final class ProfilePaper {
    private static final List<Field<?>> EXPERTISE =
            List.of(
                    TalentFields.PROFESSION,
                    TalentFields.EXPERIENCE,
                    TalentFields.DESCRIPTION,
                    TalentFields.KEYWORDS,
                    TalentFields.CERTIFICATIONS,
                    TalentFields.LANGUAGES,
                    TalentFields.MOTIVATION);
    private static final List<Field<?>> AVAILABILITY =
            List.of(
                    TalentFields.KINDS,
                    TalentFields.TIME_OFFERED,
                    TalentFields.RHYTHMS,
                    TalentFields.AVAILABLE_FROM,
                    TalentFields.AVAILABLE_UNTIL,
                    TalentFields.WORK_MODE,
                    TalentFields.MOBILITY,
                    TalentFields.REGION);
    private static final String NO = "NO";

    private final ReferenceData reference;
    private final AnswerWords answers;

    public ProfilePaper(ReferenceData reference, AnswerWords answers) {
        this.reference = reference;
        this.answers = answers;
    }

    /**
     * Why this profile may not be handed over, if it may not.
     *
     * @param mission for which, where it is for one mission
     */
    public Optional<Message> refusal(Talent talent, Optional<Mission> mission) {
        if (talent.status() == TalentStatus.WITHDRAWN) {
            return Optional.of(Message.of("paper.refused.withdrawn", talent.ref()));
        }
        if (talent.get(TalentFields.CONSENT).filter(it -> it.code().equals(NO)).isPresent()) {
            return Optional.of(Message.of("paper.refused.noConsent", talent.ref()));
        }
        return mission.filter(it -> excludes(talent, it))
                .map(it -> Message.of("paper.refused.excluded", talent.ref(), it.ref()));
    }

    /** Whether the person does not want the mission's administration to see the profile. */
    private boolean excludes(Talent talent, Mission mission) {
        Optional<Choice> host = mission.get(MissionFields.ADMINISTRATION);
        return talent.get(TalentFields.EXCLUDED_ADMINISTRATIONS).stream()
                .anyMatch(excluded -> host.filter(it -> same(excluded, it)).isPresent());
    }

    /** A ministry stays excluded under its later name. */
    private boolean same(Choice excluded, Choice host) {
        if (!excluded.isKnown() || !host.isKnown()) {
            return excluded.key().equals(host.key());
        }
        return excluded.code().equals(host.code())
                || reference.list(ReferenceData.MINISTRY).sameLine(excluded.code(), host.code());
    }

    /** The sheet. */
    public DocumentContent make(
            PaperFrame frame, Talent talent, Optional<Mission> mission, NameShown name) {
        FieldWords words = frame.words();
        ContactFilter filter = new ContactFilter(talent, words.text("paper.removed"), name);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Title(
                        words.text("paper.profile"),
                        mission.map(it -> words.text("paper.profile.for", words.tidy(it.title())))
                                .orElseGet(() -> words.text("paper.profile.about"))));
        Rows who = new Rows(words);
        who.add("paper.profile.person", List.of(name.of(talent)));
        row(who, TalentFields.JOB_TITLE, talent, filter);
        row(who, TalentFields.ADMINISTRATION, talent, filter);
        if (name == NameShown.FULL) {
            row(who, TalentFields.UNIT, talent, filter);
        }
        blocks.add(who.table(""));
        blocks.addAll(skills(words, talent));
        blocks.addAll(section("talent.section.expertise", EXPERTISE, talent, filter));
        blocks.addAll(section("paper.profile.availability", AVAILABILITY, talent, filter));
        blocks.add(
                new Block.Paragraph(
                        Block.Paragraph.Kind.NOTE,
                        List.of(Span.plain(words.text("paper.profile.notice")))));
        return frame.around(words.text("paper.profile"), talent.ref(), blocks);
    }

    private List<Block> section(
            String title, List<Field<?>> fields, Talent talent, ContactFilter filter) {
        Rows rows = new Rows(answers.words());
        fields.forEach(field -> row(rows, field, talent, filter));
        return rows.under(title);
    }

    private void row(Rows rows, Field<?> field, Talent talent, ContactFilter filter) {
        rows.add(
                "talent.field." + field.name(), filter.clean(answers.show(field, talent.values())));
    }

    private List<Block> skills(FieldWords words, Talent talent) {
        List<TalentSkill> skills =
                talent.skills().stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (TalentSkill skill) ->
                                                        -skill.level()
                                                                .map(level -> level.number())
                                                                .orElse(0))
                                        .thenComparing(skill -> answers.skill(skill.code())))
                        .toList();
        if (skills.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(2, "", words.text("talent.section.skills")),
                new Block.DataTable(
                        "",
                        List.of(
                                words.text("paper.skill"),
                                words.text("paper.level"),
                                words.text("paper.origin")),
                        skills.stream().map(skill -> row(words, skill)).toList()));
    }

    private List<List<Span>> row(FieldWords words, TalentSkill skill) {
        return List.of(
                List.of(Span.plain(words.tidy(answers.skill(skill.code())))),
                List.of(
                        Span.plain(
                                skill.level()
                                        .map(level -> words.text("talent.level." + level))
                                        .orElseGet(() -> words.text("paper.level.none")))),
                List.of(Span.plain(origin(words, skill))));
    }

    /** A check by a coordinator says more than what was declared. */
    private static String origin(FieldWords words, TalentSkill skill) {
        return skill.isChecked()
                ? words.text("paper.origin.COORDINATOR")
                : AnswerWords.joined(
                        skill.evidence().stream()
                                .map(SkillEvidence::source)
                                .distinct()
                                .map(source -> words.text("paper.origin." + source))
                                .toList());
    }
}
