// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.question.Question;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.testing.OpenVivier;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo;
import fr.gouv.numerique.vivier.usecase.report.Chart;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** From a question to its answer, in a real store. */
class KeepQuestionsTest {
    private static final LocalDate TODAY = LocalDate.now(TestStores.CLOCK);

    @TempDir private Path folder;
    private UseCases vivier;
    private Talent talent;

    @BeforeEach
    void open() throws Exception {
        vivier = OpenVivier.in(folder);
        talent = OpenVivier.talent(vivier, "Curieuse", "POOL", "11");
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private Question asked(int daysAgo, String words) {
        LocalDate day = TODAY.minusDays(daysAgo);
        return new Question(
                0,
                0,
                Question.Asker.PERSON,
                "",
                Optional.of(talent.id()),
                Optional.empty(),
                Question.Channel.PHONE,
                day,
                day.plusDays(Question.ANSWER_DAYS),
                words,
                "",
                Optional.empty());
    }

    private static Question answered(Question question, LocalDate day) {
        return new Question(
                question.id(),
                question.version(),
                question.asker(),
                question.name(),
                question.talent(),
                question.mission(),
                question.channel(),
                question.askedOn(),
                question.dueOn(),
                question.words(),
                "Oui, en gardant votre poste.",
                Optional.of(day));
    }

    private List<ToDo> toDo() {
        return vivier.readDay().read().toDo().stream()
                .filter(it -> it.kind() == ToDo.Kind.QUESTION)
                .toList();
    }

    @Test
    void anOpenQuestionStandsInWhatIsToDoUntilItIsAnswered() throws Exception {
        vivier.questions().save(asked(8, "Puis-je garder mon poste ?"));

        assertThat(toDo()).singleElement().matches(ToDo::late);
        QuestionRow row = vivier.questions().rows().getFirst();
        assertThat(row.who()).isEqualTo("Camille Curieuse");
        assertThat(vivier.timeline().of(RecordKind.TALENT, talent.id().value()))
                .anyMatch(entry -> entry.what().key().equals("history.question"));

        vivier.questions().save(answered(row.question(), TODAY));

        assertThat(toDo()).isEmpty();
        Chart chart =
                vivier.makeReport()
                        .charts(vivier.makeReport().lastYear(), Texts.french())
                        .getLast();
        assertThat(chart.cases()).isOne();
        assertThat(chart.answer()).contains("8 jours");
        assertThat(chart.bars().get(1).numbers().getFirst().rows().talents())
                .containsExactly(talent.id());
    }

    @Test
    void whatIsMissingIsRefusedAndWhatWasRemovedComesBack() throws Exception {
        assertThatThrownBy(() -> vivier.questions().save(asked(0, " ")))
                .isInstanceOf(RefusedByRule.class);
        assertThatThrownBy(() -> vivier.questions().save(asked(0, "Qui ?").with(Optional.empty())))
                .isInstanceOf(RefusedByRule.class);
        assertThatThrownBy(
                        () ->
                                vivier.questions()
                                        .save(answered(asked(2, "Quand ?"), TODAY.minusDays(3))))
                .isInstanceOf(RefusedByRule.class);
        vivier.questions().save(asked(0, "Où ?"));
        Question kept = vivier.questions().rows().getFirst().question();
        vivier.questions().remove(kept);
        assertThat(vivier.questions().rows()).isEmpty();
        vivier.questions().putBack(kept);
        assertThat(vivier.questions().rows().getFirst().question()).isEqualTo(kept);
    }
}
