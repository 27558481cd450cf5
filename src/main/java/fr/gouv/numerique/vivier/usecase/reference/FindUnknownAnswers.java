// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.reference;

import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.reference.NearEntries;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceList;
import fr.gouv.numerique.vivier.domain.reference.SkillRecogniser;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.AnswerScan;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Everything that people answered and no list knows: answers to closed questions, administrations
 * named beside « other », and keywords that name no skill. What was left as written on purpose, and
 * « Autre » itself, are not listed.
 */
public final class FindUnknownAnswers {
    /** « Autre » is an answer of the forms: there is nothing to recognise in it. */
    private static final Set<String> OTHER = Set.of("autre", "autres");

    /** Holds addresses beside the regions. */
    private static final Field<?> ADDRESSES = MissionFields.OTHER_PLACES;

    private static final int MOST_HOLDERS = 6;

    /** Words that are not among the most frequent of their list get no proposals. */
    private static final int MOST_PROPOSED = 1_000;

    /** Longer than that it is a sentence, not a keyword. */
    private static final int LONGEST_KEYWORD = 60;

    private final Store store;
    private final CurrentReference current;
    private final Clock clock;

    public FindUnknownAnswers(Store store, CurrentReference current, Clock clock) {
        this.store = store;
        this.current = current;
        this.clock = clock;
    }

    /**
     * By list, the most frequent first; a list without any is not there.
     *
     * @param monitor told how many records were looked at
     */
    public Map<String, List<UnknownAnswer>> read(WorkMonitor monitor) {
        ReferenceData reference = current.get();
        Gathering gathering = new Gathering(reference, monitor);
        store.read(
                session -> {
                    gathering.talents(session);
                    gathering.missions(session);
                    return session;
                });
        return gathering.result(LocalDate.now(clock));
    }

    /** Who holds the answer, as one names them: « T-0042 Camille Dupont ». */
    public Map<Holder, String> names(UnknownAnswer answer) {
        return store.read(
                session -> {
                    Map<Holder, String> names = new LinkedHashMap<>();
                    for (Holder holder : answer.holders()) {
                        name(session, holder).forEach(name -> names.put(holder, name));
                    }
                    return names;
                });
    }

    private static List<String> name(Session session, Holder holder) {
        return switch (holder.kind()) {
            case TALENT ->
                    session.talents().find(new TalentId(holder.id())).stream()
                            .map(it -> it.ref() + " " + it.fullName())
                            .toList();
            case MISSION ->
                    session.missions().find(new MissionId(holder.id())).stream()
                            .map(it -> it.ref() + " " + it.title())
                            .toList();
        };
    }

    private record Place(String list, String key) {}

    /** One answer while it is counted. */
    private static final class Tally {
        private final Map<String, Integer> spellings = new LinkedHashMap<>();
        private final List<Holder> holders = new ArrayList<>();
        private final Set<Long> records = new HashSet<>();

        void add(RecordKind kind, long record, String words) {
            spellings.merge(words, 1, Integer::sum);
            if (!records.add(record)) {
                return;
            }
            if (holders.size() < MOST_HOLDERS) {
                holders.add(new Holder(kind, record));
            }
        }

        String words() {
            return spellings.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    private static final class Gathering {
        private final ReferenceData reference;
        private final WorkMonitor monitor;
        private final Map<String, Set<String>> left = new HashMap<>();
        private final Map<Place, Tally> tallies = new LinkedHashMap<>();
        private final Map<String, List<String>> keywords = new HashMap<>();
        private long seen;

        Gathering(ReferenceData reference, WorkMonitor monitor) {
            this.reference = reference;
            this.monitor = monitor;
            for (String list : reference.names()) {
                left.put(list, reference.teachings().leftAsWritten(list));
            }
        }

        void talents(Session session) {
            AnswerScan answers = session.talents().answers();
            closed(answers, RecordKind.TALENT);
            texts(
                    answers,
                    RecordKind.TALENT,
                    TalentFields.ADMINISTRATION_OTHER,
                    TalentFields.KEYWORDS);
        }

        void missions(Session session) {
            AnswerScan answers = session.missions().answers();
            closed(answers, RecordKind.MISSION);
            texts(
                    answers,
                    RecordKind.MISSION,
                    MissionFields.ADMINISTRATION_OTHER,
                    MissionFields.KEYWORDS);
        }

        private void closed(AnswerScan answers, RecordKind kind) {
            answers.unknown(
                    (record, field, written) -> {
                        step();
                        if (!field.equals(ADDRESSES) && !field.list().isEmpty()) {
                            add(kind, record, field.list(), AnswerKey.words(field, written));
                        }
                    });
        }

        private void texts(
                AnswerScan answers,
                RecordKind kind,
                Field<String> administration,
                Field<String> words) {
            answers.texts(
                    List.of(administration, words),
                    (record, texts) -> {
                        step();
                        add(kind, record, ReferenceData.MINISTRY, texts.getFirst());
                        for (String keyword : unknownKeywords(texts.getLast())) {
                            add(kind, record, ReferenceData.SKILL, keyword);
                        }
                    });
        }

        private void step() {
            monitor.check();
            monitor.done(++seen);
        }

        private List<String> unknownKeywords(String text) {
            List<String> unknown = new ArrayList<>();
            for (String part : SkillRecogniser.keywords(text)) {
                unknown.addAll(keywords.computeIfAbsent(part, this::unknownKeyword));
            }
            return unknown;
        }

        /** The keyword itself, unless it names a skill or is rather a sentence. */
        private List<String> unknownKeyword(String part) {
            boolean known = reference.skills().recogniser().isAbout(part);
            return known || part.length() > LONGEST_KEYWORD ? List.of() : List.of(part);
        }

        private void add(RecordKind kind, long record, String list, String words) {
            String key = TextKey.of(words);
            if (key.isEmpty()
                    || OTHER.contains(key)
                    || Objects.requireNonNull(left.get(list)).contains(key)
                    || reference.list(list).recognise(words).isPresent()) {
                return;
            }
            tallies.computeIfAbsent(new Place(list, key), _ -> new Tally())
                    .add(kind, record, words);
        }

        Map<String, List<UnknownAnswer>> result(LocalDate today) {
            Map<String, List<Tally>> byList = new LinkedHashMap<>();
            for (String list : reference.names()) {
                byList.put(list, new ArrayList<>());
            }
            tallies.forEach(
                    (place, tally) -> Objects.requireNonNull(byList.get(place.list())).add(tally));
            Map<String, List<UnknownAnswer>> result = new LinkedHashMap<>();
            byList.forEach(
                    (list, found) -> {
                        if (!found.isEmpty()) {
                            result.put(list, answers(reference.list(list), found, today));
                        }
                    });
            return result;
        }

        private List<UnknownAnswer> answers(
                ReferenceList list, List<Tally> found, LocalDate today) {
            found.sort(Comparator.comparingInt((Tally tally) -> -tally.records.size()));
            NearEntries near = new NearEntries(list, today);
            List<UnknownAnswer> answers = new ArrayList<>();
            for (Tally tally : found) {
                monitor.check();
                String words = tally.words();
                answers.add(
                        new UnknownAnswer(
                                list.name(),
                                words,
                                tally.records.size(),
                                tally.holders,
                                answers.size() < MOST_PROPOSED ? near.of(words) : List.of()));
            }
            return answers;
        }
    }
}
