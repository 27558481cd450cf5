// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;

/** What people write of themselves, and what the shipped skills make of it. */
class SkillsFromWordsTest {
    private static final ReferenceData REFERENCE = ReferenceData.shipped();
    private static final SkillRecogniser RECOGNISER = REFERENCE.skills().recogniser();

    private static List<String> codes(String text) {
        return RECOGNISER.inText(text).stream().map(SkillMention::code).distinct().toList();
    }

    private static List<String> expected(String codes) {
        return codes == null ? List.of() : List.of(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Statisticienne depuis dix ans | DAT-008",
                "Nous sommes trois urbanistes | ARC-001",
                "J’ai dirigé deux data scientists. | DAT-001",
                "Réalisation de tableaux de bord | DAT-009",
                "Développeuse web à la DGFiP | DEV-003",
                "Chefs de produits numériques | PRJ-005",
                "Architecte fonctionnelle puis architectes applicatifs | ARC-003",
                "Je pilote des projets depuis 2015 | PRJ-001",
                "Je sais piloter un projet |",
                "Gérer des projets, gérer les incidents | PRJ-001 SUP-002",
                "Administratrice de bases de données | DAT-014",
                "Analyser les risques | SEC-002",
                "Animer des ateliers | DES-009",
                "Je conduis le changement |",
                "Conduire le changement | PRJ-012",
                "Revues des processus | PRJ-014",
                "Formatrice numérique | SUP-004",
                "Je fais de l’éco-conception | ECO-001",
            })
    void otherFormsOfTheSameWordsCount(String text, String skills) {
        assertThat(codes(text)).isEqualTo(expected(skills));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kuberntes en production | CLD-002",
                "Kubernettes | CLD-002",
                "du JavaScritp | DEV-004",
                "ypthon et pyhton | DEV-007",
                "PostgresQL, Postgressql | DEV-017",
                "cybersécurtié | SEC-001",
                "gestoin de projet | PRJ-001",
                "acessibilité numérique | DES-005",
                "Developement web | DEV-003",
                "intéligence artificielle | DAT-005",
                "statistisien | DAT-008",
                "symphony ou simfony | DEV-008",
            })
    void typingErrorsInLongWordsAreForgiven(String text, String skills) {
        assertThat(codes(text)).isEqualTo(expected(skills));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Words that exist.
                "Une vision angulaire, un androïde, une cybernétique",
                "Le docteur donne un string",
                "Il a fait preuve de jalousie et de performances",
                // Short names have to be right.
                "Jave, Jaav, phph, SQk, Rusts",
                "J’aime le scrumm",
                // Other forms that mean something else.
                "Recettes et dépenses de la commune",
                "J’ai suivi des études de droit",
                "un certificat médical",
                "les motions du congrès",
                "des versements mensuels",
                "les exploitations agricoles",
                // Words that are not one phrase.
                "Je gère. Projets variés",
                "gestion, projet personnel",
                "Chef d’équipe ; produit phare",
                "un chat, des chats, un chien",
                "Rennes, Gouvernance, Corse, Goussainville",
            })
    void wordsThatMeanSomethingElseNameNothing(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pas de Java |",
                "pas encore de Java |",
                "Aucune expérience en Java |",
                "Je n’ai aucune connaissance de Python ni de PHP. |",
                "sans connaître Java |",
                "Sans Java ni PHP |",
                "Je ne maîtrise pas Kubernetes |",
                "Je ne connais pas encore le langage Java. |",
                "Je n’ai jamais fait de Java |",
                "Je ne connais ni Java, ni PHP, ni Python |",
                "Aucune expérience en Java, PHP ou Python. |",
                "Aucune expérience en gestion de projet |",
                "Manque d’expérience en Java |",
                "Java : non, PHP : oui | DEV-008",
                "Java : aucune pratique ; Python : dix ans | DEV-007",
                "Java (pas de pratique), Python (courant) | DEV-007",
                "Java pas du tout, PHP un peu | DEV-008",
                "Java n’est pas requis, Python oui | DEV-007",
                "Java, je ne connais pas. |",
                "Java je ne pratique pas du tout, Python oui | DEV-007",
                "PHP, nous ne maîtrisons pas encore mais Python oui | DEV-007",
                "Pas de Java mais du PHP | DEV-008",
                "Pas de Java, je fais du Python | DEV-007",
                "Pas de Java. Python depuis 2010. | DEV-007",
                "Pas de Java, expert Python | DEV-007",
                "Je ne fais pas de Java et je connais PHP | DEV-008",
                "Toutes les technologies sauf Java |",
                "Aucun langage sauf Java | DEV-006",
                "Python, pas Java | DEV-007",
                "Je code en Python, sans Java, depuis 2010 | DEV-007",
                "pas de kuberntes |",
            })
    void whatIsDeniedIsNoSkill(String text, String skills) {
        assertThat(codes(text)).isEqualTo(expected(skills));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Débutant en Java | DEV-006",
                "Pas seulement du Java | DEV-006",
                "Je ne fais pas que du Java | DEV-006",
                "Je ne suis pas experte Java | DEV-006",
                "Je ne maîtrise pas parfaitement Java | DEV-006",
                "Aucun problème avec Java | DEV-006",
                "Sans difficulté en Java | DEV-006",
                "Sans oublier Java | DEV-006",
                "Pas mal de Java | DEV-006",
                "Je n’hésite pas à coder en Java | DEV-006",
                "Java ne me fait pas peur | DEV-006",
                "Un premier pas vers Java | DEV-006",
                "Pas à pas, Java et Python | DEV-006 DEV-007",
                "Pourquoi pas Java | DEV-006",
                "Java, je ne connais pas PHP | DEV-006",
                "Java, je ne maîtrise pas parfaitement | DEV-006",
                "Non seulement Java, mais aussi PHP | DEV-006 DEV-008",
                "Java, non seulement PHP | DEV-006 DEV-008",
                "Plus que jamais Java | DEV-006",
                "Je ne fais plus de Java | DEV-006",
                "Ce n’est pas la première fois que je fais du Java | DEV-006",
                "N’ayant pas de poste fixe, je fais du Java | DEV-006",
                "Je n’ai pas de diplôme et travaille en Java | DEV-006",
                "Je n’ai pas encore trouvé de poste dans mon ministère malgré mes années de Java"
                        + " | DEV-006",
                "Pas de télétravail ; Java | DEV-006",
            })
    void aSkillIsNotDeniedByEveryNegativeWord(String text, String skills) {
        assertThat(codes(text)).isEqualTo(expected(skills));
    }

    @Test
    void aKeywordMayDenyASkillAndIsAboutItAllTheSame() {
        assertThat(RECOGNISER.inKeywords("pas de java, php"))
                .extracting(SkillMention::code)
                .containsExactly("DEV-008");
        assertThat(RECOGNISER.isAbout("pas de java")).isTrue();
        assertThat(RECOGNISER.isAbout("pas de chance")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JAVA | Java | EXACT",
                "statisticiennes | statisticien | INFLECTED",
                "Gérer des projets | gestion de projet | INFLECTED",
                "kuberntes | Kubernetes | MISTYPED",
                "archivste | archiviste | MISTYPED",
            })
    void aMentionSaysWhichNameItWasReadAsAndWhy(String words, String name, NameMatch match) {
        assertThat(RECOGNISER.inText("Voilà : " + words + "."))
                .singleElement()
                .satisfies(
                        mention -> {
                            assertThat(mention.words()).isEqualTo(words);
                            assertThat(mention.name()).isEqualTo(name);
                            assertThat(mention.match()).isEqualTo(match);
                            assertThat(RECOGNISER.why(mention.code(), words)).contains(mention);
                        });
    }

    @Test
    void aTaughtWordSaysThatItWasTaught() {
        TaughtSynonym taught =
                new TaughtSynonym("skill", "Quarkus", "DEV-006", "ana", Instant.EPOCH);
        SkillRecogniser recogniser =
                REFERENCE.with(new Teachings(List.of(taught), List.of())).skills().recogniser();

        assertThat(recogniser.inText("du quarkus"))
                .containsExactly(
                        new SkillMention("DEV-006", "quarkus", NameMatch.TAUGHT, "Quarkus"));
        assertThat(recogniser.inText("du quarkuss, quarcus, pas de Quarkus")).isEmpty();
    }

    @Test
    void everyNameIsReadDespiteOneTypingErrorOrAsNothing() {
        for (Skill skill : REFERENCE.skills().all()) {
            for (String name : skill.synonyms()) {
                if (name.length() < 8 || !name.chars().allMatch(Character::isLetter)) {
                    continue;
                }
                String mistyped = name.substring(0, 3) + name.charAt(2) + name.substring(3);
                assertThat(codes(mistyped)).as(mistyped).isSubsetOf(skill.code());
                assertThat(TextKey.of(mistyped)).isNotEqualTo(TextKey.of(name));
            }
        }
    }
}
