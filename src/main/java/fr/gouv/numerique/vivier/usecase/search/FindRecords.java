// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.search;

import fr.gouv.numerique.vivier.domain.document.overview.DocumentLine;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.application.FindApplications;
import fr.gouv.numerique.vivier.usecase.document.ReadRegister;
import fr.gouv.numerique.vivier.usecase.document.RegisterRow;
import fr.gouv.numerique.vivier.usecase.mission.FindMissions;
import fr.gouv.numerique.vivier.usecase.mission.MissionRow;
import fr.gouv.numerique.vivier.usecase.talent.FindTalents;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds people, missions, applications and documents at once, as one types. The words of all of
 * them are kept in memory; what was changed is taken in before the next search.
 */
public final class FindRecords {
    private static final Set<Subject> SUBJECTS =
            EnumSet.of(Subject.TALENTS, Subject.MISSIONS, Subject.APPLICATIONS, Subject.DOCUMENTS);

    private final FindTalents talents;
    private final FindMissions missions;
    private final FindApplications applications;
    private final ReadRegister register;
    private final FollowedRecords people = new FollowedRecords();
    private final FollowedRecords offers = new FollowedRecords();
    private final FollowedRecords files = new FollowedRecords();
    private final FollowedRecords documents = new FollowedRecords();
    private final Set<Subject> stale = EnumSet.copyOf(SUBJECTS);

    public FindRecords(
            FindTalents talents,
            FindMissions missions,
            FindApplications applications,
            ReadRegister register,
            Changes changes) {
        this.talents = talents;
        this.missions = missions;
        this.applications = applications;
        this.register = register;
        changes.subscribe(this::changed);
    }

    private void changed(Set<Subject> subjects) {
        synchronized (stale) {
            subjects.stream().filter(SUBJECTS::contains).forEach(stale::add);
        }
    }

    /** Takes in what was changed since. May take its time, the first time above all. */
    public synchronized void follow() {
        Set<Subject> now;
        synchronized (stale) {
            now = EnumSet.noneOf(Subject.class);
            now.addAll(stale);
            stale.clear();
        }
        if (now.contains(Subject.TALENTS)) {
            Map<Long, FollowedRecords.Entry> entries = new HashMap<>();
            talents.rows().forEach(row -> entries.put(row.id().value(), entry(row)));
            people.follow(entries);
        }
        if (now.contains(Subject.MISSIONS)) {
            Map<Long, FollowedRecords.Entry> entries = new HashMap<>();
            missions.rows().forEach(row -> entries.put(row.id().value(), entry(row)));
            offers.follow(entries);
        }
        // These two show names of people and titles of missions.
        if (!now.isEmpty()) {
            Map<Long, FollowedRecords.Entry> entries = new HashMap<>();
            applications
                    .all()
                    .forEach(row -> entries.put(row.application().id().value(), entry(row)));
            files.follow(entries);
            Map<Long, FollowedRecords.Entry> issued = new HashMap<>();
            register.all()
                    .forEach(
                            row ->
                                    row.line()
                                            .issue()
                                            .ifPresent(
                                                    issue ->
                                                            issued.put(
                                                                    issue.id().value(),
                                                                    entry(row, issue))));
            documents.follow(issued);
        }
    }

    /**
     * What holds all these words, kind by kind, the closest first in each.
     *
     * @param most how many of each kind are wanted
     */
    public synchronized List<FoundRecord> find(String typed, int most) {
        String key = TextKey.of(typed);
        List<FoundRecord> found = new ArrayList<>();
        if (!key.isEmpty()) {
            List<String> words = List.of(key.split(" ", -1));
            for (FollowedRecords kind : List.of(people, offers, files, documents)) {
                found.addAll(kind.find(words, most));
            }
        }
        return found;
    }

    private static FollowedRecords.Entry entry(TalentRow row) {
        return new FollowedRecords.Entry(
                TextKey.of(row.fullName()) + row.searchable(),
                new FoundRecord.Person(
                        row.id(), row.fullName(), joined(row.administration(), row.profession())));
    }

    private static FollowedRecords.Entry entry(MissionRow row) {
        return new FollowedRecords.Entry(
                TextKey.of(row.title()) + row.searchable(),
                new FoundRecord.OneMission(
                        row.id(), row.title(), joined(row.ref(), row.administration())));
    }

    private static FollowedRecords.Entry entry(ApplicationRow row) {
        return new FollowedRecords.Entry(
                row.searchable(),
                new FoundRecord.OneApplication(
                        row.application().id(),
                        row.talent().fullName() + " → " + row.mission().title(),
                        row.application().ref()));
    }

    private static FollowedRecords.Entry entry(RegisterRow row, DocumentLine.Issue issue) {
        return new FollowedRecords.Entry(
                row.searchable(),
                new FoundRecord.OneDocument(
                        row.about().application(),
                        row.line().kind(),
                        issue.number(),
                        issue.number(),
                        joined(row.about().person(), row.about().mission())));
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
    }
}
