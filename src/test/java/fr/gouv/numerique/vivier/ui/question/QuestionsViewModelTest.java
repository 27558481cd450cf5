// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.question.Question;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.OpenVivier;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UseCases;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Keeping a question and finding whose it is, without a window. */
class QuestionsViewModelTest {
    private static final LocalDate TODAY = LocalDate.now(TestStores.CLOCK);

    @TempDir private Path folder;
    private UseCases vivier;
    private Desk desk;
    private QuestionsViewModel model;

    @BeforeEach
    void open() throws Exception {
        vivier = OpenVivier.in(folder);
        OpenVivier.talent(vivier, "Curieuse", "POOL", "11");
        desk = new Desk(vivier.lists());
        model = new QuestionsViewModel(vivier, desk.context());
        model.refresh();
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private static Question written(Optional<LocalDate> answered) {
        return new Question(
                0,
                0,
                Question.Asker.ADMINISTRATION,
                "Service du numérique",
                Optional.empty(),
                Optional.empty(),
                Question.Channel.MAIL,
                TODAY,
                TODAY.plusDays(7),
                "Qui paie les déplacements ?",
                answered.isPresent() ? "Votre service." : "",
                answered);
    }

    @Test
    void aQuestionIsLinkedByNameOrByReference() {
        model.save(written(Optional.empty()), "camille curieuse");
        model.save(written(Optional.empty()), "T-0001");
        model.refresh();

        assertThat(model.rows()).hasSize(2).allMatch(row -> row.who().equals("Camille Curieuse"));
        model.save(written(Optional.empty()), "Personne d'Inconnu");
        assertThat(desk.failures()).singleElement().isInstanceOf(RefusedByRule.class);
    }

    @Test
    void answeredOnesAreShownOnlyWhenAskedFor() {
        model.save(written(Optional.of(TODAY)), "");
        model.save(written(Optional.empty()), "");
        model.refresh();

        assertThat(model.rows()).hasSize(1);
        model.onlyOpenProperty().set(false);
        assertThat(model.rows()).hasSize(2);
        assertThat(model.count()).isEqualTo(2);
    }

    @Test
    void theOneThatIsAskedForIsReadyToBeAnswered() {
        model.save(written(Optional.empty()), "");
        long id = vivier.questions().rows().getFirst().question().id();
        model.choose(id);
        model.refresh();

        assertThat(model.draftProperty().get().question().id()).isEqualTo(id);
        model.remove();
        model.refresh();
        assertThat(model.rows()).isEmpty();
        assertThat(model.draftProperty().get().question().isKept()).isFalse();
    }
}
