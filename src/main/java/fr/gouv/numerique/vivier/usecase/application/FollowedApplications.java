// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Every application with its person and its mission. The people are read once and then kept up:
 * only those who were written since are read again, and on another day all, whose pauses may be
 * over. Of a database that others write into nothing is kept, since their edits are not told.
 *
 * <p>Thread-safe; whoever asks while they are being read waits for it.
 */
final class FollowedApplications {
    private final Store store;
    private final Supplier<LocalDate> today;
    private final Set<TalentId> written = new HashSet<>();
    private Optional<Known> known = Optional.empty();

    private record Known(Map<TalentId, Talent> talents, LocalDate today) {}

    FollowedApplications(Store store, Supplier<LocalDate> today) {
        this.store = store;
        this.today = today;
        store.onTalentsWritten(this::note);
    }

    private void note(Set<TalentId> talents) {
        synchronized (written) {
            written.addAll(talents);
        }
    }

    /** In the order in which they were opened. */
    synchronized List<ApplicationRow> rows() {
        LocalDate day = today.get();
        Map<TalentId, Talent> talents = new HashMap<>();
        known.filter(it -> it.today().equals(day)).ifPresent(it -> talents.putAll(it.talents()));
        // Until they are read again, in case that fails.
        known = Optional.empty();
        synchronized (written) {
            written.forEach(talents::remove);
            written.clear();
        }
        List<ApplicationRow> rows = store.read(session -> rows(session, talents));
        known = store.isShared() ? Optional.empty() : Optional.of(new Known(talents, day));
        return rows;
    }

    private static List<ApplicationRow> rows(Session session, Map<TalentId, Talent> talents) {
        List<Application> applications = session.applications().all();
        Set<TalentId> wanted =
                applications.stream().map(Application::talent).collect(Collectors.toSet());
        talents.keySet().retainAll(wanted);
        wanted.removeAll(talents.keySet());
        if (!wanted.isEmpty()) {
            talents.putAll(session.talents().findAll(wanted));
        }
        Map<MissionId, Mission> missions =
                session.missions().all().stream()
                        .collect(Collectors.toMap(Mission::id, mission -> mission));
        return applications.stream()
                .map(
                        application ->
                                new ApplicationRow(
                                        application,
                                        Objects.requireNonNull(talents.get(application.talent())),
                                        Objects.requireNonNull(
                                                missions.get(application.mission()))))
                .toList();
    }
}
