// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationPath;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.identity.DuplicateFinder;
import fr.gouv.numerique.vivier.domain.identity.Side;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.LayoutFinder;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.RecordSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.testing.Records;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.intake.ImportForms;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;
import fr.gouv.numerique.vivier.usecase.talent.EditTalent;
import fr.gouv.numerique.vivier.usecase.talent.FindTalents;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deciding about duplicates, whichever database the store lives in. */
abstract class MergeContract {
    private static final String OLD = "camille.dupont@ancien.gouv.fr";
    private static final String NEW = "camille.dupont@nouveau.gouv.fr";
    private static final String THIRD = "c.dupont@autre.gouv.fr";
    private static final ReferenceData REFERENCE = ReferenceData.shipped();

    @TempDir private Path files;
    private Store store;
    private ImportForms imports;
    private FindTalents talents;
    private EditTalent edit;
    private FindDuplicates duplicates;
    private MergeTalents merging;
    private UnmergeTalent unmerging;
    private MarkDistinct distinct;
    private int file;

    abstract Store store();

    @BeforeEach
    void open() {
        store = store();
        Changes changes = new Changes();
        CurrentReference lists = new CurrentReference(REFERENCE);
        imports =
                new ImportForms(store, lists, new SourceFileReader(), new LayoutFinder(), changes);
        talents = new FindTalents(store, lists, TestStores.CLOCK);
        edit = new EditTalent(store, lists, changes);
        duplicates = new FindDuplicates(store, new DuplicateFinder());
        merging = new MergeTalents(store, lists, changes);
        unmerging = new UnmergeTalent(store, lists, changes);
        distinct = new MarkDistinct(store, changes);
    }

    // Merging

    @Test
    void theRecordThatStaysTakesWhatTheOtherAloneSays() throws Exception {
        importRows(row("Dupont", "Camille", OLD, "", "Rennes"));
        importRows(row("Dupont", "Camille", NEW, "02 99 00 00 01", ""));

        Talent united = merge("T-0001", "T-0002");

        assertThat(united.ref()).isEqualTo("T-0001");
        assertThat(united.get(TalentFields.PHONE)).isEqualTo("02 99 00 00 01");
        assertThat(united.get(TalentFields.MUNICIPALITY)).isEqualTo("Rennes");
        assertThat(talents.all()).containsExactly(united);
    }

    @Test
    void whatIsWrittenDownOfTheOtherLeadsToTheOneThatStays() throws Exception {
        twoOfOnePerson();
        Talent other = talents.find("T-0002");

        Talent united = merge("T-0001", "T-0002");

        assertThat(talents.find("t-0002")).isEqualTo(united);
        assertThat(talents.find(other.id())).isEqualTo(united);
        assertThat(talents.sources().get(united.id().value()))
                .extracting(RecordSource::row)
                .containsExactly(2, 3);
    }

    @Test
    void applicationsFollowAndReturn() throws Exception {
        twoOfOnePerson();
        Talent a = talents.find("T-0001");
        Talent b = talents.find("T-0002");
        Application before = open(b);

        merge("T-0001", "T-0002");
        Application since = open(a);

        assertThat(applications(a)).containsExactly(before.ref(), since.ref());
        unmerging.separate("T-0002");
        assertThat(applications(a)).containsExactly(since.ref());
        assertThat(applications(b)).containsExactly(before.ref());
    }

    @Test
    void theSideThatAPersonChoseHoldsAgainstTheForm() throws Exception {
        importRows(row("Dupont", "Camille", OLD, "", "Rennes"));
        importRows(row("Dupond", "Camille", NEW, "", "Vannes"));

        Talent united =
                merging.merge(
                        talents.find("T-0001"),
                        talents.find("T-0002"),
                        Map.of(
                                TalentFields.MUNICIPALITY,
                                Side.OTHER,
                                TalentFields.LAST_NAME,
                                Side.SURVIVOR));

        assertThat(united.get(TalentFields.MUNICIPALITY)).isEqualTo("Vannes");
        assertThat(united.edits().get(TalentFields.MUNICIPALITY).formValue()).contains("Rennes");
        assertThat(united.edits()).doesNotContainKey(TalentFields.LAST_NAME);
        assertThat(merging.into(united.id()))
                .singleElement()
                .satisfies(
                        merge ->
                                assertThat(merge.choices())
                                        .isEqualTo(Map.of(TalentFields.MUNICIPALITY, Side.OTHER)));
    }

    @Test
    void aChangeMeanwhileLeavesBothAsTheyWere() throws Exception {
        twoOfOnePerson();
        Talent shown = talents.find("T-0001");
        Talent other = talents.find("T-0002");
        open(other);
        Talent changed = edit.set(shown, TalentFields.PHONE, "02 99 00 00 09");

        assertThatThrownBy(() -> merging.merge(shown, other, Map.of()))
                .isInstanceOf(ConcurrentChange.class);

        assertThat(talents.all()).containsExactly(changed, other);
        assertThat(applications(other)).hasSize(1);
        assertThat(merging.into(shown.id())).isEmpty();
        assertThat(importRows(row("Dupont", "Camille", NEW, "", "Rennes")).created()).isZero();
    }

    @Test
    void aRecordIsNotMergedWithItself() throws Exception {
        twoOfOnePerson();
        merge("T-0001", "T-0002");

        refused(() -> merge("T-0001", "T-0002"), "identity.refused.same");
    }

    // Importing

    @Test
    void theOldAddressNoLongerMakesThePersonAgain() throws Exception {
        twoOfOnePerson();
        Talent united = merge("T-0002", "T-0001");
        assertThat(united.email()).isEqualTo(NEW);

        RowCounts counts = importRows(row("Dupont", "Camille", OLD, "02 99 00 00 02", "Rennes"));

        assertThat(counts).isEqualTo(new RowCounts(0, 1, 0, 0, 0));
        Talent now = talents.find("T-0002");
        assertThat(now.email()).isEqualTo(NEW);
        assertThat(now.get(TalentFields.PHONE)).isEqualTo("02 99 00 00 02");
        assertThat(talents.all()).hasSize(1);
    }

    @Test
    void bothAddressesInOneFileChangeOneRecord() throws Exception {
        twoOfOnePerson();
        merge("T-0001", "T-0002");

        RowCounts counts =
                importRows(
                        row("Dupont", "Camille", OLD, "02 99 00 00 02", "Rennes"),
                        row("Dupont", "Camille", NEW, "02 99 00 00 03", "Rennes"));

        assertThat(counts).isEqualTo(new RowCounts(0, 2, 0, 0, 0));
        assertThat(talents.find("T-0001").get(TalentFields.PHONE)).isEqualTo("02 99 00 00 03");
    }

    @Test
    void theFilesOfBothImportedAgainChangeNothing() throws Exception {
        twoOfOnePerson();
        Talent united = merge("T-0001", "T-0002");

        RowCounts counts =
                importRows(
                        row("Dupont", "Camille", OLD, "", "Rennes"),
                        row("Dupont", "Camille", NEW, "", "Rennes"));

        assertThat(counts).isEqualTo(new RowCounts(0, 0, 2, 0, 0));
        assertThat(talents.all()).containsExactly(united);
    }

    @Test
    void anAddressSetByHandDoesNotHideTheOneOfTheForm() throws Exception {
        importRows(row("Dupont", "Camille", OLD, "", "Rennes"));
        edit.set(talents.find("T-0001"), TalentFields.EMAIL, NEW);

        assertThat(importRows(row("Dupont", "Camille", OLD, "", "Brest")))
                .isEqualTo(new RowCounts(0, 1, 0, 0, 0));
        assertThat(talents.find("T-0001").email()).isEqualTo(NEW);
    }

    @Test
    void theAddressOfAnotherCannotBeSet() throws Exception {
        twoOfOnePerson();
        merge("T-0001", "T-0002");
        importRows(row("Martin", "Léa", THIRD, "", "Lyon"));
        Talent third = talents.find("T-0003");

        for (String taken : List.of(OLD, NEW)) {
            refused(() -> edit.set(third, TalentFields.EMAIL, taken), "talent.edit.emailTaken");
        }
    }

    @Test
    void aTagInAnAddressIsTheSamePersonForTheSameNameOnly() throws Exception {
        importRows(row("Dupont", "Camille", "equipe@exemple.gouv.fr", "", "Rennes"));

        RowCounts counts =
                importRows(
                        row("DUPONT", "camille", "Equipe+vivier@exemple.gouv.fr", "", "Brest"),
                        row("Martin", "Léa", "equipe+lea@exemple.gouv.fr", "", "Brest"),
                        row("Martin", "Lea", "equipe@exemple.gouv.fr ", "", ""));

        assertThat(counts).isEqualTo(new RowCounts(1, 2, 0, 0, 0));
        assertThat(talents.all())
                .extracting(Talent::email)
                .containsExactly("equipe@exemple.gouv.fr", "equipe+lea@exemple.gouv.fr");
        assertThat(importRows(row("Martin", "Léa", "equipe+x@exemple.gouv.fr", "", "Dax")))
                .isEqualTo(new RowCounts(0, 1, 0, 0, 0));
    }

    @Test
    void newPeopleWhoMayBeKnownAreMarkedAndNotMerged() throws Exception {
        importRows(row("Dupont", "Camille", OLD, "02 99 00 00 01", "Rennes"));
        Talent known = talents.find("T-0001");

        ImportReport report =
                run(
                        row("Dupont", "Camille", NEW, "02 99 00 00 01", "Rennes"),
                        row("Martin", "Léa", THIRD, "", "Lyon"));

        assertThat(report.counts()).isEqualTo(new RowCounts(2, 0, 0, 0, 0));
        assertThat(report.lookAlikes())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.row()).isEqualTo(2);
                            assertThat(row.duplicates())
                                    .singleElement()
                                    .satisfies(
                                            found -> {
                                                assertThat(found.talent())
                                                        .isEqualTo(known.id().value());
                                                assertThat(found.score()).isGreaterThan(0.5);
                                                assertThat(found.reasons()).isNotEmpty();
                                            });
                        });
    }

    @Test
    void twoNewRowsOfOnePersonAreMarkedAtTheLater() throws Exception {
        ImportReport report =
                run(
                        row("Dupont", "Camille", OLD, "02 99 00 00 01", "Rennes"),
                        row("Dupont", "Camille", NEW, "02 99 00 00 01", "Rennes"));

        assertThat(report.lookAlikes())
                .singleElement()
                .satisfies(row -> assertThat(row.row()).isEqualTo(3));
    }

    // Taking it back

    @Test
    void bothAreAgainWhatTheyWere() throws Exception {
        twoOfOnePerson();
        Talent a = every(talents.find("T-0001"), OLD);
        Talent b = every(talents.find("T-0002"), NEW);

        merge("T-0002", "T-0001");
        Separated two = unmerging.separate(a.id().toString());

        same(two.survivor(), b);
        same(two.other(), a);
        assertThat(talents.all()).extracting(Talent::ref).containsExactly("T-0001", "T-0002");
        assertThat(importRows(row("Dupont", "Camille", OLD, "", "Rennes")).created()).isZero();
        assertThat(importRows(row("Dupont", "Camille", NEW, "", "Rennes")).created()).isZero();
        assertThat(talents.sources().get(a.id().value())).hasSize(1);
        assertThat(merging.into(b.id())).isEmpty();
    }

    @Test
    void eachGetsTheAnswersThatItsOwnAddressGaveSince() throws Exception {
        twoOfOnePerson();
        merge("T-0001", "T-0002");
        importRows(row("Dupont", "Camille", NEW, "02 99 00 00 02", "Brest"));
        importRows(row("Dupont", "Camille", OLD, "02 99 00 00 01", "Dax"));

        Separated two = unmerging.separate("T-0002");

        assertThat(two.survivor().get(TalentFields.PHONE)).isEqualTo("02 99 00 00 01");
        assertThat(two.survivor().get(TalentFields.MUNICIPALITY)).isEqualTo("Dax");
        assertThat(two.other().get(TalentFields.PHONE)).isEqualTo("02 99 00 00 02");
        assertThat(two.other().get(TalentFields.MUNICIPALITY)).isEqualTo("Brest");
        assertThat(talents.sources().get(two.other().id().value())).hasSize(2);
        assertThat(importRows(row("Dupont", "Camille", NEW, "02 99 00 00 02", "Brest")))
                .isEqualTo(new RowCounts(0, 0, 1, 0, 0));
    }

    @Test
    void whatWasSetByHandSinceStaysWithTheSurvivor() throws Exception {
        twoOfOnePerson();
        Talent united = merge("T-0001", "T-0002");
        edit.set(united, TalentFields.UNIT, "DSI");

        Separated two = unmerging.separate("T-0002");

        assertThat(two.survivor().get(TalentFields.UNIT)).isEqualTo("DSI");
        assertThat(two.survivor().edits()).containsKey(TalentFields.UNIT);
        assertThat(two.other().get(TalentFields.UNIT)).isEmpty();
    }

    @Test
    void whatWasChosenInTheMergeGoesWithIt() throws Exception {
        importRows(row("Dupont", "Camille", OLD, "", "Rennes"));
        importRows(row("Dupont", "Camille", NEW, "", "Vannes"));
        merging.merge(
                talents.find("T-0001"),
                talents.find("T-0002"),
                Map.of(TalentFields.MUNICIPALITY, Side.OTHER));

        Separated two = unmerging.separate("T-0001");

        assertThat(two.survivor().get(TalentFields.MUNICIPALITY)).isEqualTo("Rennes");
        assertThat(two.survivor().edits()).isEmpty();
    }

    @Test
    void severalMergesAreTakenBackLastOneFirst() throws Exception {
        twoOfOnePerson();
        importRows(row("Dupont", "C.", THIRD, "02 99 00 00 07", ""));
        List<Talent> before = talents.all();
        merge("T-0001", "T-0002");
        merge("T-0001", "T-0003");

        refused(() -> unmerging.separate("T-0002"), "identity.refused.laterMerge");
        same(unmerging.separate("T-0003").other(), before.get(2));
        Separated two = unmerging.separate("T-0002");

        same(two.survivor(), before.get(0));
        same(two.other(), before.get(1));
        assertThat(talents.all()).hasSize(3);
    }

    @Test
    void aRecordThatWasMergedAgainIsSeparatedThereFirst() throws Exception {
        twoOfOnePerson();
        importRows(row("Dupont", "C.", THIRD, "02 99 00 00 07", ""));
        List<Talent> before = talents.all();
        merge("T-0001", "T-0002");
        merge("T-0003", "T-0001");
        assertThat(talents.find("T-0002").ref()).isEqualTo("T-0003");
        importRows(row("Dupont", "Camille", NEW, "02 99 00 00 08", "Brest"));
        assertThat(talents.all()).hasSize(1);

        refused(() -> unmerging.separate("T-0002"), "identity.refused.mergedAgain");
        Separated outer = unmerging.separate("T-0001");
        assertThat(outer.other().get(TalentFields.PHONE)).isEqualTo("02 99 00 00 08");
        same(outer.survivor(), before.get(2));
        Separated inner = unmerging.separate("T-0002");

        same(inner.survivor(), before.get(0));
        assertThat(inner.other().get(TalentFields.PHONE)).isEqualTo("02 99 00 00 08");
    }

    @Test
    void thereMustBeSomethingToTakeBack() throws Exception {
        twoOfOnePerson();

        refused(() -> unmerging.separate("T-0001"), "identity.refused.notMerged");
        assertThatThrownBy(() -> unmerging.separate("T-0009")).isInstanceOf(UnknownRecord.class);
    }

    @Test
    void mergingOnceMoreAfterwardsIsPossible() throws Exception {
        twoOfOnePerson();
        merge("T-0001", "T-0002");
        unmerging.separate("T-0002");

        merge("T-0002", "T-0001");

        assertThat(talents.all()).singleElement().extracting(Talent::ref).isEqualTo("T-0002");
        assertThat(unmerging.separate("T-0001").other().ref()).isEqualTo("T-0001");
    }

    // Not the same person

    @Test
    void whoIsNotTheSameIsNotShownAgain() throws Exception {
        twoOfOnePerson();
        Talent a = talents.find("T-0001");
        Talent b = talents.find("T-0002");
        assertThat(pairs()).containsExactly("T-0001 T-0002");

        distinct.mark(b.id(), a.id());
        distinct.mark(a.id(), b.id());
        assertThat(pairs()).isEmpty();

        distinct.forget(a.id(), b.id());
        assertThat(pairs()).containsExactly("T-0001 T-0002");
    }

    @Test
    void whoIsNotTheSameAsSomebodyIsNotTheSameAsWhatThatBecame() throws Exception {
        twoOfOnePerson();
        importRows(row("Dupont", "Camille", THIRD, "02 99 00 00 01", "Rennes"));
        distinct.mark(talents.find("T-0002").id(), talents.find("T-0003").id());
        assertThat(pairs()).containsExactlyInAnyOrder("T-0001 T-0002", "T-0001 T-0003");

        merge("T-0001", "T-0002");

        assertThat(pairs()).isEmpty();
        unmerging.separate("T-0002");
        assertThat(pairs()).containsExactlyInAnyOrder("T-0001 T-0002", "T-0001 T-0003");
    }

    @Test
    void nobodyIsSomebodyElse() throws Exception {
        twoOfOnePerson();
        Talent a = talents.find("T-0001");

        refused(
                () -> {
                    distinct.mark(a.id(), a.id());
                    return a;
                },
                "identity.refused.oneRecord");
    }

    // Helpers

    private void twoOfOnePerson() throws Exception {
        importRows(
                row("Dupont", "Camille", OLD, "", "Rennes"),
                row("Dupont", "Camille", NEW, "", "Rennes"));
    }

    /** The record with something in each of its fields. */
    private Talent every(Talent talent, String email) {
        FieldValues values =
                Records.every(TalentFields.ALL)
                        .with(TalentFields.EMAIL, email)
                        .with(TalentFields.UNIT, email);
        return store.write(
                session ->
                        session.talents()
                                .update(
                                        new Talent(
                                                talent.id(),
                                                talent.ref(),
                                                talent.version(),
                                                talent.status(),
                                                values,
                                                new TalentSkillReader(REFERENCE).read(values),
                                                talent.edits(),
                                                talent.extras(),
                                                talent.answeredAt(),
                                                talent.createdAt(),
                                                talent.updatedAt())));
    }

    private static void same(Talent one, Talent other) {
        assertThat(one.id()).isEqualTo(other.id());
        assertThat(one.ref()).isEqualTo(other.ref());
        assertThat(one.values()).isEqualTo(other.values());
        assertThat(one.skills()).containsExactlyInAnyOrderElementsOf(other.skills());
        assertThat(one.edits()).isEqualTo(other.edits());
        assertThat(one.extras()).isEqualTo(other.extras());
        assertThat(one.status()).isEqualTo(other.status());
        assertThat(one.answeredAt()).isEqualTo(other.answeredAt());
        assertThat(one.createdAt()).isEqualTo(other.createdAt());
    }

    @Test
    void whoIsWrittenAfterTheyWereComparedIsComparedToo() throws Exception {
        importRows(row("Dupont", "Camille", OLD, "", "Rennes"));
        assertThat(pairs()).isEmpty();

        importRows(row("Dupont", "Camille", NEW, "", "Rennes"));

        assertThat(pairs()).containsExactly("T-0001 T-0002");
        assertThat(pairs()).containsExactly("T-0001 T-0002");
    }

    private Talent merge(String survivor, String other) throws UnknownRecord, RefusedByRule {
        return merging.merge(talents.find(survivor), talents.find(other), Map.of());
    }

    private List<String> pairs() {
        return duplicates.find(WorkMonitor.none()).stream()
                .map(pair -> pair.a().ref() + " " + pair.b().ref())
                .toList();
    }

    private Application open(Talent talent) {
        return store.write(
                session -> {
                    Mission mission =
                            session.missions()
                                    .insert(
                                            List.of(
                                                    session.missions()
                                                            .create(
                                                                    mission(talent),
                                                                    List.of(),
                                                                    List.of(),
                                                                    Optional.empty())))
                                    .getFirst();
                    return session.applications()
                            .open(
                                    talent.id(),
                                    mission.id(),
                                    ApplicationPath.COMMUNITY,
                                    Formalities.FULL,
                                    LocalDate.of(2020, 5, 25),
                                    List.of());
                });
    }

    private static FieldValues mission(Talent talent) {
        return FieldValues.builder()
                .put(MissionFields.TITLE, "Pour " + talent.ref())
                .put(MissionFields.LEAD_LAST_NAME, "Roy")
                .put(MissionFields.LEAD_EMAIL, "roy@exemple.gouv.fr")
                .build();
    }

    private List<String> applications(Talent talent) {
        return store.read(
                session ->
                        session.applications().of(talent.id()).stream()
                                .map(Application::ref)
                                .toList());
    }

    private static String row(
            String last, String first, String email, String phone, String municipality) {
        return String.join(";", last, first, email, phone, municipality);
    }

    private RowCounts importRows(String... rows) throws Exception {
        return run(rows).counts();
    }

    private ImportReport run(String... rows) throws Exception {
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                "Votre nom;Votre prénom;Votre adresse électronique"
                                        + " professionnelle;Votre téléphone"
                                        + " professionnel;Commune de votre lieu de travail"));
        lines.addAll(List.of(rows));
        Path csv = Files.write(files.resolve("réponses-" + ++file + ".csv"), lines);
        return imports.run(csv, ImportChoices.of(FormKind.TALENTS), WorkMonitor.none());
    }

    private interface Act {
        Object run() throws Exception;
    }

    private static void refused(Act act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedByRule.class,
                        refusal -> assertThat(refusal.explanation().key()).isEqualTo(key));
    }
}
