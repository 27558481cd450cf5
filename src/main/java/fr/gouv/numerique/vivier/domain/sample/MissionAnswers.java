// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.SkillTaxonomy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an administration answers to « Proposer une mission ». */
final class MissionAnswers {
    private static final double GIVES_PHONE = 0.8;
    private static final double HAS_SECOND_CONTACT = 0.3;

    private final Choices choices;
    private final SkillTaxonomy taxonomy;
    private final NamePool names;

    MissionAnswers(Choices choices, SkillTaxonomy taxonomy, NamePool names) {
        this.choices = choices;
        this.taxonomy = taxonomy;
        this.names = names;
    }

    Filling<MissionQuestion> fill(
            MissionPlan plan, LocalDate day, AddressBook addresses, PhoneBook phones, Dice dice) {
        Filling<MissionQuestion> form = new Filling<>(MissionQuestion.class);
        host(form, plan, day);
        contacts(form, plan, addresses, phones, dice);
        subject(form, plan);
        skills(form, plan.subject());
        effort(form, plan.subject());
        calendar(form, plan.subject(), day);
        place(form, plan);
        form.put(MissionQuestion.PUBLISHABLE, choices.yes());
        return form;
    }

    private void host(Filling<MissionQuestion> form, MissionPlan plan, LocalDate day) {
        form.put(MissionQuestion.ADMINISTRATION, choices.administration(plan.host(), day));
        form.put(MissionQuestion.DIRECTORATE, plan.directorate());
        form.put(MissionQuestion.SERVICE, plan.service());
    }

    private void contacts(
            Filling<MissionQuestion> form,
            MissionPlan plan,
            AddressBook addresses,
            PhoneBook phones,
            Dice dice) {
        Identity lead = plan.lead();
        form.put(MissionQuestion.LEAD_LAST_NAME, lead.lastName());
        form.put(MissionQuestion.LEAD_FIRST_NAME, lead.firstName());
        form.put(MissionQuestion.LEAD_JOB_TITLE, plan.leadTitle());
        form.put(MissionQuestion.LEAD_EMAIL, lead.email());
        form.put(MissionQuestion.LEAD_PHONE, dice.chance(GIVES_PHONE) ? phones.next(dice) : "");
        if (dice.chance(HAS_SECOND_CONTACT)) {
            Identity second = names.person(plan.host().domain(), addresses, dice);
            form.put(MissionQuestion.SECOND_CONTACT, second.fullName() + ", " + second.email());
        }
        form.put(
                MissionQuestion.DIGITAL_DIRECTOR_INFORMED,
                dice.pick(choices.all(ReferenceData.YES_NO)));
    }

    private void subject(Filling<MissionQuestion> form, MissionPlan plan) {
        MissionSubject subject = plan.subject();
        form.put(MissionQuestion.TITLE, plan.title());
        form.put(MissionQuestion.PROJECT, subject.get("project"));
        form.put(MissionQuestion.CONTEXT, subject.get("context"));
        form.put(MissionQuestion.OBJECTIVES, subject.get("objectives"));
        form.put(MissionQuestion.DELIVERABLES, subject.get("deliverables"));
        several(form, MissionQuestion.KINDS, ReferenceData.MISSION_KIND, subject.list("kinds"));
        one(form, MissionQuestion.DOMAIN, ReferenceData.DOMAIN, subject.get("domain"));
        several(form, MissionQuestion.UNIVERSES, ReferenceData.UNIVERSE, subject.list("universes"));
        one(form, MissionQuestion.CRISIS, ReferenceData.YES_NO, subject.get("crisis"));
    }

    /** What the form does not offer is asked for as « Autre », by a keyword. */
    private void skills(Filling<MissionQuestion> form, MissionSubject subject) {
        List<String> required = subject.list("required");
        List<String> desired = subject.list("desired").stream().filter(choices::offers).toList();
        Map<String, String> keywords = new LinkedHashMap<>(subject.keywords());
        required.stream()
                .filter(code -> !choices.offers(code))
                .forEach(code -> keywords.computeIfAbsent(code, this::firstSynonym));
        List<String> ticked = required.stream().filter(choices::offers).toList();
        several(form, MissionQuestion.REQUIRED_SKILLS, ReferenceData.SKILL, ticked);
        if (ticked.size() < required.size()) {
            form.put(
                    MissionQuestion.REQUIRED_SKILLS,
                    choices.withOther(choices.labels(ReferenceData.SKILL, ticked)));
        }
        several(form, MissionQuestion.DESIRED_SKILLS, ReferenceData.SKILL, desired);
        form.put(MissionQuestion.KEYWORDS, String.join(", ", keywords.values()));
        form.reveal(MissionQuestion.REQUIRED_SKILLS, ticked);
        form.reveal(MissionQuestion.DESIRED_SKILLS, desired);
        form.reveal(MissionQuestion.KEYWORDS, keywords.keySet());
        one(form, MissionQuestion.NEEDS_MODE, ReferenceData.NEEDS_MODE, subject.get("needs"));
        one(form, MissionQuestion.LEVEL, ReferenceData.SKILL_LEVEL, subject.get("level"));
    }

    private String firstSynonym(String code) {
        return taxonomy.find(code).orElseThrow().synonyms().getFirst();
    }

    private void effort(Filling<MissionQuestion> form, MissionSubject subject) {
        one(
                form,
                MissionQuestion.EXPERIENCE,
                ReferenceData.MINIMUM_EXPERIENCE,
                subject.get("experience"));
        form.put(MissionQuestion.PLACES, subject.get("places"));
        form.put(MissionQuestion.DAYS, subject.get("days"));
        one(form, MissionQuestion.RHYTHM, ReferenceData.MISSION_RHYTHM, subject.get("rhythm"));
    }

    private void calendar(Filling<MissionQuestion> form, MissionSubject subject, LocalDate day) {
        LocalDate start = day.plusWeeks(subject.number("start"));
        form.put(MissionQuestion.START, FormDates.write(start));
        form.put(MissionQuestion.END, FormDates.write(start.plusWeeks(subject.number("weeks"))));
        one(form, MissionQuestion.NEGOTIABLE, ReferenceData.YES_NO, subject.get("negotiable"));
        form.put(MissionQuestion.ANSWER_BY, FormDates.write(start.minusWeeks(1)));
    }

    /** A mission planned on site somewhere that has no address is done from afar. */
    private void place(Filling<MissionQuestion> form, MissionPlan plan) {
        MissionSubject subject = plan.subject();
        String mode = plan.place().isPresent() ? subject.get("mode") : "REMOTE";
        one(form, MissionQuestion.MODE, ReferenceData.MISSION_MODE, mode);
        plan.place()
                .ifPresent(
                        place -> {
                            form.put(MissionQuestion.PLACE, place.address());
                            one(form, MissionQuestion.REGION, ReferenceData.REGION, place.region());
                        });
        String costs = plan.place().isPresent() ? subject.get("costs") : "NA";
        one(form, MissionQuestion.TRAVEL_COSTS, ReferenceData.TRAVEL_COSTS, costs);
        several(
                form,
                MissionQuestion.EQUIPMENT,
                ReferenceData.EQUIPMENT,
                subject.list("equipment"));
        form.put(MissionQuestion.CONDITIONS, subject.get("conditions"));
    }

    private void one(
            Filling<MissionQuestion> form, MissionQuestion question, String list, String code) {
        form.put(question, choices.label(list, code));
    }

    private void several(
            Filling<MissionQuestion> form,
            MissionQuestion question,
            String list,
            List<String> codes) {
        form.put(question, choices.labels(list, codes));
    }
}
