// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.shared.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonComparisonTest {
    private static final DuplicateFinder FINDER = new DuplicateFinder();

    private static FieldLikeness of(Person a, Person b, int field) {
        return FINDER.compare(a, b).reasons().get(field);
    }

    private static Person named(String last, String first) {
        return new Person(1, last, first, "", "", "", "");
    }

    private static Person mailed(String first, String last, String email) {
        return new Person(1, last, first, email, "", "", "");
    }

    @ParameterizedTest
    @CsvSource({
        "Lefèvre, LEFEVRE, SAME",
        "Le Goff, LEGOFF, SAME",
        "Nguyễn, Nguyen, SAME",
        "d'Estaing, Estaing, VARIANT",
        "de La Tour, Tour, VARIANT",
        "Van den Berg, Berg, VARIANT",
        "Martin-Dupont, Dupont Martin, VARIANT",
        "Dupont-Martin, Dupont, VARIANT",
        "DUPONT épouse MARTIN, Martin, VARIANT",
        "DUPONT ép. MARTIN, DUPONT, VARIANT",
        "Martin (née Dupont), Dupont, VARIANT",
        "Rolland, Rlland, CLOSE",
        "Rolland, Rolladn, CLOSE",
        "Roy, Rey, DIFFERENT",
        "Durand, Martin, DIFFERENT",
        "Durand, '', UNKNOWN"
    })
    void lastNames(String one, String other, Likeness expected) {
        assertThat(of(named(one, "Anne"), named(other, "Anne"), 0).level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Jean-Pierre, JEAN PIERRE, SAME",
        "Rémi, REMI, SAME",
        "Jean-Pierre, Jean, VARIANT",
        "Marie-Claude, Claude, VARIANT",
        "Jean-Pierre, JP, VARIANT",
        "Jean-Pierre, J.-P., VARIANT",
        "Jeanne, J., VARIANT",
        "Paul, J., DIFFERENT",
        "Sébastien, Sebastein, CLOSE",
        "Paul, Jean, DIFFERENT",
        "'', Jean, UNKNOWN"
    })
    void firstNames(String one, String other, Likeness expected) {
        assertThat(of(named("Roux", one), named("Roux", other), 1).level()).isEqualTo(expected);
    }

    @Test
    void swappedNamesAreSeenAndCountedOnce() {
        Resemblance pair = FINDER.compare(named("Moulin", "Lina"), named("LINA", "Moulin"));

        assertThat(pair.reasons().get(0).level()).isEqualTo(Likeness.VARIANT);
        assertThat(pair.reasons().get(0).weight()).isPositive();
        assertThat(pair.reasons().get(1).weight()).isZero();
        assertThat(Texts.french().get(pair.reasons().get(0).reason()))
                .startsWith("Prénom et nom intervertis");
    }

    @ParameterizedTest
    @CsvSource({
        "p.robert@x.fr, ' P.Robert@X.FR ', SAME",
        "p.robert@x.fr, p.robert+vivier@x.fr, SAME",
        "p.robert@x.fr, Paul Robert <p.robert@x.fr>, SAME",
        "p.robert@x.fr, mailto:p.robert@x.fr, SAME",
        "p.robert@x.fr, p_robert@x.fr, VARIANT",
        "p.robert@x.fr, probert@x.fr, VARIANT",
        "p.robert@x.fr, p.robert@y.fr, VARIANT",
        "p.robert@x.fr, p.robert2@x.fr, DIFFERENT",
        "p.robert@x.fr, paul.robert@x.fr, DIFFERENT",
        "p.robert@x.fr, q.martin@y.fr, DIFFERENT",
        "p.robert@x.fr, '', UNKNOWN"
    })
    void addresses(String one, String other, Likeness expected) {
        assertThat(of(mailed("Paul", "Robert", one), mailed("Paul", "Robert", other), 2).level())
                .isEqualTo(expected);
    }

    @Test
    void aNumberInTheAddressSpeaksForNamesakes() {
        assertThat(
                        of(
                                        mailed("Paul", "Robert", "paul.robert@x.fr"),
                                        mailed("Paul", "Robert", "paul.robert2@x.fr"),
                                        2)
                                .weight())
                .isLessThan(-3);
    }

    @Test
    void theSameIdentifierSaysLittleWhenTheNamesAgreeAnyway() {
        double named =
                of(
                                mailed("Paul", "Robert", "paul.robert@x.fr"),
                                mailed("Paul", "Robert", "paul.robert@y.fr"),
                                2)
                        .weight();
        double married =
                of(
                                mailed("Anne", "Robert", "anne.robert@x.fr"),
                                mailed("Anne", "Colin", "anne.robert@y.fr"),
                                2)
                        .weight();
        assertThat(named).isBetween(-1.0, 2.0);
        assertThat(married).isGreaterThan(named + 5);
    }

    @ParameterizedTest
    @CsvSource({
        "01 23 45 67 89, +33 (0)1.23.45.67.89, SAME",
        "01 23 45 67 89, 123456789, SAME",
        "01 23 45 67 89, 0033123456789, SAME",
        "01 23 45 67 89, 01 23 45 67 89 poste 4512, SAME",
        "01 23 45 67 89, 01 23 45 76 89, CLOSE",
        "01 23 45 67 89, 01 99 45 67 00, DIFFERENT",
        "01 23 45 67 89, 4512, UNKNOWN"
    })
    void telephones(String one, String other, Likeness expected) {
        Person a = new Person(1, "", "", "", one, "", "");
        Person b = new Person(2, "", "", "", other, "", "");
        assertThat(of(a, b, 3).level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DGFiP / Bureau SI-1, DGFIP – bureau SI 1, SAME",
        "DGFiP, DGFiP / Bureau SI-1, CLOSE",
        "Direction générale / Bureau 1, Direction générale / Bureau 8, DIFFERENT",
        "Direction générale / Bureau 1, Direction générale / Bureau 11, DIFFERENT",
        "DINUM, DGFiP, DIFFERENT"
    })
    void units(String one, String other, Likeness expected) {
        Person a = new Person(1, "", "", "", "", one, "");
        Person b = new Person(2, "", "", "", "", other, "");
        assertThat(of(a, b, 4).level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Saint-Denis, SAINT DENIS, SAME",
        "Marseille, Marseile, CLOSE",
        "Paris, Paris 13e, CLOSE",
        "Paris, Lyon, DIFFERENT"
    })
    void municipalities(String one, String other, Likeness expected) {
        Person a = new Person(1, "", "", "", "", "", one);
        Person b = new Person(2, "", "", "", "", "", other);
        assertThat(of(a, b, 5).level()).isEqualTo(expected);
    }

    @Test
    void sayInFrenchWhatWasFound() {
        Texts texts = Texts.french();
        Person a = new Person(1, "Lefèvre", "Paul", "p.robert@x.fr", "", "", "");
        Person b = new Person(2, "Lefevre", "Paul", "p.robert@y.fr", "", "", "");

        assertThat(FINDER.compare(a, b).reasons().stream().map(one -> texts.get(one.reason())))
                .contains(
                        "Noms identiques à un accent près\u00a0: «\u00a0Lefèvre\u00a0» et"
                                + " «\u00a0Lefevre\u00a0».",
                        "Même prénom\u00a0: «\u00a0Paul\u00a0».",
                        "Domaines d’adresse différents mais même identifiant"
                                + " «\u00a0p.robert\u00a0».");
    }
}
