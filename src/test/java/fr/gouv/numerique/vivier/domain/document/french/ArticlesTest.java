// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.french;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {

    private static String of(String name) {
        return Articles.of(name, NounKind.BODY);
    }

    /** Every ministry and other administration of the shipped list. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    PM     ; des services du Premier ministre
                    MEAE   ; du ministère de l'Europe et des Affaires étrangères
                    MTES   ; du ministère de la Transition écologique et solidaire
                    MTE    ; du ministère de la Transition écologique
                    MENJ   ; du ministère de l'Éducation nationale et de la Jeunesse
                    SPORTS ; du ministère des Sports
                    MENJS  ; du ministère de l'Éducation nationale, de la Jeunesse et des Sports
                    MEF    ; du ministère de l'Économie et des Finances
                    MACP   ; du ministère de l'Action et des Comptes publics
                    MEFR   ; du ministère de l'Économie, des Finances et de la Relance
                    MTFP   ; du ministère de la Transformation et de la Fonction publiques
                    MINARM ; du ministère des Armées
                    MI     ; du ministère de l'Intérieur
                    MT     ; du ministère du Travail
                    MTEI   ; du ministère du Travail, de l'Emploi et de l'Insertion
                    MOM    ; du ministère des Outre-mer
                    MCTRCT ; du ministère de la Cohésion des territoires et des Relations avec les collectivités territoriales
                    MJ     ; du ministère de la Justice
                    MC     ; du ministère de la Culture
                    MSS    ; du ministère des Solidarités et de la Santé
                    MM     ; du ministère de la Mer
                    MESRI  ; du ministère de l'Enseignement supérieur, de la Recherche et de l'Innovation
                    MAA    ; du ministère de l'Agriculture et de l'Alimentation
                    PREF   ; des préfectures et des directions départementales interministérielles
                    JUR    ; du Conseil d'État, de la Cour des comptes et des juridictions
                    AAI    ; des autorités administratives indépendantes
                    OPE    ; de l’opérateur de l'État
                    AUT    ; d’une autre administration
                    """)
    void everyShippedAdministrationIsContracted(String code, String expected) {
        assertThat(of(name(code))).isEqualTo(expected.replace("''", "'"));
    }

    @Test
    void theTableAboveHasThemAll() {
        assertThat(ReferenceData.shipped().list(ReferenceData.MINISTRY).entries()).hasSize(28);
    }

    private static String name(String code) {
        return ReferenceData.shipped()
                .list(ReferenceData.MINISTRY)
                .find(code)
                .map(ReferenceEntry::french)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    DINUM                               ; la DINUM       ; de la DINUM     ; à la DINUM
                    ANSSI                               ; l’ANSSI        ; de l’ANSSI      ; à l’ANSSI
                    SGDSN                               ; le SGDSN       ; du SGDSN        ; au SGDSN
                    DGFiP                               ; la DGFiP       ; de la DGFiP     ; à la DGFiP
                    INSEE                               ; l’INSEE        ; de l’INSEE      ; à l’INSEE
                    IGN                                 ; l’IGN          ; de l’IGN        ; à l’IGN
                    CNRS                                ; le CNRS        ; du CNRS         ; au CNRS
                    MI                                  ; le MI          ; du MI           ; au MI
                    HCERES                              ; le HCERES      ; du HCERES       ; au HCERES
                    XYZT                                ; XYZT           ; de XYZT         ; à XYZT
                    OXYZ                                ; OXYZ           ; d’OXYZ          ; à OXYZ
                    DREAL Bretagne, service données     ; la DREAL Bretagne, service données ; de la DREAL Bretagne, service données ; à la DREAL Bretagne, service données
                    Haut-commissariat aux compétences   ; le Haut-commissariat aux compétences ; du Haut-commissariat aux compétences ; au Haut-commissariat aux compétences
                    Haute Autorité de santé             ; la Haute Autorité de santé ; de la Haute Autorité de santé ; à la Haute Autorité de santé
                    Hôpital des armées Bégin            ; l’Hôpital des armées Bégin ; de l’Hôpital des armées Bégin ; à l’Hôpital des armées Bégin
                    Inspection générale des finances    ; l’inspection générale des finances ; de l’inspection générale des finances ; à l’inspection générale des finances
                    École nationale d’administration    ; l’École nationale d’administration ; de l’École nationale d’administration ; à l’École nationale d’administration
                    Direction interministérielle du numérique ; la direction interministérielle du numérique ; de la direction interministérielle du numérique ; à la direction interministérielle du numérique
                    Les Archives nationales             ; les Archives nationales ; des Archives nationales ; aux Archives nationales
                    La Poste                            ; la Poste       ; de la Poste     ; à la Poste
                    l'Agence du numérique               ; l’Agence du numérique ; de l’Agence du numérique ; à l’Agence du numérique
                    Rectorat de Rennes                  ; le rectorat de Rennes ; du rectorat de Rennes ; au rectorat de Rennes
                    """)
    void aBodyTakesItsArticle(String name, String the, String of, String to) {
        assertThat(Articles.the(name, NounKind.BODY)).isEqualTo(the);
        assertThat(of(name)).isEqualTo(of);
        assertThat(Articles.to(name, NounKind.BODY)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Rennes        ; de Rennes        ; à Rennes
                    Orléans       ; d’Orléans        ; à Orléans
                    Le Havre      ; du Havre         ; au Havre
                    Les Ulis      ; des Ulis         ; aux Ulis
                    La Rochelle   ; de La Rochelle   ; à La Rochelle
                    L’Haÿ         ; de L’Haÿ         ; à L’Haÿ
                    Ytrac         ; d’Ytrac          ; à Ytrac
                    Hyères        ; de Hyères        ; à Hyères
                    """)
    void aMunicipalityKeepsItsOwnArticle(String name, String of, String to) {
        assertThat(Articles.of(name, NounKind.PLACE)).isEqualTo(of);
        assertThat(Articles.to(name, NounKind.PLACE)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Camille Le Goff ; de Camille Le Goff
                    Alix Bonnefoy   ; d’Alix Bonnefoy
                    Émilie Roux     ; d’Émilie Roux
                    Hélène Morel    ; d’Hélène Morel
                    Hassan Ba       ; de Hassan Ba
                    Yannick Treguer ; de Yannick Treguer
                    Yves Morel      ; d’Yves Morel
                    """)
    void aPersonTakesNoArticle(String name, String of) {
        assertThat(Articles.of(name, NounKind.NAME)).isEqualTo(of);
        assertThat(Articles.the(name, NounKind.NAME)).isEqualTo(name);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(of(" ")).isEmpty();
    }
}
