// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationPath;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.Load;
import fr.gouv.numerique.vivier.domain.application.ProposalReason;
import fr.gouv.numerique.vivier.domain.application.Snapshot;
import fr.gouv.numerique.vivier.domain.application.Snapshot.Sight;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.matching.Exclusion;
import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.RuleOutcome;
import fr.gouv.numerique.vivier.domain.matching.Verdict;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Proposes a person for a mission. The coordinator decides, also against the ranking; only the
 * person's own refusals are binding: to leave the pool, not to be passed on, or not to an
 * administration. Days that a person does not have cannot be promised twice either.
 */
public final class OpenApplication {
    private static final List<String> BINDING_RULES =
            List.of("proposable", "excludedAdministration");

    private final Store store;
    private final Supplier<Matcher> matcher;
    private final CurrentWorkflow workflow;
    private final ReadLoads loads;
    private final TakeSnapshot snapshots;
    private final Clock clock;
    private final Texts french;
    private final Changes changes;

    public OpenApplication(
            Store store,
            Supplier<Matcher> matcher,
            CurrentWorkflow workflow,
            ReadLoads loads,
            TakeSnapshot snapshots,
            Clock clock,
            Texts french,
            Changes changes) {
        this.store = store;
        this.workflow = workflow;
        this.matcher = matcher;
        this.loads = loads;
        this.snapshots = snapshots;
        this.clock = clock;
        this.french = french;
        this.changes = changes;
    }

    /**
     * Opens the application at its first step, with the reasons of that day.
     *
     * @throws RefusedByRule when the person refused it or has no days left, or it is open already
     */
    public Application open(Talent talent, Mission mission) throws RefusedByRule {
        return open(talent, mission, Sight.NAMED);
    }

    /** Opens it, noting how the ranking was looked at before. */
    public Application open(Talent talent, Mission mission, Sight sight) throws RefusedByRule {
        return open(talent, mission, Formalities.FULL, LocalDate.now(clock), sight);
    }

    /** Opens it under other formalities than the full ones. */
    public Application open(Talent talent, Mission mission, Formalities formalities)
            throws RefusedByRule {
        return open(talent, mission, formalities, LocalDate.now(clock), Sight.NAMED);
    }

    /** Opens it as of another day, when it was proposed before it was recorded. */
    public Application open(Talent talent, Mission mission, LocalDate on) throws RefusedByRule {
        return open(talent, mission, Formalities.FULL, on, Sight.NAMED);
    }

    private Application open(
            Talent talent, Mission mission, Formalities formalities, LocalDate on, Sight sight)
            throws RefusedByRule {
        refuseAgainstWill(talent, mission);
        Load load = loads.of(talent, mission);
        if (load.isExceeded()) {
            throw new RefusedByRule(load.warning().orElseThrow());
        }
        Snapshot snapshot = snapshots.of(mission, talent, sight);
        Optional<Application> opened =
                store.write(
                        session ->
                                openUnlessThere(
                                        session, talent, mission, formalities, on, snapshot));
        if (opened.isEmpty()) {
            throw new RefusedByRule(
                    Message.of("application.refused.again", talent.ref(), mission.ref()));
        }
        changes.publish(Subject.APPLICATIONS);
        return opened.get();
    }

    private void refuseAgainstWill(Talent talent, Mission mission) throws RefusedByRule {
        if (matcher.get().compare(mission, talent)
                instanceof Verdict.Excluded(Exclusion exclusion)) {
            for (RuleOutcome broken : exclusion.broken()) {
                if (BINDING_RULES.contains(broken.rule())) {
                    throw new RefusedByRule(broken.reason());
                }
            }
        }
    }

    private Optional<Application> openUnlessThere(
            Session session,
            Talent talent,
            Mission mission,
            Formalities formalities,
            LocalDate on,
            Snapshot snapshot) {
        boolean there =
                session.applications().of(talent.id()).stream()
                        .anyMatch(
                                known ->
                                        known.mission().equals(mission.id())
                                                && !known.step().isClosed());
        if (there) {
            return Optional.empty();
        }
        Application application =
                session.applications()
                        .open(
                                talent.id(),
                                mission.id(),
                                path(talent, mission),
                                formalities,
                                on,
                                workflow.of(session).dueOn(Step.PROPOSED, on),
                                reasons(talent, mission),
                                snapshot.sight() == Sight.NAMED
                                        ? ""
                                        : french.get("matching.sight." + snapshot.sight()));
        session.snapshots().add(application.id(), snapshot);
        session.log().add("application.open", "application", application.id().value(), "");
        return Optional.of(application);
    }

    /** Targeted when the person named this mission on the form. */
    private static ApplicationPath path(Talent talent, Mission mission) {
        String title = TextKey.of(mission.title());
        boolean named =
                talent.get(TalentFields.TARGETED_MISSIONS).stream()
                        .anyMatch(wish -> TextKey.of(wish.written()).equals(title));
        return named ? ApplicationPath.TARGETED : ApplicationPath.COMMUNITY;
    }

    private List<ProposalReason> reasons(Talent talent, Mission mission) {
        Match match = matcher.get().match(mission, talent);
        return match.criteria().stream()
                .map(
                        line ->
                                new ProposalReason(
                                        line.criterion(),
                                        line.weight(),
                                        line.tenths(),
                                        french.get(line.reason())))
                .toList();
    }
}
