// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.news.LeftOut;
import fr.gouv.numerique.vivier.domain.news.News;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.NewsWish;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.testing.OpenVivier;
import fr.gouv.numerique.vivier.testing.Records;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** News to the pool, in a real store and with real files. */
class TellNewsTest {
    @TempDir private Path folder;
    private UseCases vivier;
    private Talent joined;
    private Talent breton;

    @BeforeEach
    void people() throws Exception {
        vivier = OpenVivier.in(folder);
        joined = OpenVivier.talent(vivier, "Adhérente", "POOL", "11");
        breton = OpenVivier.talent(vivier, "Bretonne", "BOTH", "53");
        OpenVivier.talent(vivier, "Ciblée", "TARGETED", "11");
        Talent refuses = OpenVivier.talent(vivier, "Refus", "POOL", "11");
        vivier.editTalent().set(refuses, TalentFields.NEWS_WISH, answer("NO"));
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private static Optional<fr.gouv.numerique.vivier.domain.shared.Choice> answer(String code) {
        return Optional.of(Records.known(ReferenceData.YES_NO, code));
    }

    private News news(List<MissionId> missions, Set<String> regions) throws RefusedByRule {
        return vivier.news()
                .save(
                        new News(
                                0,
                                0,
                                "Deux nouvelles missions",
                                "Le vivier grandit.",
                                missions,
                                Set.of(OpenVivier.SKILL),
                                regions,
                                Instant.EPOCH,
                                ""));
    }

    private static List<String> names(List<TalentRow> rows) {
        return rows.stream().map(TalentRow::lastName).toList();
    }

    @Test
    void theWishHoldsAndEachOtherPersonHasAReason() throws Exception {
        Audience audience = vivier.news().audience(news(List.of(), Set.of("53")));

        assertThat(names(audience.reached())).containsExactly("Bretonne");
        assertThat(names(audience.leftOut().get(LeftOut.REGION))).containsExactly("Adhérente");
        assertThat(names(audience.leftOut().get(LeftOut.NOT_ASKED))).containsExactly("Ciblée");
        assertThat(names(audience.leftOut().get(LeftOut.REFUSED))).containsExactly("Refus");
    }

    @Test
    void whoOnlyAnsweredAMissionIsToldOnceItWasAskedFor() throws Exception {
        Talent targeted = vivier.talents().find("T-0003");
        assertThat(NewsWish.of(targeted)).isEqualTo(NewsWish.NOT_ASKED);

        Talent asked = vivier.editTalent().set(targeted, TalentFields.NEWS_WISH, answer("YES"));

        assertThat(NewsWish.of(asked)).isEqualTo(NewsWish.ASKED);
        assertThat(names(vivier.news().audience(news(List.of(), Set.of())).reached()))
                .containsExactly("Adhérente", "Bretonne", "Ciblée");
    }

    @Test
    void messagesAreWrittenInBlindCopyOnceAndTheHistorySaysSo() throws Exception {
        Mission mission = OpenVivier.mission(vivier, "Refondre un portail");
        News news = news(List.of(mission.id()), Set.of());

        List<Path> files = vivier.news().prepare(news, Copies.BLIND, folder);

        assertThat(files).singleElement();
        String mail = Files.readString(files.getFirst(), StandardCharsets.US_ASCII);
        assertThat(mail).contains("Bcc: <adh").doesNotContain("To: ").doesNotContain("Refus");
        assertThat(vivier.news().preview(news))
                .contains("Le vivier grandit.", "Refondre un portail");
        Audience after = vivier.news().audience(news);
        assertThat(after.reached()).isEmpty();
        assertThat(after.leftOut().get(LeftOut.TOLD)).hasSize(2);
        NewsRow row = vivier.news().rows().getFirst();
        assertThat(row.told()).isEqualTo(2);
        assertThat(row.isUnsent()).isTrue();
        vivier.markSent().set(row.mailings().getFirst(), true);
        assertThat(vivier.news().rows().getFirst().isUnsent()).isFalse();
        assertThat(told(joined)).contains("history.sentOn");
        assertThatThrownBy(() -> vivier.news().prepare(news, Copies.BLIND, folder))
                .isInstanceOf(RefusedByRule.class);
        assertThatThrownBy(() -> vivier.news().remove(news)).isInstanceOf(RefusedByRule.class);
    }

    private List<String> told(Talent talent) {
        return vivier.timeline().of(RecordKind.TALENT, talent.id().value()).stream()
                .filter(entry -> entry.kind() == TimelineEntry.Kind.MAILS)
                .map(TimelineEntry::what)
                .map(Message::key)
                .toList();
    }

    @Test
    void aMessageForEachPersonNamesThePerson() throws Exception {
        List<Path> files = vivier.news().prepare(news(List.of(), Set.of()), Copies.EACH, folder);

        assertThat(files)
                .extracting(it -> it.getFileName().toString())
                .containsExactly("T-0001.eml", "T-0002.eml");
        String body = Files.readString(files.getLast()).split("\r\n\r\n", 2)[1];
        assertThat(new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8))
                .startsWith("Bonjour " + breton.fullName());
    }

    @Test
    void aMissionThatMayNotBePublishedIsNotAnnounced() throws Exception {
        Mission mission = OpenVivier.mission(vivier, "Confidentielle");
        vivier.editMission()
                .set(
                        mission,
                        MissionFields.PUBLISHABLE,
                        Optional.of(Records.known(MissionFields.PUBLISHABLE.list(), "NO")));
        News news = news(List.of(mission.id()), Set.of());

        assertThatThrownBy(() -> vivier.news().prepare(news, Copies.BLIND, folder))
                .isInstanceOfSatisfying(
                        RefusedByRule.class,
                        it ->
                                assertThat(Texts.french().get(it.explanation()))
                                        .contains("M-0001", "ne veut pas"));
        assertThat(vivier.news().rows().getFirst().mailings()).isEmpty();
    }
}
