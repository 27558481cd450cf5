// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class SkillRecogniserTest {
    private static final SkillTaxonomy SHIPPED = ReferenceData.shipped().skills();
    private static final SkillRecogniser RECOGNISER =
            new SkillTaxonomy(
                            List.of(
                                    skill("R", "R", "logiciel R"),
                                    skill("C", "C", "langage C"),
                                    skill("CPP", "C++"),
                                    skill("CS", "C#"),
                                    skill("GO", "Go", "Golang"),
                                    skill("AI", "Intelligence artificielle", "IA", "AI"),
                                    skill("STUDY", "Étude", "conseil"),
                                    skill("SCOPE", "Analyse des besoins", "étude d’opportunité"),
                                    skill("SOC", "Détection d’incidents", "SOC"),
                                    skill("WORK", "Maîtrise d’œuvre")))
                    .recogniser();

    private static Skill skill(String code, String label, String... synonyms) {
        return new Skill(code, "", label, label, List.of(synonyms));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Je code en R, en C et en Go. | R C GO",
                "Rennes, recherche, Gouvernance, Corse | ",
                "r, c, go ou ia en minuscules | ",
                "golang et logiciel r | GO R",
                "C++, C# et C | CPP CS C",
                "IAM, IAS, PIA | ",
                "IA/AI | AI AI",
                "étude d'opportunité, puis étude | SCOPE STUDY",
                "étude d’autre chose | STUDY",
                "ETUDE D’OPPORTUNITE | SCOPE",
                "E\u0301tude | STUDY",
                "maitrise d'oeuvre, Maîtrise d’œuvre | WORK WORK",
                "le soc de la charrue, le SOC du ministère | SOC",
                "J’AI APPRIS | ",
                "j'AI mais une AI | AI",
                "intelligence-artificielle (IA) | AI AI",
            })
    void runningTextNamesSkillsByWholeWordsTheLongestFirst(String text, String expected) {
        assertThat(codes(RECOGNISER.inText(text)))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "ia, c ; go = AI C GO",
                "r = R",
                "soc;java|r = SOC R",
                "bonne étude d'opportunité ; c'est tout = SCOPE",
                "rien de connu, = ",
            })
    void aKeywordAloneMayBeWrittenInAnyCase(String keywords, String expected) {
        assertThat(codes(RECOGNISER.inKeywords(keywords)))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void aMentionCarriesTheVeryWordsThatWereRead() {
        assertThat(RECOGNISER.inText("Une ÉTUDE   d'opportunité, en  Go."))
                .containsExactly(
                        new SkillMention(
                                "SCOPE",
                                "ÉTUDE   d'opportunité",
                                NameMatch.EXACT,
                                "étude d’opportunité"),
                        new SkillMention("GO", "Go", NameMatch.EXACT, "Go"));
    }

    @Test
    void aNameIsTheWholeOfTheWordsOrNothing() {
        assertThat(RECOGNISER.inName(" golang ")).contains("GO");
        assertThat(RECOGNISER.inName("go")).contains("GO");
        assertThat(RECOGNISER.inName("Go avancé")).isEmpty();
        assertThat(RECOGNISER.inName("étude d")).isEmpty();
        assertThat(RECOGNISER.inName("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n;,|", "🚀", "+++", "…"})
    void wordsWithoutNamesNameNothing(String text) {
        assertThat(RECOGNISER.inText(text)).isEmpty();
        assertThat(RECOGNISER.inKeywords(text)).isEmpty();
    }

    @Test
    void everyShippedLabelMeansItsOwnSkill() {
        for (Skill skill : SHIPPED.all()) {
            assertThat(SHIPPED.recogniser().inName(skill.french()))
                    .as(skill.french())
                    .contains(skill.code());
        }
    }

    @Test
    void everyShippedSynonymMeansASkill() {
        List<String> taken = new ArrayList<>();
        for (Skill skill : SHIPPED.all()) {
            for (String synonym : skill.synonyms()) {
                if (!SHIPPED.recogniser().inName(synonym).orElseThrow().equals(skill.code())) {
                    taken.add(skill.code() + " " + synonym);
                }
            }
        }

        assertThat(taken).as("synonyms that another skill has first").isEmpty();
    }

    @Test
    void skillsAreFoundWhereverTheyStandInAText() {
        List<Skill> skills = SHIPPED.all();
        Random random = new Random(42);
        for (int i = 0; i < 300; i++) {
            Skill first = skills.get(random.nextInt(skills.size()));
            Skill second = skills.get(random.nextInt(skills.size()));
            String text = "Xyz " + first.french() + ". Zyx, " + second.french() + " (zzz)";

            assertThat(codes(SHIPPED.recogniser().inText(text)))
                    .as(text)
                    .contains(first.code(), second.code());
        }
    }

    private static List<String> codes(List<SkillMention> mentions) {
        return mentions.stream().map(SkillMention::code).toList();
    }
}
