// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.SigningDesk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** A real store, searched as one types, before and after an edit. */
class FindRecordsTest {
    @TempDir Path folder;
    private Application application;
    private UseCases vivier;

    @BeforeEach
    void open() throws Exception {
        Path prepared = folder.resolve("prepared");
        application = SigningDesk.prepare(prepared, 1).getFirst();
        vivier = SigningDesk.copy(prepared, folder.resolve("store"));
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    @Test
    void findsRecordsOfEveryKindAndFollowsEdits() throws Exception {
        FindRecords records = vivier.findRecords();
        Talent talent = vivier.talents().find(application.talent());
        records.follow();

        assertThat(records.find(talent.fullName(), 6))
                .anyMatch(
                        it ->
                                it instanceof FoundRecord.Person(var id, _, _)
                                        && id.equals(talent.id()))
                .anyMatch(
                        it ->
                                it instanceof FoundRecord.OneApplication(var id, _, _)
                                        && id.equals(application.id()));
        assertThat(records.find("Locmariaquer", 6)).isEmpty();

        vivier.editTalent().set(talent, TalentFields.MUNICIPALITY, "Locmariaquer");
        records.follow();

        assertThat(records.find("locmariaqeur", 6))
                .singleElement()
                .isInstanceOfSatisfying(
                        FoundRecord.Person.class, it -> assertThat(it.id()).isEqualTo(talent.id()));
        assertThat(records.find("  ", 6)).isEmpty();
    }

    @Test
    void aFilterOfTheWrongListIsRefused() {
        assertThatExceptionOfType(UnreadableQuery.class)
                .isThrownBy(
                        () ->
                                vivier.readQuery()
                                        .narrow(
                                                SearchScreen.APPLICATIONS,
                                                vivier.applications().all(),
                                                "région:bretagne"))
                .extracting(it -> it.explanation().key())
                .isEqualTo("search.unknownField");
    }

    @Test
    void narrowsARealPoolByStatusAndName() throws Exception {
        Talent talent = vivier.talents().find(application.talent());

        assertThat(
                        vivier.readQuery()
                                .narrow(
                                        SearchScreen.TALENTS,
                                        vivier.talents().rows(),
                                        "statut:actif talent:" + talent.lastName()))
                .anyMatch(row -> row.id().equals(talent.id()))
                .allMatch(row -> row.lastName().equals(talent.lastName()));
    }
}
