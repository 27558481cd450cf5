// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.french;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nouns and acronyms that names of administrations begin with, by the article they take. */
final class BodyNouns {
    private static final String MASCULINE =
            "ministere secretariat service rectorat conseil tribunal commissariat bureau pole"
                    + " departement centre office etablissement laboratoire operateur institut cabinet"
                    + " guichet comite defenseur controle observatoire musee parquet fonds groupement"
                    + " hopital lycee college haut cerema groupe reseau"
                    + " pm meae mtes mte menj menjs mef macp mefr mtfp minarm mi mt mtei mom mctrct mj mc"
                    + " mss mm mesri mesr maa masa sgdsn sgg sgmap cisirh cnrs cnam cnes cea ign insee"
                    + " inpi inria inrae inserm sgar sgcd snum scn haut-commissariat hceres hcere cget"
                    + " srh ssi siaf shd cgefi cgdd crous cnous crpe";

    private static final String FEMININE =
            "direction delegation prefecture academie agence ecole universite cour commission"
                    + " autorite mission caisse region ville mairie commune metropole inspection"
                    + " sous-direction sous haute cellule division chambre bibliotheque gendarmerie"
                    + " police douane chancellerie societe banque poste fondation imprimerie"
                    + " dinum dinsic dgfip dgfip dgafp ditp dila dsi drh dnum dreal drac draaf direccte"
                    + " dreets ddt ddtm ddpp ddcs ddets dga dgse dgsi dgac dgccrf dgddi dgos dgcs dgt"
                    + " dgefp dgesip dgri dgesco dgs dgitm dgpr dgaln dgec dgpe dgal dirisi deal dares"
                    + " drees depp dge dgtresor dae dssf daj dsaf dircom cnil cnav cnaf cnam anct anssi"
                    + " ars aife ademe anah anses ansm afnor has hatvp arcep arcom csa cada ena igas igf"
                    + " iga igpde pjj ratp sncf dtnum minint dcpaf dcpj";

    private static final String PLURAL =
            "services prefectures directions autorites juridictions ministeres archives hospices"
                    + " cours tribunaux agences operateurs etablissements universites rectorats"
                    + " communes hopitaux archives affaires douanes";

    private static final Map<String, Article> ARTICLES =
            Stream.of(
                            words(MASCULINE).map(word -> Map.entry(word, Article.MASCULINE)),
                            words(FEMININE).map(word -> Map.entry(word, Article.FEMININE)),
                            words(PLURAL).map(word -> Map.entry(word, Article.PLURAL)))
                    .flatMap(entries -> entries)
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));

    /** Common nouns: within a sentence they begin with a small letter. */
    private static final Set<String> COMMON =
            words(
                            "ministere secretariat service services rectorat bureau pole departement"
                                    + " direction directions delegation prefecture prefectures"
                                    + " academie mission inspection sous cellule division cabinet"
                                    + " operateur operateurs autorites juridictions region ville"
                                    + " mairie commune metropole ministeres etablissement centre"
                                    + " autre")
                    .collect(Collectors.toUnmodifiableSet());

    private BodyNouns() {}

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(" ")).distinct();
    }

    /** The article of a name that begins with this word, as {@link Elision#firstWord} gives it. */
    static Article article(String firstWord) {
        return ARTICLES.getOrDefault(firstWord, Article.NONE);
    }

    static boolean isCommon(String firstWord) {
        return COMMON.contains(firstWord);
    }
}
