// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Looks applications up, each with its person and its mission. */
public final class FindApplications {
    private final Store store;
    private final FollowedApplications followed;

    public FindApplications(Store store, Clock clock) {
        this.store = store;
        followed = new FollowedApplications(store, () -> LocalDate.now(clock));
    }

    /** Every application, the latest first. */
    public List<ApplicationRow> all() {
        return followed.rows().reversed();
    }

    public List<ApplicationRow> of(TalentId talent) {
        return store.read(session -> rows(session, session.applications().of(talent)));
    }

    public List<ApplicationRow> of(MissionId mission) {
        return store.read(session -> rows(session, session.applications().of(mission)));
    }

    /** By id or by the reference shown on screen. */
    public ApplicationRow find(String idOrRef) throws UnknownRecord {
        List<ApplicationRow> found =
                store.read(
                        session ->
                                rows(
                                        session,
                                        session.applications().find(idOrRef).stream().toList()));
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("application", idOrRef));
    }

    public ApplicationRow find(ApplicationId id) throws UnknownRecord {
        return find(id.toString());
    }

    /** All of these, in this order, in one read. */
    public List<ApplicationRow> findAll(List<ApplicationId> ids) throws UnknownRecord {
        Map<ApplicationId, ApplicationRow> found =
                store.read(session -> rows(session, session.applications().findAll(ids))).stream()
                        .collect(Collectors.toMap(row -> row.application().id(), row -> row));
        for (ApplicationId id : ids) {
            if (!found.containsKey(id)) {
                throw new UnknownRecord("application", id.toString());
            }
        }
        return ids.stream().map(found::get).map(Objects::requireNonNull).toList();
    }

    private static List<ApplicationRow> rows(Session session, List<Application> applications) {
        var talents =
                session.talents().findAll(applications.stream().map(Application::talent).toList());
        var missions =
                session.missions()
                        .findAll(applications.stream().map(Application::mission).toList());
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
