// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** What an invented person answers to « Proposer mes compétences »: who and what they are. */
final class TalentAnswers {
    private static final double SAYS_NO_TITLE = 0.08;
    private static final double TICKS_WHAT_IS_OFFERED = 0.92;
    private static final double GIVES_LEVELS = 0.94;
    private static final int LEVELS_ASKED = 3;
    private static final double CONTRACT_END_GIVEN = 0.95;

    private final Choices choices;
    private final ExpertiseTexts texts;
    private final TalentWishes wishes;

    TalentAnswers(Choices choices, NamePool names) {
        this.choices = choices;
        this.texts = new ExpertiseTexts(choices);
        this.wishes = new TalentWishes(choices, names);
    }

    Filling<TalentQuestion> fill(
            Person person,
            LocalDateTime moment,
            List<OpenMission> missions,
            AddressBook addresses,
            Dice dice) {
        Filling<TalentQuestion> form = new Filling<>(TalentQuestion.class);
        identify(form, person, dice.split());
        post(form, person, moment, dice.split());
        skills(form, person.expertise(), dice.split());
        wishes.aim(form, person, moment, missions, dice.split());
        wishes.offer(form, person, moment.toLocalDate(), dice.split());
        wishes.manager(form, person, addresses, dice.split());
        wishes.exclude(form, person, moment.toLocalDate(), dice.split());
        form.put(TalentQuestion.CONSENT, choices.yes());
        return form;
    }

    private void identify(Filling<TalentQuestion> form, Person person, Dice dice) {
        Identity identity = person.identity();
        String title =
                dice.chance(SAYS_NO_TITLE)
                        ? "NONE"
                        : identity.gender() == Gender.FEMININE ? "MME" : "M";
        form.put(TalentQuestion.TITLE, choices.label(ReferenceData.TITLE, title));
        form.put(TalentQuestion.LAST_NAME, identity.lastName());
        form.put(TalentQuestion.FIRST_NAME, identity.firstName());
        form.put(TalentQuestion.EMAIL, identity.email());
        form.put(TalentQuestion.PHONE, person.phone());
    }

    private void post(
            Filling<TalentQuestion> form, Person person, LocalDateTime moment, Dice dice) {
        Career career = person.career();
        form.put(TalentQuestion.BRANCH, choices.label(ReferenceData.BRANCH, "FPE"));
        form.put(
                TalentQuestion.ADMINISTRATION,
                choices.administration(person.administration(), moment.toLocalDate()));
        form.put(TalentQuestion.UNIT, person.unit());
        form.put(
                TalentQuestion.REGION,
                choices.label(ReferenceData.REGION, person.territory().code()));
        form.put(TalentQuestion.MUNICIPALITY, person.municipality());
        form.put(
                TalentQuestion.EMPLOYMENT_STATUS,
                choices.label(ReferenceData.EMPLOYMENT_STATUS, career.status()));
        form.put(TalentQuestion.CATEGORY, choices.label(ReferenceData.CATEGORY, career.category()));
        form.put(TalentQuestion.CORPS_GRADE, career.grade(person.identity().gender()));
        form.put(
                TalentQuestion.JOB_TITLE,
                person.expertise().job().name(person.identity().gender()));
        if (career.endsSomeDay() && dice.chance(CONTRACT_END_GIVEN)) {
            form.put(
                    TalentQuestion.CONTRACT_END,
                    FormDates.write(moment.toLocalDate().plusDays(dice.between(120, 760))));
        }
    }

    private void skills(Filling<TalentQuestion> form, Expertise expertise, Dice dice) {
        form.put(
                TalentQuestion.PROFESSION,
                choices.label(ReferenceData.PROFESSION, expertise.profession()));
        form.put(
                TalentQuestion.EXPERIENCE,
                choices.label(ReferenceData.EXPERIENCE, expertise.experience()));
        tell(form, TalentQuestion.KEYWORDS, texts.keywords(expertise, dice));
        tell(form, TalentQuestion.DESCRIPTION, texts.description(expertise, dice));
        tell(form, TalentQuestion.CERTIFICATIONS, texts.certifications(expertise, dice));
        tick(form, expertise, dice);
        if (dice.chance(GIVES_LEVELS)) {
            levels(form, expertise);
        }
    }

    private static void tell(Filling<TalentQuestion> form, TalentQuestion question, Told told) {
        form.put(question, told.text());
        form.reveal(question, told.skills());
    }

    private void tick(Filling<TalentQuestion> form, Expertise expertise, Dice dice) {
        List<String> ticked =
                expertise.codes().stream()
                        .filter(choices::offers)
                        .filter(_ -> dice.chance(TICKS_WHAT_IS_OFFERED))
                        .toList();
        List<String> labels = choices.labels(ReferenceData.SKILL, ticked);
        boolean hasOthers = expertise.codes().stream().anyMatch(code -> !choices.offers(code));
        boolean saysSo = hasOthers && !form.get(TalentQuestion.KEYWORDS).isEmpty();
        form.put(TalentQuestion.SKILLS, saysSo ? choices.withOther(labels) : labels);
        form.reveal(TalentQuestion.SKILLS, ticked);
    }

    private void levels(Filling<TalentQuestion> form, Expertise expertise) {
        List<TalentQuestion> asked =
                List.of(TalentQuestion.LEVEL_1, TalentQuestion.LEVEL_2, TalentQuestion.LEVEL_3);
        List<HeldSkill> best = expertise.skills().stream().limit(LEVELS_ASKED).toList();
        for (int i = 0; i < best.size(); i++) {
            HeldSkill held = best.get(i);
            form.put(asked.get(i), held.skill().french() + " : " + label(held.level()));
            form.reveal(asked.get(i), Set.of(held.code()));
        }
    }

    private String label(SkillLevel level) {
        return choices.label(ReferenceData.SKILL_LEVEL, String.valueOf(level.number()));
    }
}
