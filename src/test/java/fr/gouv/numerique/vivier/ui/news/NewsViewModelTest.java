// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.news;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.news.News;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.OpenVivier;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.news.Copies;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Writing a news and preparing its messages, without a window. */
class NewsViewModelTest {
    @TempDir private Path folder;
    private UseCases vivier;
    private Desk desk;
    private NewsViewModel model;

    @BeforeEach
    void open() throws Exception {
        vivier = OpenVivier.in(folder);
        OpenVivier.talent(vivier, "Adhérente", "POOL", "11");
        OpenVivier.talent(vivier, "Bretonne", "POOL", "53");
        desk = new Desk(vivier.lists());
        model = new NewsViewModel(vivier, desk.context());
        model.refresh();
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private static News written(String subject, Set<String> regions) {
        return new News(
                0, 0, subject, "Texte", List.<MissionId>of(), Set.of(), regions, Instant.EPOCH, "");
    }

    @Test
    void whomItReachesFollowsWhatIsTicked() {
        model.begin();
        assertThat(model.audienceProperty().get().orElseThrow().reached()).hasSize(2);
        model.look(written("", Set.of("53")));
        assertThat(model.audienceProperty().get().orElseThrow().reached())
                .singleElement()
                .matches(row -> row.lastName().equals("Bretonne"));
    }

    @Test
    void messagesArePreparedWhereTheUserSaysAndMarkedAsSent() {
        desk.dialogs().willChoose(folder);
        model.prepare(written("Objet", Set.of()), Copies.BLIND);
        model.refresh();

        assertThat(folder.resolve("nouvelle-01.eml")).exists();
        assertThat(model.draftProperty().get().isKept()).isTrue();
        assertThat(model.mailings()).singleElement().matches(it -> !it.isSent());
        model.mark(model.mailings().getFirst(), true);
        model.refresh();
        assertThat(model.mailings()).singleElement().matches(it -> it.isSent());
        assertThat(desk.told()).containsExactly("news.prepared", "sending.marked");
    }

    @Test
    void aNewsWithoutSubjectIsRefused() {
        model.save(written(" ", Set.of()));
        assertThat(desk.failures()).singleElement().isInstanceOf(RefusedByRule.class);
    }
}
