// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.matching.CriterionScore;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity;
import fr.gouv.numerique.vivier.domain.shared.RecordSource;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Records as the JSON of the command line: names and shapes are a contract with scripts. Ids are
 * texts, since many readers of JSON round large numbers.
 */
final class JsonViews {
    private JsonViews() {}

    static Map<String, Object> talent(Talent talent, List<RecordSource> sources) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", talent.id().toString());
        json.put("ref", talent.ref());
        json.put("status", talent.status().name());
        putFields(json, talent.values());
        json.putIfAbsent("firstName", "");
        json.put("skills", talent.skills().stream().map(JsonViews::skill).toList());
        json.put("sources", sources.stream().map(JsonViews::source).toList());
        return json;
    }

    static Map<String, Object> mission(Mission mission, List<RecordSource> sources) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", mission.id().toString());
        json.put("ref", mission.ref());
        json.put("status", mission.status().name());
        putFields(json, mission.values());
        json.put("places", mission.places());
        mission.needsMode().ifPresent(mode -> json.put("needsMode", mode.name()));
        json.put("needs", needs(mission, Necessity.REQUIRED));
        json.put("wishes", needs(mission, Necessity.DESIRED));
        json.put("mentioned", needs(mission, Necessity.MENTIONED));
        mission.get(MissionFields.LEVEL)
                .flatMap(level -> SkillLevel.ofCode(level.code()))
                .ifPresent(level -> json.put("level", level.number()));
        json.put("sources", sources.stream().map(JsonViews::source).toList());
        return json;
    }

    static Map<String, Object> application(Application application) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", application.id().toString());
        json.put("ref", application.ref());
        json.put("talent", application.talent().toString());
        json.put("mission", application.mission().toString());
        json.put("path", application.path().name());
        json.put("formalities", application.formalities().name());
        json.put("step", application.step().name());
        json.put("since", application.stepOn().toString());
        application.dueOn().ifPresent(due -> json.put("due", due.toString()));
        application.pausedOn().ifPresent(day -> json.put("pausedOn", day.toString()));
        json.put("waitingFor", application.step().waitsFor().name());
        json.put("history", application.history().stream().map(JsonViews::event).toList());
        json.put("allowed", application.allowed().stream().map(Enum::name).toList());
        return json;
    }

    static List<Map<String, Object>> criteria(List<CriterionScore> scores, Texts texts) {
        return scores.stream()
                .map(
                        score -> {
                            Map<String, Object> json = new LinkedHashMap<>();
                            json.put("name", score.criterion());
                            json.put("weight", score.weight());
                            json.put("value", score.value());
                            json.put("points", score.points());
                            json.put("reason", texts.get(score.reason()));
                            return json;
                        })
                .toList();
    }

    private static Map<String, Object> event(ApplicationEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", event.what().name());
        event.from().ifPresent(from -> json.put("from", from.name()));
        json.put("step", event.to().name());
        json.put("on", event.on().toString());
        event.reason().ifPresent(reason -> json.put("reason", reason.name()));
        event.party().ifPresent(party -> json.put("party", party.name()));
        if (!event.note().isEmpty()) {
            json.put("note", event.note());
        }
        json.put("by", event.recordedBy());
        return json;
    }

    private static Map<String, Object> skill(TalentSkill skill) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", skill.code());
        skill.level().ifPresent(level -> json.put("level", level.number()));
        json.put(
                "from",
                skill.evidence().stream()
                        .map(JsonViews::evidence)
                        .collect(Collectors.joining(" ; ")));
        json.put("checked", skill.isChecked());
        return json;
    }

    private static String evidence(SkillEvidence evidence) {
        return evidence.source().name().toLowerCase(Locale.ROOT) + ": " + evidence.words();
    }

    private static List<Map<String, Object>> needs(Mission mission, Necessity necessity) {
        return mission.needs(necessity).stream().map(JsonViews::need).toList();
    }

    private static Map<String, Object> need(MissionNeed need) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", need.code());
        need.level().ifPresent(level -> json.put("level", level.number()));
        json.put("group", need.group());
        json.put("from", need.source().name().toLowerCase(Locale.ROOT) + ": " + need.words());
        return json;
    }

    private static Map<String, Object> source(RecordSource source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", source.file());
        json.put("row", source.row());
        return json;
    }

    private static void putFields(Map<String, Object> json, FieldValues values) {
        for (Field<?> field : values.fields()) {
            json.put(field.name(), value(field.type(), values.get(field)));
        }
    }

    /** What a field says, as its JSON. */
    static Object value(Field<?> field, FieldValues values) {
        return value(field.type(), values.get(field));
    }

    private static Object value(FieldType<?> type, Object value) {
        return switch (type) {
            case FieldType.Text _ -> value;
            case FieldType.Date _ ->
                    ((Optional<?>) value)
                            .map(LocalDate.class::cast)
                            .map(LocalDate::toString)
                            .orElse("");
            case FieldType.SingleChoice _ ->
                    ((Optional<?>) value).map(Choice.class::cast).map(Choice::written).orElse("");
            case FieldType.MultipleChoice _ ->
                    ((List<?>) value)
                            .stream().map(Choice.class::cast).map(Choice::written).toList();
            case FieldType.Amount _ ->
                    switch ((Quantity) value) {
                        case Quantity.Known(var number) -> number;
                        case Quantity.ToBeDefined(String written) -> written;
                        case Quantity.Unknown() -> "";
                    };
        };
    }
}
