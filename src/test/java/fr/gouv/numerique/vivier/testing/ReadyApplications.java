// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.ApplicationPath;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.MoveOutcome;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.application.Workflow;
import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.sheet.DocumentCase;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.settings.Settings;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applications whose documents lack nothing, each of another invented person, in a real store. */
public final class ReadyApplications {
    private static final List<Step> WAY =
            List.of(
                    Step.SENT_TO_LEAD,
                    Step.EXCHANGE,
                    Step.AGREED,
                    Step.CONSENT_PENDING,
                    Step.AGREEMENT_PENDING);
    private static final LocalDate DAY = LocalDate.of(2020, 5, 11);

    private ReadyApplications() {}

    /** Writes so many, all for one mission. */
    public static List<ApplicationId> in(Store store, int count) {
        return store.write(session -> write(session, count));
    }

    private static List<ApplicationId> write(Session session, int count) {
        Settings defaults = Settings.defaults();
        session.settings()
                .save(
                        new Settings(
                                "Dominique Vasseur",
                                defaults.answerDays(),
                                defaults.noticeDays(),
                                defaults.dailyHours()));
        DocumentCase sample = Samples.complete().orderCase();
        Mission mission = session.missions().insert(List.of(mission(sample.mission()))).getFirst();
        List<ApplicationId> ids = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Talent talent =
                    session.talents().insert(List.of(talent(sample.talent(), i))).getFirst();
            Application application =
                    session.applications()
                            .open(
                                    talent.id(),
                                    mission.id(),
                                    ApplicationPath.TARGETED,
                                    Formalities.FULL,
                                    DAY,
                                    List.of());
            session.applications().setDetails(application.id(), sample.application().details());
            advance(session, application.id(), WAY);
            ids.add(application.id());
        }
        return ids;
    }

    private static Talent talent(Talent sample, int number) {
        FieldValues values =
                sample.values()
                        .with(TalentFields.FIRST_NAME, "Camille")
                        .with(TalentFields.LAST_NAME, "Exemple-%03d".formatted(number))
                        .with(
                                TalentFields.EMAIL,
                                "camille.exemple%03d@developpement-durable.gouv.fr"
                                        .formatted(number));
        return new Talent(
                new TalentId(1_000 + number),
                "T-1%03d".formatted(number),
                0,
                sample.status(),
                values,
                sample.skills(),
                Map.of(),
                List.of(),
                Optional.empty(),
                sample.createdAt(),
                sample.updatedAt());
    }

    private static Mission mission(Mission sample) {
        return new Mission(
                new MissionId(900),
                "M-0900",
                0,
                sample.status(),
                sample.values().with(MissionFields.SERVICE, "mission Talents"),
                sample.needs(),
                Map.of(),
                List.of(),
                Optional.empty(),
                sample.createdAt(),
                sample.updatedAt());
    }

    /** Moves an application on, one step after the other. */
    public static void advance(Store store, ApplicationId id, Step... steps) {
        store.write(
                session -> {
                    advance(session, id, List.of(steps));
                    return id;
                });
    }

    private static void advance(Session session, ApplicationId id, List<Step> steps) {
        for (Step step : steps) {
            Application application = session.applications().find(id).orElseThrow();
            MoveOutcome outcome =
                    application.move(
                            new Application.Move(step, DAY, Optional.empty(), ""),
                            Workflow.answeredWithin(14),
                            session.now(),
                            session.actor());
            if (outcome instanceof MoveOutcome.Moved(var moved, var event)) {
                session.applications().saveMove(moved, event);
            } else {
                throw new IllegalStateException(outcome.toString());
            }
        }
    }
}
