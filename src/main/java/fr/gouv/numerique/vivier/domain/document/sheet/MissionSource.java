// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.document.field.CostBearer;
import fr.gouv.numerique.vivier.domain.document.field.EquipmentProvider;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.field.RemoteShare;
import fr.gouv.numerique.vivier.domain.document.field.Rhythm;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionMode;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.SkillTaxonomy;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the mission form says, and what follows from it without a guess. */
final class MissionSource {
    private final FieldWords words;
    private final SkillTaxonomy skills;

    MissionSource(FieldWords words, SkillTaxonomy skills) {
        this.words = words;
        this.skills = skills;
    }

    void fill(Mission mission, Talent talent, SheetValues values) {
        lead(mission, values);
        work(mission, talent, values);
        place(mission, values);
        means(mission, values);
    }

    private void lead(Mission mission, SheetValues values) {
        Optional<Choice> ministry =
                AgentSource.administration(
                        mission.get(MissionFields.ADMINISTRATION),
                        mission.get(MissionFields.ADMINISTRATION_OTHER));
        values.deriveText(
                HOST_ADMINISTRATION,
                Stream.of(
                                ministry.map(it -> words.label(ReferenceData.MINISTRY, it))
                                        .orElse(""),
                                mission.get(MissionFields.DIRECTORATE),
                                mission.get(MissionFields.SERVICE))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" – ")));
        values.deriveText(MISSION_LEAD_NAME, mission.leadName());
        values.deriveText(MISSION_LEAD_TITLE, mission.get(MissionFields.LEAD_JOB_TITLE));
        values.deriveText(MISSION_LEAD_EMAIL, mission.get(MissionFields.LEAD_EMAIL));
        values.deriveText(MISSION_LEAD_PHONE, mission.get(MissionFields.LEAD_PHONE));
    }

    private void work(Mission mission, Talent talent, SheetValues values) {
        values.put(MISSION_CODE, mission.ref());
        values.deriveText(MISSION_TITLE, mission.title());
        values.deriveText(MISSION_CONTEXT, mission.get(MissionFields.CONTEXT));
        deriveList(values, TASKS, Sentences.entries(mission.get(MissionFields.OBJECTIVES)));
        deriveList(
                values, DELIVERABLES, Sentences.entries(mission.get(MissionFields.DELIVERABLES)));
        deriveList(values, SKILLS, sharedSkills(mission, talent));
        deriveList(values, MISSION_KIND, mission.get(MissionFields.KINDS));
        values.derive(START_DATE, mission.get(MissionFields.START));
        values.derive(END_DATE, mission.get(MissionFields.END));
        // « À définir » is no number: the field stays missing until both sides have agreed.
        values.derive(TOTAL_DAYS, mission.get(MissionFields.DAYS).known());
        values.derive(RHYTHM, code(mission, MissionFields.RHYTHM).flatMap(MissionSource::rhythm));
        values.deriveText(CONDITIONS, mission.get(MissionFields.CONDITIONS));
    }

    /** The skills that the mission asks for and the agent has; mere mentions are left out. */
    private List<String> sharedSkills(Mission mission, Talent talent) {
        return mission.needs().stream()
                .filter(need -> need.necessity() != Necessity.MENTIONED)
                .map(MissionNeed::code)
                .distinct()
                .filter(code -> talent.skill(code).isPresent())
                .flatMap(code -> skills.find(code).stream())
                .map(skill -> skill.french())
                .toList();
    }

    private void place(Mission mission, SheetValues values) {
        values.derive(REMOTE_SHARE, mission.mode().map(MissionSource::remoteShare));
        if (values.isYes(CRISIS_MODE) || values.is(REMOTE_SHARE, RemoteShare.FULL)) {
            return;
        }
        values.deriveText(WORKPLACE, mission.get(MissionFields.PLACE));
        deriveList(
                values,
                OTHER_PLACES,
                mission.get(MissionFields.OTHER_PLACES).stream().map(Choice::written).toList());
    }

    private void means(Mission mission, SheetValues values) {
        List<Choice> supplied = mission.get(MissionFields.EQUIPMENT);
        values.derive(EQUIPMENT_PROVIDER, equipmentProvider(supplied));
        deriveList(
                values,
                SYSTEM_ACCESS,
                supplied.stream()
                        .filter(item -> !List.of("COMPUTER", "NONE").contains(item.code()))
                        .map(item -> words.label(ReferenceData.EQUIPMENT, item))
                        .toList());
        boolean stays = values.isYes(CRISIS_MODE) || values.is(REMOTE_SHARE, RemoteShare.FULL);
        values.derive(
                TRAVEL_COST_BEARER,
                stays
                        ? Optional.of(CostBearer.NONE)
                        : code(mission, MissionFields.TRAVEL_COSTS)
                                .flatMap(MissionSource::costBearer));
    }

    /**
     * The host where it ticked the computer; the agent's own administration where it ticked nothing
     * at all to supply; both where it supplies accesses but no computer.
     */
    private static Optional<EquipmentProvider> equipmentProvider(List<Choice> supplied) {
        List<String> codes = supplied.stream().filter(Choice::isKnown).map(Choice::code).toList();
        if (codes.contains("COMPUTER")) {
            return Optional.of(EquipmentProvider.HOST);
        }
        if (codes.equals(List.of("NONE"))) {
            return Optional.of(EquipmentProvider.HOME);
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(EquipmentProvider.BOTH);
    }

    private static RemoteShare remoteShare(MissionMode mode) {
        return switch (mode) {
            case ON_SITE -> RemoteShare.NONE;
            case REMOTE -> RemoteShare.FULL;
            case MIXED -> RemoteShare.PARTIAL;
        };
    }

    private static Optional<CostBearer> costBearer(String code) {
        return switch (code) {
            case "YES" -> Optional.of(CostBearer.HOST);
            case "NO" -> Optional.of(CostBearer.HOME);
            case "NA" -> Optional.of(CostBearer.NONE);
            default -> Optional.empty();
        };
    }

    /** « À définir avec le talent » has to be settled by now, so it gives nothing. */
    private static Optional<Rhythm> rhythm(String code) {
        return switch (code) {
            case "ONCE" -> Optional.of(Rhythm.ONCE);
            case "WEEKLY" -> Optional.of(Rhythm.WEEKLY);
            case "MONTHLY" -> Optional.of(Rhythm.MONTHLY);
            default -> Optional.empty();
        };
    }

    private static Optional<String> code(Mission mission, Field<Optional<Choice>> field) {
        return mission.get(field).filter(Choice::isKnown).map(Choice::code);
    }

    private static <E> void deriveList(
            SheetValues values,
            fr.gouv.numerique.vivier.domain.document.field.DocumentField<List<E>> field,
            List<E> entries) {
        values.derive(field, entries.isEmpty() ? Optional.empty() : Optional.of(entries));
    }
}
