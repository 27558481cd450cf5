// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import fr.gouv.numerique.vivier.domain.identity.DuplicateFinder;
import fr.gouv.numerique.vivier.domain.identity.Person;
import fr.gouv.numerique.vivier.domain.identity.Resemblance;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.LayoutFinder;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who of the samples is recorded twice under another address, against what is true of them. */
class SamePeopleInSamplesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talents.demarches.csv",
                "talents.excel-1252.csv",
                "talents.framaforms.xls",
                "talents.gforms.csv",
                "talents.limesurvey.csv",
                "talents.msforms.xlsx",
                "talents.sphinx-csv.csv",
                "talents.sphinx-xlsx.xlsx"
            })
    void theyAreFoundAndNobodyElse(String file) throws Exception {
        try (Store store = TestStores.inMemory()) {
            Map<Long, Integer> who = importAll(file, store);
            List<Person> pool =
                    store.read(session -> session.talents().all()).stream()
                            .map(Person::of)
                            .toList();

            List<Resemblance> found = new DuplicateFinder().within(pool);

            assertThat(pairs(found)).isEqualTo(pairs(who)).isNotEmpty();
        }
    }

    private static Map<Long, Integer> importAll(String file, Store store) throws Exception {
        ImportReport report =
                new ImportForms(
                                store,
                                ReferenceData.shipped(),
                                new SourceFileReader(),
                                new LayoutFinder(),
                                new Changes())
                        .run(
                                Samples.file(file),
                                ImportChoices.of(FormKind.TALENTS),
                                WorkMonitor.none());
        List<JsonElement> truth = Samples.truth().getAsJsonArray("talents").asList();
        Map<Long, Integer> who = new HashMap<>();
        for (int i = 0; i < truth.size(); i++) {
            JsonObject row = truth.get(i).getAsJsonObject();
            report.outcomes()
                    .get(i)
                    .recordId()
                    .ifPresent(id -> who.put(id, row.get("person").getAsInt()));
        }
        return who;
    }

    private static Set<Set<Long>> pairs(List<Resemblance> found) {
        Set<Set<Long>> pairs = new HashSet<>();
        found.forEach(pair -> pairs.add(Set.of(pair.a(), pair.b())));
        return pairs;
    }

    private static Set<Set<Long>> pairs(Map<Long, Integer> who) {
        Set<Set<Long>> pairs = new HashSet<>();
        who.forEach(
                (a, one) ->
                        who.forEach(
                                (b, other) -> {
                                    if (a < b && one.equals(other)) {
                                        pairs.add(Set.of(a, b));
                                    }
                                }));
        return pairs;
    }
}
