// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.Layout;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.intake.QuestionUse;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The questions of a file as a person reads them. */
final class QuestionWords {
    private final Texts texts;

    QuestionWords(Texts texts) {
        this.texts = texts;
    }

    /** What a question can be used for: the two ways of not filling a field, then every field. */
    List<QuestionUse> uses(FormKind form) {
        List<QuestionUse> uses = new ArrayList<>();
        uses.add(new QuestionUse.Kept());
        uses.add(new QuestionUse.LeftOut());
        form.fields().stream()
                .<QuestionUse>map(QuestionUse.Fills::new)
                .sorted(Comparator.comparing(this::use, Tables.alphabetical()))
                .forEach(uses::add);
        return uses;
    }

    /** Why it is supposed, in a sentence. */
    String why(Question question) {
        return texts.get(
                "intake.why." + question.confidence().basis(),
                Math.round(question.confidence().share() * 100));
    }

    String use(QuestionUse use) {
        return switch (use) {
            case QuestionUse.Fills(Field<?> field) -> field(field);
            case QuestionUse.Kept() -> texts.get("intake.use.kept");
            case QuestionUse.LeftOut() -> texts.get("intake.use.leftOut");
        };
    }

    String field(Field<?> field) {
        return FormKind.TALENTS.fields().contains(field)
                ? texts.get("talent.field." + field.name())
                : texts.get("mission.field." + field.name());
    }

    /** « 38 questions reconnues, 2 à confirmer, 1 gardée telle quelle. » */
    String summary(Layout layout) {
        List<Question> questions = layout.questions();
        long known = questions.stream().filter(q -> q.field().isPresent()).count();
        long doubtful = questions.stream().filter(q -> q.confidence().isDoubtful()).count();
        return texts.get(
                "intake.questions.summary", known, doubtful, layout.unknownQuestions().size());
    }
}
