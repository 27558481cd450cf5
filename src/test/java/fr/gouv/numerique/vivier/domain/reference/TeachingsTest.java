// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.reference.Recognition.Rule;
import fr.gouv.numerique.vivier.domain.shared.Choice;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a store was taught lies over the shipped lists, and says who taught it. */
class TeachingsTest {
    private static final ReferenceData SHIPPED = ReferenceData.shipped();
    private static final Instant NOON = Instant.parse("2020-05-25T12:00:00Z");

    private static TaughtSynonym synonym(String list, String words, String code) {
        return new TaughtSynonym(list, words, code, "coordinatrice", NOON);
    }

    private static TaughtEntry entry(String list, String code, String french, boolean hidden) {
        return new TaughtEntry(
                list,
                new ReferenceEntry(
                        code,
                        french,
                        french,
                        List.of(),
                        Optional.of(LocalDate.of(2020, 6, 1)),
                        Optional.empty(),
                        ""),
                hidden,
                "coordinatrice",
                NOON);
    }

    @Test
    void eachRecognitionSaysItsRule() {
        ReferenceList ministries =
                SHIPPED.with(
                                new Teachings(
                                        List.of(synonym("ministry", "Place Beauvau bis", "MI")),
                                        List.of()))
                        .list("ministry");

        assertThat(ministries.recognition("MINISTERE DE L'INTERIEUR"))
                .map(Recognition::rule)
                .contains(new Rule.Label());
        assertThat(ministries.recognition("beauvau"))
                .map(Recognition::rule)
                .contains(new Rule.ShippedSynonym());
        assertThat(ministries.recognition("place beauvau BIS"))
                .map(Recognition::rule)
                .contains(new Rule.Taught("coordinatrice", NOON));
        assertThat(ministries.choose("place Beauvau bis"))
                .isEqualTo(new Choice("MI", "place Beauvau bis"));
    }

    @Test
    void whatIsLeftAsWrittenIsNotRecognised() {
        ReferenceData taught =
                SHIPPED.with(new Teachings(List.of(synonym("skill", "Macramé", "")), List.of()));

        assertThat(taught.list("skill").recognise("Macramé")).isEmpty();
        assertThat(taught.teachings().leftAsWritten("skill")).containsExactly("macrame");
    }

    @Test
    void aTaughtSkillIsFoundInTextsToo() {
        ReferenceData taught =
                SHIPPED.with(
                        new Teachings(
                                List.of(synonym("skill", "Zorglub Bout", "DEV-006")), List.of()));

        assertThat(taught.skills().recogniser().inText("Dix ans de Zorglub Bout en production"))
                .extracting(SkillMention::code)
                .containsExactly("DEV-006");
        assertThat(SHIPPED.skills().recogniser().inText("Dix ans de Zorglub Bout")).isEmpty();
    }

    @Test
    void anAddedSkillIsFoundAndAnAddedEntryOffered() {
        ReferenceData taught =
                SHIPPED.with(
                        new Teachings(
                                List.of(),
                                List.of(entry("skill", "X-BLE", "Radio LoRaWAN", false))));

        assertThat(taught.skills().recogniser().inKeywords("radio lorawan"))
                .extracting(SkillMention::code)
                .containsExactly("X-BLE");
        assertThat(taught.list("skill").offered())
                .extracting(ReferenceEntry::code)
                .contains("X-BLE");
        assertThat(taught.isShipped("skill", "X-BLE")).isFalse();
    }

    @Test
    void aRenamedEntryIsStillRecognisedByItsOldWords() {
        ReferenceList ministries =
                SHIPPED.with(
                                new Teachings(
                                        List.of(),
                                        List.of(
                                                entry(
                                                        "ministry",
                                                        "MI",
                                                        "Ministère de l’Intérieur et des Outre-mer",
                                                        false))))
                        .list("ministry");

        assertThat(ministries.recognise("Ministère de l'Intérieur et des Outre-mer"))
                .map(ReferenceEntry::code)
                .contains("MI");
        assertThat(ministries.recognise("Ministère de l'Intérieur"))
                .map(ReferenceEntry::code)
                .contains("MI");
        assertThat(ministries.recognise("Beauvau")).map(ReferenceEntry::code).contains("MI");
    }

    @Test
    void aHiddenEntryIsNotOfferedButStillRecognised() {
        ReferenceList ministries =
                SHIPPED.with(
                                new Teachings(
                                        List.of(),
                                        List.of(
                                                entry(
                                                        "ministry",
                                                        "MM",
                                                        "Ministère de la Mer",
                                                        true))))
                        .list("ministry");

        assertThat(ministries.offered()).extracting(ReferenceEntry::code).doesNotContain("MM");
        assertThat(ministries.recognise("Mer")).map(ReferenceEntry::code).contains("MM");
    }

    @Test
    void anotherAdministrationIsTakenForTheOneNamedBeside() {
        ReferenceList ministries = SHIPPED.list("ministry");
        Optional<Choice> other = Optional.of(new Choice("AUT", "Autre administration"));

        assertThat(ministries.named(other, "AUT", "DGFiP"))
                .contains(new Choice("MEFR", "Autre administration"));
        assertThat(ministries.named(other, "AUT", "Ville de Rennes")).isEqualTo(other);
        assertThat(ministries.named(Optional.empty(), "AUT", "DGFiP")).isEmpty();
    }
}
