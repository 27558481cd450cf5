// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class QueryReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final Map<SearchField, List<KnownValue>> KNOWN =
            Map.of(
                    SearchField.SKILL,
                    List.of(
                            known("J", "Java"),
                            known("JS", "JavaScript"),
                            known("P", "Python"),
                            known("K", "Kubernetes")),
                    SearchField.LEVEL,
                    List.of(known("1", "Notions"), known("2", "Pratique"), known("3", "Maîtrise")),
                    SearchField.REGION,
                    List.of(known("53", "Bretagne"), known("93", "Provence-Alpes-Côte d’Azur")),
                    SearchField.STATUS,
                    List.of(known("ACTIVE", "Actif"), known("PAUSED", "En pause")));

    private static final Row CAMILLE =
            new Row(
                    "Camille Dupont, développeuse, Rennes",
                    Map.of("J", 3, "P", 1),
                    Map.of(SearchField.REGION, "53", SearchField.STATUS, "ACTIVE"),
                    Optional.of(LocalDate.of(2027, 6, 10)),
                    Optional.empty());
    private static final Row ALEX =
            new Row(
                    "Alex Martin, Jean de la Tour",
                    Map.of("JS", 2, "P", 3),
                    Map.of(
                            SearchField.REGION, "93",
                            SearchField.STATUS, "PAUSED",
                            SearchField.ADMINISTRATION, "Ministère de l’Intérieur"),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2026, 12, 31)));

    private record Row(
            String text,
            Map<String, Integer> levels,
            Map<SearchField, String> values,
            Optional<LocalDate> firstDay,
            Optional<LocalDate> lastDay)
            implements Searchable {
        @Override
        public String searchable() {
            return " " + TextKey.of(text);
        }

        @Override
        public String value(SearchField field) {
            return values.getOrDefault(field, "");
        }
    }

    private static KnownValue known(String code, String name) {
        return KnownValue.of(code, name, List.of(name));
    }

    private static QueryOutcome read(String typed) {
        return new QueryReader(SearchScreen.TALENTS, KNOWN, TODAY).read(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``; CA",
                "dupont; C",
                "DÉVELOPPEUSE ren; C",
                "compétence:java; C",
                "competence:Java; C",
                "skill:java; C",
                "compétence:java|javascript; CA",
                "compétence:python; CA",
                "compétence:python compétence:java; C",
                "compétence:python niveau:3; A",
                "niveau:maîtrise compétence:java; C",
                "niveau:3; CA",
                "compétence:pyth -compétence:java; A",
                "région:bret; C",
                "region:\"provence alpes\"; A",
                "région:bretagne|provence; CA",
                "statut:pause; A",
                "-statut:pause; C",
                "administration:interieur; A",
                "dispo:juin; C",
                "dispo:octobre; A",
                "dispo:octobre-2027; C",
                "dispo:06/2027; C",
                "dispo:09/06/2027; ``",
                "dispo:2027-06-10; C",
                "dispo:maintenant; A",
                "compétence:; CA",
                "-camille; A",
                "\"jean de la\"; A",
                "\"la jean\"; ``",
                "«jean de la; A",
                "pont; C",
                "duponr; C",
                "10:30; ``"
            })
    void findsWhatIsLookedFor(String typed, String expected) {
        assertThat(read(typed))
                .isInstanceOfSatisfying(
                        QueryOutcome.Read.class,
                        it ->
                                assertThat(it.query().among(List.of(CAMILLE, ALEX)))
                                        .containsExactlyElementsOf(
                                                expected.chars()
                                                        .mapToObj(c -> c == 'C' ? CAMILLE : ALEX)
                                                        .toList()));
    }

    @Test
    void anUnknownFilterIsToldWithThoseThatExist() {
        assertThat(read("java couleur:bleu"))
                .isEqualTo(
                        new QueryOutcome.Refused(
                                Message.of(
                                        "search.unknownField",
                                        "couleur",
                                        "compétence, niveau, région, dispo, statut, administration,"
                                                + " talent")));
    }

    @Test
    void anUnknownValueIsToldWithThoseSpeltNearlySo() {
        assertThat(read("compétence:kubernets-x"))
                .isEqualTo(
                        new QueryOutcome.Refused(
                                Message.of(
                                        "search.unknownValue",
                                        "compétence",
                                        "kubernets-x",
                                        "Java, JavaScript, Python, Kubernetes")));
        assertThat(read("compétence:kubernetis"))
                .isEqualTo(
                        new QueryOutcome.Refused(
                                Message.of(
                                        "search.unknownValue",
                                        "compétence",
                                        "kubernetis",
                                        "Kubernetes")));
    }

    @Test
    void aDayThatIsNoneIsTold() {
        for (String day : List.of("ju", "13/2027", "31/02/2027", "bientôt")) {
            assertThat(read("dispo:" + day))
                    .isEqualTo(new QueryOutcome.Refused(Message.of("search.unknownDays", day)));
        }
    }
}
