// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.directory;

import fr.gouv.numerique.vivier.domain.application.AnswerFigures;
import fr.gouv.numerique.vivier.domain.application.LeadAnswers;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.application.CurrentWorkflow;
import fr.gouv.numerique.vivier.usecase.directory.DirectoryEntry.Case;
import fr.gouv.numerique.vivier.usecase.directory.DirectoryEntry.Contact;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads who proposes missions, what became of them, and how fast profiles are answered. */
public final class ReadDirectory {
    private final Store store;
    private final CurrentWorkflow workflow;
    private final Supplier<ReferenceData> reference;
    private final Clock clock;

    public ReadDirectory(
            Store store, CurrentWorkflow workflow, Supplier<ReferenceData> reference, Clock clock) {
        this.store = store;
        this.workflow = workflow;
        this.reference = reference;
        this.clock = clock;
    }

    public Directory read() {
        return store.read(this::read);
    }

    private Directory read(Session session) {
        LeadAnswers rule = workflow.answers(session);
        LocalDate today = LocalDate.now(clock);
        Map<MissionId, List<Case>> cases =
                session.agenda().lines().stream()
                        .map(line -> new Case(line, rule.of(line.id(), line.history(), today)))
                        .collect(Collectors.groupingBy(it -> it.line().mission().id()));
        List<Mission> missions = session.missions().all();
        return new Directory(
                entries(missions, cases, ReadDirectory::leadKey, Mission::leadName, this::names),
                entries(missions, cases, this::administrationKey, this::administration, _ -> ""),
                rule);
    }

    /** Those with the same address are one lead; without an address, those with the same name. */
    private static String leadKey(Mission mission) {
        String email = Talent.emailKey(mission.get(MissionFields.LEAD_EMAIL));
        return email.isEmpty() ? TextKey.of(mission.leadName()) : email;
    }

    private String administrationKey(Mission mission) {
        return TextKey.of(administration(mission));
    }

    /** In short where it has such a name; in its own words where it is none of the list. */
    private String administration(Mission mission) {
        String other = mission.get(MissionFields.ADMINISTRATION_OTHER).strip();
        return mission.get(MissionFields.ADMINISTRATION)
                .filter(choice -> other.isEmpty() || find(choice).isPresent())
                .map(choice -> find(choice).map(ReferenceEntry::shortName).orElse(choice.written()))
                .orElse(other);
    }

    private Optional<ReferenceEntry> find(Choice choice) {
        return reference.get().list(ReferenceData.MINISTRY).find(choice.code());
    }

    private String names(List<Mission> missions) {
        return missions.stream()
                .map(this::administration)
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<DirectoryEntry> entries(
            List<Mission> missions,
            Map<MissionId, List<Case>> cases,
            Function<Mission, String> key,
            Function<Mission, String> name,
            Function<List<Mission>, String> administration) {
        Map<String, List<Mission>> grouped =
                missions.stream()
                        .filter(mission -> !key.apply(mission).isBlank())
                        .collect(
                                Collectors.groupingBy(
                                        key, LinkedHashMap::new, Collectors.toList()));
        Collator alphabet = Collator.getInstance(Locale.FRENCH);
        return grouped.entrySet().stream()
                .map(
                        it -> {
                            List<Case> own =
                                    it.getValue().stream()
                                            .flatMap(
                                                    mission ->
                                                            cases
                                                                    .getOrDefault(
                                                                            mission.id(), List.of())
                                                                    .stream())
                                            .toList();
                            return new DirectoryEntry(
                                    it.getKey(),
                                    // What was written last is what holds.
                                    name.apply(it.getValue().getLast()),
                                    administration.apply(it.getValue()),
                                    contacts(it.getValue()),
                                    it.getValue(),
                                    own,
                                    AnswerFigures.of(
                                            own.stream()
                                                    .flatMap(each -> each.answers().stream())
                                                    .toList()));
                        })
                .sorted(Comparator.comparing(DirectoryEntry::name, alphabet))
                .toList();
    }

    private static List<Contact> contacts(List<Mission> missions) {
        Map<String, Contact> contacts = new LinkedHashMap<>();
        for (Mission mission : missions) {
            contacts.put(
                    leadKey(mission),
                    new Contact(
                            mission.leadName(),
                            mission.get(MissionFields.LEAD_JOB_TITLE),
                            mission.get(MissionFields.LEAD_EMAIL),
                            mission.get(MissionFields.LEAD_PHONE)));
        }
        return List.copyOf(contacts.values());
    }
}
