// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.field.HolidayZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneFinderTest {

    @ParameterizedTest
    @CsvSource({
        "'10 rue Maurice Fabre, 35000 Rennes', MAINLAND",
        "'2 place de la République, 67000 Strasbourg', ALSACE_MOSELLE",
        "'cité administrative, 68026 Colmar Cedex', ALSACE_MOSELLE",
        "'1 rue François de Curel, 57000 Metz', ALSACE_MOSELLE",
        "'54000 Nancy', MAINLAND",
        "'route de Saint-Phy, 97100 Basse-Terre', GUADELOUPE",
        "'97133 Gustavia', SAINT_BARTHELEMY",
        "'97150 Marigot', SAINT_MARTIN",
        "'97200 Fort-de-France', MARTINIQUE",
        "'97300 Cayenne', GUYANE",
        "'97400 Saint-Denis', LA_REUNION",
        "'97500 Saint-Pierre', SAINT_PIERRE_ET_MIQUELON",
        "'97600 Mamoudzou', MAYOTTE",
        "'98600 Mata-Utu', WALLIS_ET_FUTUNA",
        "'98714 Papeete', POLYNESIE",
        "'98800 Nouméa', NOUVELLE_CALEDONIE"
    })
    void thePostCodeTells(String address, HolidayZone zone) {
        assertThat(ZoneFinder.find(address, "", "")).contains(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "Rennes, 53, MAINLAND",
        "Saint-Denis, 04, LA_REUNION",
        "Saint-Louis, 04, LA_REUNION",
        "Papeete, 987, POLYNESIE",
        "METZ cedex, 44, ALSACE_MOSELLE",
        "Saint-Louis, 44, ALSACE_MOSELLE",
        "Illkirch Graffenstaden, 44, ALSACE_MOSELLE",
        "Nancy, 44, MAINLAND",
        "'', '', MAINLAND",
        "Paris, ETR, MAINLAND"
    })
    void elseRegionAndMunicipality(String municipality, String region, HolidayZone zone) {
        assertThat(ZoneFinder.find("2 rue Verte", municipality, region)).contains(zone);
    }

    @Test
    void grandEstAloneDoesNotTell() {
        assertThat(ZoneFinder.find("", "Petit-Réderching", ZoneFinder.GRAND_EST)).isEmpty();
    }
}
