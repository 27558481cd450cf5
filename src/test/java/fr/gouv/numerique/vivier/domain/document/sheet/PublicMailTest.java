// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicMailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@numerique.gouv.fr",
                "a@Interieur.GOUV.fr",
                "a@ac-rennes.fr",
                "a@univ-lyon1.fr",
                "a@ars.sante.fr",
                "a@insee.fr",
                ""
            })
    void knowsPublicAddresses(String email) {
        assertThat(PublicMail.isPublic(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@gmail.com",
                "a@fauxgouv.fr",
                "a@gouv.fr.example.com",
                "a@ac-x.example.fr"
            })
    void knowsOthers(String email) {
        assertThat(PublicMail.isPublic(email)).isFalse();
    }
}
