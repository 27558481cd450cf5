// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store with the sample answers, in which agreements are ready to be issued. */
public final class SigningDesk {
    public static final LocalDate TODAY = LocalDate.now(TestStores.CLOCK);

    /** What the forms do not ask. */
    private static final Map<String, String> ASKED = new LinkedHashMap<>();

    static {
        ASKED.put("documentStatus", "SENT_FOR_SIGNATURE");
        ASKED.put("homeUnitAddress", "20 avenue de l’Exemple, 75007 Paris");
        ASKED.put("lineManagerName", "Frédérique Le Goff");
        ASKED.put("lineManagerTitle", "cheffe de bureau");
        ASKED.put("lineManagerEmail", "frederique.le-goff@exemple.gouv.fr");
        ASKED.put("conflictOfInterestDeclared", "oui");
        ASKED.put("clearanceRequired", "non");
        ASKED.put("travelCostBearer", "HOST");
        ASKED.put("totalDays", "5");
        ASKED.put("startDate", "2020-06-15");
        ASKED.put("endDate", "2020-07-31");
        ASKED.put("jobTitle", "développeuse");
        ASKED.put("rhythm", "WEEKLY");
        ASKED.put("rhythmDetails", "un jour par semaine");
        ASKED.put("coordinatorName", "Dominique Exemple");
    }

    private static final String STORE_FILE = "vivier.mv.db";

    private SigningDesk() {}

    public static UseCases open(StoreLocation location) {
        try {
            return new Wiring(TestStores.CLOCK, Folders.ofThisSystem(), "coordinatrice")
                    .open(location);
        } catch (StoreUnavailable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Made once: reading the answers takes longer than most tests. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Prepared(byte[] store, List<Application> applications) {
        private static final int COUNT = 3;
        private static final Prepared SHARED = make();

        private static Prepared make() {
            try {
                Path folder = Files.createTempDirectory("signing");
                Path file = folder.resolve(STORE_FILE);
                try {
                    List<Application> applications;
                    try (UseCases vivier = open(new StoreLocation.Folder(folder, ""))) {
                        fill(vivier);
                        applications = ready(vivier, COUNT);
                    }
                    return new Prepared(Files.readAllBytes(file), applications);
                } finally {
                    Files.deleteIfExists(file);
                    Files.deleteIfExists(folder);
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A store in this folder in which the agreements of so many applications are ready. */
    public static List<Application> prepare(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(STORE_FILE), Prepared.SHARED.store());
        return Prepared.SHARED.applications().subList(0, count);
    }

    /** The same store in another folder. */
    public static UseCases copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        Files.copy(
                from.resolve(STORE_FILE),
                to.resolve(STORE_FILE),
                StandardCopyOption.REPLACE_EXISTING);
        return open(new StoreLocation.Folder(to, ""));
    }

    public static void fill(UseCases vivier) throws Exception {
        vivier.imports()
                .run(
                        Samples.file("missions.sphinx-xlsx.xlsx"),
                        ImportChoices.of(FormKind.MISSIONS),
                        WorkMonitor.none());
        vivier.imports()
                .run(
                        Samples.file("talents.sphinx-csv.csv"),
                        ImportChoices.of(FormKind.TALENTS),
                        WorkMonitor.none());
    }

    /** So many applications, each of another person, for which an agreement can be issued. */
    public static List<Application> ready(UseCases vivier, int count) throws Exception {
        List<Application> ready = new ArrayList<>();
        List<TalentId> taken = new ArrayList<>();
        for (Mission mission : vivier.missions().all()) {
            for (var match : vivier.rank().talentsFor(mission).ranked()) {
                if (ready.size() == count) {
                    return ready;
                }
                if (taken.contains(match.talent())) {
                    continue;
                }
                taken.add(match.talent());
                Application opened =
                        vivier.openApplication()
                                .open(vivier.talents().find(match.talent()), mission, TODAY);
                vivier.moveApplication().complete(opened.id(), details());
                if (vivier.issueDocument()
                        .sheet(opened.id(), DocumentKind.AGREEMENT)
                        .canBeIssued()) {
                    ready.add(opened);
                }
            }
        }
        throw new IllegalStateException("only " + ready.size());
    }

    private static Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>(ASKED);
        details.remove("documentStatus");
        return details;
    }

    public static IssuedDocument issue(UseCases vivier, Application application) {
        return issue(vivier, application, Map.of(), "");
    }

    /** Issues the agreement for signature, changed by these values. */
    public static IssuedDocument issue(
            UseCases vivier, Application application, Map<String, String> set, String reason) {
        Map<String, String> all = new LinkedHashMap<>(set);
        all.put("documentStatus", "SENT_FOR_SIGNATURE");
        IssueOutcome outcome =
                vivier.issueDocument().issue(application.id(), DocumentKind.AGREEMENT, all, reason);
        if (outcome instanceof IssueOutcome.Issued(IssuedDocument document, _)) {
            return document;
        }
        throw new IllegalStateException(outcome.getClass().getSimpleName());
    }

    /** Takes an application to where its agreement is awaited. */
    public static void awaitAgreement(UseCases vivier, Application application) throws Exception {
        for (Step step :
                List.of(
                        Step.SENT_TO_LEAD,
                        Step.EXCHANGE,
                        Step.AGREED,
                        Step.CONSENT_PENDING,
                        Step.AGREEMENT_PENDING)) {
            vivier.moveApplication()
                    .move(
                            application.id(),
                            new Application.Move(step, TODAY, Optional.empty(), ""));
        }
    }
}
