// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.reference;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.SkillRecogniser;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.engine.AnswerScan;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The records that hold certain words of a list, wherever answers to it are kept. */
final class AffectedRecords {
    private static final int GROUP = 500;
    private static final List<Field<String>> TALENT_TEXTS =
            List.of(TalentFields.KEYWORDS, TalentFields.DESCRIPTION, TalentFields.CERTIFICATIONS);
    private static final List<Field<String>> MISSION_TEXTS =
            List.of(MissionFields.KEYWORDS, MissionFields.OBJECTIVES, MissionFields.CONTEXT);

    private final Session session;
    private final String list;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final String code;

    /**
     * For words of one list.
     *
     * @param words any of these
     * @param code the entry that they meant or will mean
     */
    AffectedRecords(Session session, String list, List<String> words, String code) {
        this.session = session;
        this.list = list;
        words.forEach(each -> this.words.put(TextKey.of(each), each));
        this.code = code;
    }

    /**
     * Reads them anew and keeps what has changed.
     *
     * @return how many records changed
     */
    int reread(ReferenceData reference, WorkMonitor monitor) {
        Rereading reading = new Rereading(reference, list, words.keySet());
        List<Long> talents = List.copyOf(records(session.talents().answers(), TALENT_TEXTS));
        List<Long> missions = List.copyOf(records(session.missions().answers(), MISSION_TEXTS));
        int changed = 0;
        for (int from = 0; from < talents.size(); from += GROUP) {
            monitor.check();
            List<TalentId> ids = group(talents, from).stream().map(TalentId::new).toList();
            for (Talent talent : session.talents().findAll(ids).values()) {
                Optional<Talent> now = reading.of(talent);
                now.ifPresent(session.talents()::update);
                changed += now.isPresent() ? 1 : 0;
            }
            monitor.done(changed);
        }
        for (int from = 0; from < missions.size(); from += GROUP) {
            monitor.check();
            List<MissionId> ids = group(missions, from).stream().map(MissionId::new).toList();
            for (Mission mission : session.missions().findAll(ids).values()) {
                Optional<Mission> now = reading.of(mission);
                now.ifPresent(session.missions()::update);
                changed += now.isPresent() ? 1 : 0;
            }
            monitor.done(changed);
        }
        return changed;
    }

    private static List<Long> group(List<Long> ids, int from) {
        return ids.subList(from, Math.min(ids.size(), from + GROUP));
    }

    private Set<Long> records(AnswerScan answers, List<Field<String>> texts) {
        Set<Long> found = new TreeSet<>();
        AnswerScan.AnswerVisitor visitor =
                (record, field, written) -> {
                    if (field.list().equals(list)
                            && words.containsKey(AnswerKey.of(field, written))) {
                        found.add(record);
                    }
                };
        answers.unknown(visitor);
        if (!code.isEmpty()) {
            answers.taken(list, code, visitor);
        }
        if (list.equals(ReferenceData.MINISTRY)) {
            answers.texts(
                    List.of(TalentFields.ADMINISTRATION_OTHER),
                    (record, beside) -> {
                        if (words.containsKey(TextKey.of(beside.getFirst()))) {
                            found.add(record);
                        }
                    });
        }
        if (list.equals(ReferenceData.SKILL)) {
            List<SkillRecogniser> recognisers =
                    words.values().stream()
                            .map(each -> SkillRecogniser.ofOneName(each, "-"))
                            .toList();
            answers.texts(
                    texts,
                    (record, given) -> {
                        if (recognisers.stream().anyMatch(each -> names(each, given))) {
                            found.add(record);
                        }
                    });
        }
        return found;
    }

    /** The first text is of keywords, the others run on. */
    private static boolean names(SkillRecogniser recogniser, List<String> texts) {
        List<String> running = new ArrayList<>(texts);
        String keywords = running.removeFirst();
        return !recogniser.inKeywords(keywords).isEmpty()
                || running.stream().anyMatch(text -> !recogniser.inText(text).isEmpty());
    }
}
