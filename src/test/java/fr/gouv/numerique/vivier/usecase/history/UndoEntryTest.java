// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryState;
import fr.gouv.numerique.vivier.domain.document.register.SignatureChannel;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.testing.TickingClock;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.document.SignDocument;
import fr.gouv.numerique.vivier.usecase.document.SigningDesk;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry.Kind;
import fr.gouv.numerique.vivier.usecase.history.UndoEntry.Outcome;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of the history taken back by another coordinator, after the store was closed. */
class UndoEntryTest {
    private static final LocalDate TODAY = LocalDate.now(TestStores.CLOCK);

    private final TickingClock clock = new TickingClock();
    @TempDir private Path folder;
    private List<Application> ready = List.of();
    private UseCases vivier;

    @BeforeEach
    void open() throws Exception {
        ready = SigningDesk.prepare(folder.resolve("store"), 2);
        vivier = open("anne");
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private UseCases open(String who) throws Exception {
        return new Wiring(clock, new Folders(folder.resolve("data")), who)
                .open(new StoreLocation.Folder(folder.resolve("store"), ""));
    }

    private void reopen(String who) throws Exception {
        vivier.close();
        vivier = open(who);
    }

    private List<TimelineEntry> journal() {
        return vivier.journal().newest(JournalFilter.ALL).entries();
    }

    private TimelineEntry newest(String key) {
        return journal().stream()
                .filter(entry -> entry.what().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void undo(TimelineEntry entry) {
        assertThat(vivier.undoEntry().undo(entry))
                .as(entry.what().key())
                .isInstanceOf(Outcome.Done.class);
    }

    private void isRefused(TimelineEntry entry, String key) {
        assertThat(vivier.undoEntry().undo(entry))
                .as(entry.what().key())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo(key));
    }

    private Application application() throws Exception {
        return vivier.applications().find(ready.getFirst().id()).application();
    }

    private Talent talent() throws Exception {
        return vivier.talents().find(application().talent());
    }

    private void move(Step step) throws Exception {
        vivier.moveApplication()
                .move(application().id(), new Application.Move(step, TODAY, Optional.empty(), ""));
    }

    private static SignDocument.Given today() {
        return new SignDocument.Given(TODAY, SignatureChannel.PAPER, "", Optional.empty());
    }

    @Test
    void allThatCanBeIsTakenBackLastToFirstAfterARestart() throws Exception {
        Application before = application();
        vivier.editTalent().set(talent(), TalentFields.UNIT, "Bureau A");
        move(Step.SENT_TO_LEAD);
        vivier.cases().handOver(List.of(before.id()), "chloe", "congés");
        vivier.moveApplication().choose(before.id(), Formalities.LIGHT);
        vivier.settings().saveProposalLimit(7);
        vivier.teach().teach(ReferenceData.SKILL, "Sorcellerie", "java", WorkMonitor.none());
        vivier.writeMessages().answered(before.id());
        vivier.markDistinct().mark(before.talent(), ready.get(1).talent());
        Talent one = vivier.addTalent().add("Camille", "Dupont", "c.dupont@exemple.gouv.fr");
        Talent other = vivier.addTalent().add("Camille", "Dupond", "c.dupond@exemple.gouv.fr");
        vivier.mergeTalents().merge(one, other, Map.of());

        reopen("benoit");
        List<String> undone = new ArrayList<>();
        for (TimelineEntry entry : journal()) {
            if (entry.what().key().equals("history.added")) {
                // The merge and its undoing wrote the record: to be safe it stays.
                isRefused(entry, "history.refused.changed");
            } else if (entry.by().equals("anne")) {
                undo(entry);
                undone.add(entry.what().key());
            }
        }

        assertThat(undone)
                .containsExactly(
                        "history.merged",
                        "history.distinct",
                        "history.answered",
                        "history.list.teach",
                        "history.settings.proposalLimit",
                        "history.formalities",
                        "history.step",
                        "history.step",
                        "history.edited");
        assertThat(talent().get(TalentFields.UNIT)).isNotEqualTo("Bureau A");
        assertThat(application())
                .returns(Step.PROPOSED, Application::step)
                .returns(before.owner(), Application::owner)
                .returns(before.formalities(), Application::formalities);
        assertThat(vivier.settings().proposalLimit()).isNotEqualTo(7);
        assertThat(vivier.lists().get().teachings().synonyms()).isEmpty();
        assertThat(journal())
                .filteredOn(entry -> entry.by().equals("anne"))
                .extracting(TimelineEntry::what)
                .as("each still stands in the history")
                .hasSize(11);
        assertThat(journal())
                .filteredOn(entry -> undone.contains(entry.what().key()))
                .filteredOn(entry -> entry.by().equals("anne") && entry.canBeTried())
                .as("and is taken back once")
                .isEmpty();
    }

    @Test
    void whatOthersWorkedOnSinceIsRefusedWithTheReasonAndTheDoor() throws Exception {
        move(Step.SENT_TO_LEAD);
        TimelineEntry sent = newest("history.step");
        move(Step.EXCHANGE);
        isRefused(sent, "history.refused.laterStep");
        undo(newest("history.step"));
        undo(sent);
        isRefused(sent, "history.refused.already");

        vivier.settings().saveProposalLimit(7);
        TimelineEntry seven = newest("history.settings.proposalLimit");
        vivier.settings().saveProposalLimit(8);
        isRefused(seven, "history.refused.settings");
        undo(newest("history.settings.proposalLimit"));
        undo(seven);
        isRefused(seven, "history.refused.already");

        assertThat(vivier.undoEntry().undo(newest("history.settingsTookBack")))
                .as("an undo is taken back in turn")
                .isInstanceOf(Outcome.Done.class);
        assertThat(vivier.settings().proposalLimit()).isEqualTo(7);
    }

    @Test
    void signaturesAndCancelledDocumentsAreTakenBackAsTheirRulesPermit() throws Exception {
        IssuedDocument document = SigningDesk.issue(vivier, ready.getFirst());
        String number = document.number();
        isRefused(newest("history.issued"), "history.instead.document");
        vivier.signDocument().sign(number, SignatoryRole.AGENT, today());
        TimelineEntry signed = newest("history.signing");
        undo(signed);
        assertThat(state(number)).isEqualTo(SignatoryState.WAITING);
        vivier.signDocument().sign(number, SignatoryRole.AGENT, today());
        isRefused(signed, "history.refused.already");
        assertThat(state(number)).isEqualTo(SignatoryState.SIGNED);
        undo(newest("history.signing"));

        vivier.signDocument().cancel(number, "doublon");
        reopen("benoit");
        undo(newest("history.signing"));
        assertThat(vivier.signDocument().read(number).document().current().status())
                .isEqualTo(DocumentStatus.SENT_FOR_SIGNATURE);

        vivier.signDocument().sign(number, SignatoryRole.AGENT, today());
        vivier.signDocument().cancel(number, "doublon");
        isRefused(newest("history.signing"), "signature.refused.wasSigned");
    }

    private SignatoryState state(String number) throws Exception {
        return vivier.signDocument()
                .read(number)
                .document()
                .current()
                .signatory(SignatoryRole.AGENT)
                .orElseThrow()
                .state();
    }

    @Test
    void anImportLeadsToItsPreviewAndTheFormerHistoryIsFiltered() throws Exception {
        TimelineEntry imported = newest("history.import");
        assertThat(imported.about()).get().extracting(About::label).asString().contains("sphinx");
        assertThat(vivier.undoEntry().undo(imported)).isInstanceOf(Outcome.Preview.class);

        vivier.editTalent().set(talent(), TalentFields.UNIT, "Bureau A");
        assertThat(vivier.journal().people()).contains("anne", "coordinatrice");
        assertThat(page(new JournalFilter(Optional.empty(), Optional.of("anne"), "")))
                .extracting(entry -> entry.what().key())
                .containsExactly("history.edited");
        assertThat(page(new JournalFilter(Optional.of(Kind.IMPORTS), Optional.empty(), "")))
                .hasSize(2);
        assertThat(page(new JournalFilter(Optional.empty(), Optional.empty(), talent().fullName())))
                .isNotEmpty()
                .allSatisfy(
                        entry ->
                                assertThat(entry.about().orElseThrow().label())
                                        .contains(talent().fullName()));
        assertThat(page(new JournalFilter(Optional.empty(), Optional.empty(), "zzz"))).isEmpty();
    }

    private List<TimelineEntry> page(JournalFilter filter) {
        return vivier.journal().newest(filter).entries();
    }

    @Test
    void theLastOwnDeedOfTheSessionIsFoundAgainAndAgain() throws Exception {
        Instant opened = clock.instant();
        assertThat(vivier.journal().lastOwn(opened)).isEmpty();
        vivier.editTalent().set(talent(), TalentFields.UNIT, "Bureau A");
        vivier.settings().saveProposalLimit(7);
        undo(vivier.journal().lastOwn(opened).orElseThrow());
        TimelineEntry edit = vivier.journal().lastOwn(opened).orElseThrow();
        assertThat(edit.what().key()).isEqualTo("history.edited");
        Outcome done = vivier.undoEntry().undo(edit);
        assertThat(vivier.journal().lastOwn(opened)).isEmpty();

        long again = ((Outcome.Done) done).again().orElseThrow();
        vivier.takeBack().takeBack(again);
        assertThat(vivier.journal().lastOwn(opened).orElseThrow().what().key())
                .as("what was done again is the last deed again")
                .isEqualTo("history.putAgain");

        reopen("benoit");
        assertThat(vivier.journal().lastOwn(opened)).as("of somebody else").isEmpty();
    }

    @Test
    void oneHistoryTellsStepsPapersAndMailsOfAnApplication() throws Exception {
        move(Step.SENT_TO_LEAD);
        vivier.writeMessages().prepared(application().id());
        IssuedDocument document = SigningDesk.issue(vivier, ready.getFirst());
        vivier.signDocument().sign(document.number(), SignatoryRole.AGENT, today());
        List<String> keys =
                vivier.timeline().of(application().id()).stream()
                        .map(entry -> entry.what().key())
                        .toList();
        assertThat(keys)
                .containsSubsequence(
                        "history.signing",
                        "history.issued",
                        "history.message.REMINDER",
                        "history.step",
                        "history.step");
        assertThat(vivier.timeline().of(RecordKind.TALENT, application().talent().value()))
                .extracting(entry -> entry.what().key())
                .containsAll(keys);
        assertThat(vivier.timeline().of(application().id()))
                .as("how the ranking stood is told with the opening")
                .filteredOn(entry -> entry.what().key().equals("history.step"))
                .last()
                .extracting(TimelineEntry::more)
                .asString()
                .contains("ranked");
    }
}
