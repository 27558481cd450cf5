// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.LayoutFinder;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.intake.ImportForms;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is taught once holds for records that are there and for imports to come, and can go. */
class TeachReferenceTest {
    private static final String HEAD =
            "Votre nom;Votre prénom;Votre adresse électronique professionnelle;"
                    + "Votre ministère ou employeur;Si autre, précisez;"
                    + "Vos domaines de compétences;"
                    + "Niveau sur votre compétence principale n° 1;"
                    + "Autres compétences (mots clés séparés par des virgules);"
                    + "Décrivez votre expertise et vos réalisations\n";
    private static final String ROWS =
            """
            Morel;Anne;anne.morel@exemple.gouv.fr;Ministère de l’Intérieur Paris;;Jawa;;jawa, zorglub;Du Jawa tous les jours
            Petit;Luc;luc.petit@exemple.gouv.fr;ministère de l'INTERIEUR PARIS;;;Jawa : Maîtrise;;
            Roy;Zoé;zoe.roy@exemple.gouv.fr;Autre administration;Direction du Chiffre;Java;;zorglub;
            Noir;Eva;eva.noir@exemple.gouv.fr;Ministère de la Justice;;Java;;;
            """;

    @TempDir private Path folder;
    private Store store;
    private CurrentReference current;
    private TeachReference teach;
    private FindUnknownAnswers unknown;
    private final Changes changes = new Changes();
    private final List<Set<Subject>> told = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        store = TestStores.inMemory();
        read();
        changes.subscribe(told::add);
        assertThat(run().counts().created()).isEqualTo(4);
    }

    /** As it is when the store is opened anew. */
    private void read() {
        current = TeachReference.read(store, ReferenceData.shipped());
        teach = new TeachReference(store, current, changes);
        unknown = new FindUnknownAnswers(store, current, TestStores.CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ImportReport run() throws Exception {
        Path file = folder.resolve("talents.csv");
        Files.writeString(file, HEAD + ROWS);
        return new ImportForms(
                        store, current, new SourceFileReader(), new LayoutFinder(), new Changes())
                .run(file, ImportChoices.none(), WorkMonitor.none());
    }

    private Talent talent(String email) {
        return store.read(s -> s.talents().findByEmail(List.of(email))).get(email);
    }

    private Talent anne() {
        return talent("anne.morel@exemple.gouv.fr");
    }

    private static List<String> skills(Talent talent) {
        return talent.skills().stream().map(TalentSkill::code).toList();
    }

    private Map<String, List<UnknownAnswer>> found() {
        return unknown.read(WorkMonitor.none());
    }

    @Test
    void unknownAnswersAreGroupedWithCountsHoldersAndProposals() {
        UnknownAnswer paris = found().get("ministry").getFirst();

        assertThat(found().get("ministry"))
                .extracting(UnknownAnswer::words)
                .containsExactly("Ministère de l’Intérieur Paris", "Direction du Chiffre");
        assertThat(paris.count()).isEqualTo(2);
        assertThat(paris.proposals().getFirst().entry().code()).isEqualTo("MI");
        assertThat(unknown.names(paris).values())
                .containsExactly("T-0001 Anne Morel", "T-0002 Luc Petit");
        assertThat(found().get("skill"))
                .extracting(UnknownAnswer::words, UnknownAnswer::count)
                .contains(tuple("Jawa", 2), tuple("zorglub", 2));
    }

    @Test
    void whatIsTaughtChangesAllRecordsAndIsRecognisedByTheNextImport() throws Exception {
        int changed =
                teach.teach("ministry", "Ministère de l’Intérieur Paris", "MI", WorkMonitor.none());

        assertThat(changed).isEqualTo(2);
        assertThat(anne().get(TalentFields.ADMINISTRATION))
                .contains(new Choice("MI", "Ministère de l’Intérieur Paris"));
        assertThat(told)
                .containsExactly(Set.of(Subject.REFERENCE, Subject.TALENTS, Subject.MISSIONS));
        ImportReport again = run();
        assertThat(again.counts().unchanged()).isEqualTo(4);
        read();
        assertThat(current.get().list("ministry").recognise("ministere de l interieur paris"))
                .map(ReferenceEntry::code)
                .contains("MI");
    }

    @Test
    void aTaughtSkillIsReadFromTicksLevelsKeywordsAndTexts() throws Exception {
        assertThat(skills(anne())).isEmpty();

        int changed = teach.teach("skill", "Jawa", "DEV-006", WorkMonitor.none());

        assertThat(changed).isEqualTo(2);
        assertThat(anne().skills())
                .singleElement()
                .satisfies(skill -> assertThat(skill.evidence()).hasSize(3));
        assertThat(skills(talent("luc.petit@exemple.gouv.fr"))).containsExactly("DEV-006");
        assertThat(run().counts().unchanged()).isEqualTo(4);
        assertThat(found().get("skill"))
                .extracting(UnknownAnswer::words)
                .containsExactly("zorglub");
    }

    @Test
    void forgettingRestoresWhatWasThere() throws Exception {
        List<Talent> before = store.read(s -> s.talents().all());
        teach.teach("skill", "Jawa", "DEV-006", WorkMonitor.none());
        teach.teach("ministry", "Direction du Chiffre", "PM", WorkMonitor.none());
        assertThat(talent("zoe.roy@exemple.gouv.fr").get(TalentFields.ADMINISTRATION))
                .map(Choice::code)
                .contains("PM");

        for (var synonym : current.get().teachings().synonyms()) {
            teach.forget(synonym, WorkMonitor.none());
        }

        List<Talent> after = store.read(s -> s.talents().all());
        assertThat(after)
                .extracting(Talent::values)
                .isEqualTo(before.stream().map(Talent::values).toList());
        assertThat(after)
                .extracting(Talent::skills)
                .isEqualTo(before.stream().map(Talent::skills).toList());
        assertThat(run().counts().unchanged()).isEqualTo(4);
    }

    @Test
    void whatIsLeftAsWrittenIsNotAskedAgainUntilForgotten() throws Exception {
        teach.leaveAsWritten("skill", "zorglub");

        assertThat(found().get("skill")).extracting(UnknownAnswer::words).containsExactly("Jawa");
        read();
        assertThat(found().get("skill")).extracting(UnknownAnswer::words).containsExactly("Jawa");
        teach.forget(current.get().teachings().synonyms().getFirst(), WorkMonitor.none());
        assertThat(found().get("skill")).hasSize(2);
    }

    @Test
    void anAddedEntryIsRecognisedAndGoesAgain() throws Exception {
        List<Talent> before = store.read(s -> s.talents().all());
        ReferenceEntry entry =
                new ReferenceEntry(
                        "", "Zorglub", "", List.of(), Optional.empty(), Optional.empty(), "");

        assertThat(teach.add("skill", entry, WorkMonitor.none())).isEqualTo(2);
        assertThat(skills(talent("zoe.roy@exemple.gouv.fr"))).contains("X-ZORGLUB");
        ReferenceEntry added = current.get().list("skill").find("X-ZORGLUB").orElseThrow();
        assertThat(added.english()).isEqualTo("Zorglub");
        assertThat(teach.remove("skill", added, WorkMonitor.none())).isEqualTo(2);

        List<Talent> after = store.read(s -> s.talents().all());
        assertThat(after)
                .extracting(Talent::skills)
                .isEqualTo(before.stream().map(Talent::skills).toList());
        assertThat(current.get().list("skill").find("X-ZORGLUB")).isEmpty();
    }

    @Test
    void listsThatDriveRulesTakeNoEntriesAndKnownWordsAreRefused() {
        ReferenceEntry entry =
                new ReferenceEntry(
                        "", "Nuit", "Night", List.of(), Optional.empty(), Optional.empty(), "");

        assertThatThrownBy(() -> teach.add("workMode", entry, WorkMonitor.none()))
                .isInstanceOf(RefusedByRule.class);
        assertThatThrownBy(() -> teach.teach("ministry", "beauvau", "MJ", WorkMonitor.none()))
                .isInstanceOf(RefusedByRule.class);
        assertThatThrownBy(() -> teach.leaveAsWritten("ministry", " !"))
                .isInstanceOf(RefusedByRule.class);
        assertThat(told).isEmpty();
    }
}
