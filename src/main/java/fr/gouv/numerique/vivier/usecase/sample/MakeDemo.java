// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.sample;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.OrderFields;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;
import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.sample.DemoSet;
import fr.gouv.numerique.vivier.domain.sample.SampleMaker;
import fr.gouv.numerique.vivier.domain.settings.Settings;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.files.sample.Dialect;
import fr.gouv.numerique.vivier.files.sample.SampleWriter;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.StoreOpener;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.document.IssueOutcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The main job on fictional answers, into a store of its own: imports both forms, proposes people
 * for missions, follows one application up to the agreement and the order.
 *
 * <p>The fictional answers are of spring 2020, so the demonstration lives at that time: its clock
 * runs, but from {@link #DAY} on.
 */
public final class MakeDemo {
    /** When all the fictional answers are in. */
    public static final LocalDateTime DAY = LocalDateTime.of(2020, 5, 25, 9, 0);

    private static final String STORE = "vivier";
    private static final String EXPORTS = "exports";

    /** Tells the store of a demonstration, which may be made anew, from one to keep. */
    private static final String MARK = "demonstration.txt";

    private static final int PROPOSED_DAYS_AGO = 19;

    /** Good enough to be proposed. */
    private static final double LEAST_SCORE = 70;

    /** How the followed application got where it is. */
    private static final List<Planned> FOLLOWED =
            List.of(
                    new Planned(Step.SENT_TO_LEAD, 12),
                    new Planned(Step.EXCHANGE, 8),
                    new Planned(Step.AGREED, 5),
                    new Planned(Step.CONSENT_PENDING, 5),
                    new Planned(Step.AGREEMENT_PENDING, 1));

    /** Others stand elsewhere, one of them late. */
    private static final List<List<Planned>> OTHERS =
            List.of(
                    List.of(new Planned(Step.SENT_TO_LEAD, 18)),
                    List.of(new Planned(Step.SENT_TO_LEAD, 11)),
                    List.of(new Planned(Step.SENT_TO_LEAD, 9), new Planned(Step.EXCHANGE, 3)),
                    List.of(new Planned(Step.SENT_TO_LEAD, 12), new Planned(Step.DECLINED, 5)),
                    List.of());

    /** What a coordinator asks the agent's administration and the mission lead for. */
    private static final Map<String, String> ASKED =
            Map.of(
                    AgreementFields.HOME_UNIT_ADDRESS.id(), "20 avenue de l’Exemple, 75007 Paris",
                    AgreementFields.LINE_MANAGER_TITLE.id(), "Responsable du bureau",
                    AgreementFields.CONFLICT_OF_INTEREST.id(), "oui",
                    AgreementFields.CLEARANCE_REQUIRED.id(), "non",
                    AgreementFields.TRAVEL_COST_BEARER.id(), "HOST",
                    OrderFields.ORDERING_AUTHORITY.id(),
                            "Camille Exemple, responsable des ressources humaines",
                    OrderFields.FROM_FAMILY_RESIDENCE.id(), "oui",
                    OrderFields.TRANSPORT_MODES.id(), "TRAIN");

    private final SampleMaker maker;
    private final SampleWriter writer;
    private final StoreOpener opener;
    private final Clock clock;

    /**
     * For one demonstration.
     *
     * @param opener opens stores whose time is that of {@code clock}
     * @param clock one made by {@link #clock}
     */
    public MakeDemo(SampleMaker maker, SampleWriter writer, StoreOpener opener, Clock clock) {
        this.maker = maker;
        this.writer = writer;
        this.opener = opener;
        this.clock = clock;
    }

    /** A clock that runs as this one does, but from the day of the demonstration on. */
    public static Clock clock(Clock now) {
        Instant day = DAY.atZone(now.getZone()).toInstant();
        return Clock.offset(now, Duration.between(now.instant(), day));
    }

    private record Planned(Step step, int daysAgo) {}

    private record Wish(Mission mission, Talent talent, double score) {}

    /**
     * Makes the demonstration in this folder; one made there before is replaced.
     *
     * @throws StoreUnavailable when the store in that folder is in use
     * @throws RefusedByRule when the folder holds a store that is no demonstration
     * @throws IOException when the folder cannot be written
     */
    public Demo make(Path folder) throws StoreUnavailable, RefusedByRule, IOException {
        Path store = folder.resolve(STORE);
        clear(store);
        Files.createDirectories(store);
        Files.writeString(
                store.resolve(MARK), "Données fictives : ce dossier est refait à neuf.\n");
        List<Path> exports =
                writer.write(DemoSet.make(maker), Dialect.SPHINX_XLSX, folder.resolve(EXPORTS));
        try (UseCases vivier = opener.open(new StoreLocation.Folder(store, ""))) {
            vivier.settings().save(settings());
            vivier.imports()
                    .run(
                            exports.getLast(),
                            ImportChoices.of(FormKind.MISSIONS),
                            WorkMonitor.none());
            vivier.imports()
                    .run(
                            exports.getFirst(),
                            ImportChoices.of(FormKind.TALENTS),
                            WorkMonitor.none());
            List<Wish> wishes = wishes(vivier);
            Application followed = follow(vivier, wishes);
            openOthers(vivier, wishes);
            return new Demo(
                    vivier.talents().all().size(),
                    vivier.missions().all().size(),
                    vivier.applications().all().size(),
                    followed.ref(),
                    issue(vivier, followed.id(), folder),
                    store);
        } catch (UnreadableFile | UnknownRecord e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only a store that a demonstration made is ever taken away. */
    private void clear(Path store) throws StoreUnavailable, RefusedByRule, IOException {
        if (!Files.isDirectory(store)) {
            return;
        }
        if (!Files.exists(store.resolve(MARK))) {
            throw new RefusedByRule(Message.of("sample.notADemo", store.toString()));
        }
        // A store in use elsewhere must not lose its files: opening it tells.
        opener.open(new StoreLocation.Folder(store, "")).close();
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Settings settings() {
        Settings usual = Settings.defaults();
        return new Settings(
                "Dominique Exemple", usual.answerDays(), usual.noticeDays(), usual.dailyHours());
    }

    /** People who asked for a mission that they suit, best first. */
    private static List<Wish> wishes(UseCases vivier) throws UnknownRecord {
        List<Wish> wishes = new ArrayList<>();
        for (Mission mission : vivier.missions().all()) {
            for (Match match : vivier.rank().talentsFor(mission).ranked()) {
                Talent talent = vivier.talents().find(match.talent());
                if (match.score() >= LEAST_SCORE && asksFor(talent, mission)) {
                    wishes.add(new Wish(mission, talent, match.score()));
                }
            }
        }
        wishes.sort(Comparator.comparingDouble(Wish::score).reversed());
        return wishes;
    }

    private static boolean asksFor(Talent talent, Mission mission) {
        return talent.get(TalentFields.TARGETED_MISSIONS).stream()
                .anyMatch(wish -> TextKey.of(wish.written()).equals(TextKey.of(mission.title())));
    }

    /** Takes wishes until one can be followed up to both documents. */
    private Application follow(UseCases vivier, List<Wish> wishes) throws RefusedByRule {
        while (!wishes.isEmpty()) {
            Wish wish = wishes.removeFirst();
            Application opened = open(vivier, wish);
            vivier.moveApplication().complete(opened.id(), details(wish));
            if (isReady(vivier, opened)) {
                move(vivier, opened, FOLLOWED);
                return opened;
            }
        }
        throw new IllegalStateException("nobody in the demonstration can be followed");
    }

    private Application open(UseCases vivier, Wish wish) throws RefusedByRule {
        return vivier.openApplication()
                .open(
                        wish.talent(),
                        wish.mission(),
                        LocalDate.now(clock).minusDays(PROPOSED_DAYS_AGO));
    }

    /** An order also needs the number of the agreement, which is not there yet. */
    private static boolean isReady(UseCases vivier, Application application) {
        return vivier.issueDocument().sheet(application.id(), DocumentKind.AGREEMENT).canBeIssued()
                && vivier.issueDocument()
                        .sheet(application.id(), DocumentKind.ORDER)
                        .missing()
                        .equals(List.of(OrderFields.AGREEMENT_REFERENCE));
    }

    private static Map<String, String> details(Wish wish) {
        Map<String, String> details = new HashMap<>(ASKED);
        String home = wish.talent().get(TalentFields.MUNICIPALITY);
        details.put(OrderFields.FAMILY_RESIDENCE.id(), home);
        wish.mission()
                .get(MissionFields.START)
                .ifPresent(
                        day ->
                                details.put(
                                        OrderFields.TRIPS.id(),
                                        "%s 07:42 ; %s ; %s 19:10 ; %s"
                                                .formatted(day, home, day.plusDays(1), home)));
        return details;
    }

    private void openOthers(UseCases vivier, List<Wish> wishes) throws RefusedByRule {
        for (List<Planned> plan : OTHERS) {
            if (!wishes.isEmpty()) {
                Wish wish = wishes.removeFirst();
                move(vivier, open(vivier, wish), plan);
            }
        }
    }

    private void move(UseCases vivier, Application application, List<Planned> plan)
            throws RefusedByRule {
        LocalDate today = LocalDate.now(clock);
        for (Planned planned : plan) {
            vivier.moveApplication()
                    .move(
                            application.id(),
                            new Application.Move(
                                    planned.step(),
                                    today.minusDays(planned.daysAgo()),
                                    planned.step().asksReason()
                                            ? Optional.of(Reason.ALREADY_FILLED)
                                            : Optional.empty(),
                                    ""));
        }
    }

    private static List<Path> issue(UseCases vivier, ApplicationId id, Path folder)
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (DocumentKind kind : List.of(DocumentKind.AGREEMENT, DocumentKind.ORDER)) {
            if (vivier.issueDocument().issue(id, kind, Map.of())
                    instanceof IssueOutcome.Issued(IssuedDocument document, _)) {
                files.add(vivier.documents().save(document, document.current(), folder));
            } else {
                throw new IllegalStateException("the demonstration lacks a " + kind);
            }
        }
        return files;
    }
}
