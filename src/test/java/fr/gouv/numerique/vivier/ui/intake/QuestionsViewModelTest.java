// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.intake.QuestionUse;
import fr.gouv.numerique.vivier.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** The questions of a file, and what is decided of each. */
class QuestionsViewModelTest {
    @TempDir private Path folder;
    private ImportDesk desk;
    private ImportViewModel imports;
    private QuestionsViewModel model;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder);
        imports = new ImportViewModel(desk.imports, desk.context);
        model = new QuestionsViewModel(imports);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theDoubtfulOneComesFirstUntilItIsConfirmed() {
        show();
        Question doubtful = model.shown().getFirst();
        assertThat(doubtful.confidence().isDoubtful()).isTrue();
        assertThat(model.doubtfulProperty().get()).containsExactly(doubtful);
        model.confirmAll();
        model.show(report());
        assertThat(model.doubtfulProperty().get()).isEmpty();
        assertThat(report().layout().questions())
                .filteredOn(question -> question.label().equals(doubtful.label()))
                .allMatch(question -> question.use().equals(doubtful.use()));
    }

    @Test
    void aQuestionIsFoundByItsWordsWithoutAccents() {
        show();
        model.searchProperty().set("telephone");
        assertThat(model.shown()).isNotEmpty().hasSizeLessThan(model.count());
        assertThat(model.selectedProperty().get()).contains(model.shown().getFirst());
    }

    @Test
    void aQuestionLeftOutFillsNothing() {
        show();
        Question question = model.shown().getLast();
        model.use(question, new QuestionUse.LeftOut());
        assertThat(report().layout().questions())
                .filteredOn(each -> each.firstColumn() == question.firstColumn())
                .allMatch(each -> each.use() instanceof QuestionUse.LeftOut);
    }

    @Test
    void theFormIsRememberedUnderTheNameGiven() {
        show();
        model.name("Vivier 2020");
        imports.run();
        imports.cancel();
        show();
        assertThat(report().layout().mapping()).contains("Vivier 2020");
        assertThat(model.name()).isEqualTo("Vivier 2020");
    }

    private void show() {
        imports.take(List.of(Samples.file("talents.limesurvey.csv")));
        model.show(report());
    }

    private ImportReport report() {
        return ((ImportState.Previewed) imports.stateProperty().get()).report();
    }
}
