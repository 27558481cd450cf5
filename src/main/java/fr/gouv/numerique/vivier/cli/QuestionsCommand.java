// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.question.Question;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.question.QuestionRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Questions of agents and administrations, the latest first. */
@Command(name = "questions")
final class QuestionsCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--open")
    private boolean open;

    QuestionsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            List<QuestionRow> rows =
                    vivier.questions().rows().stream()
                            .filter(row -> !open || row.question().isOpen())
                            .toList();
            context.answer(
                    rows.stream().map(QuestionsCommand::json).toList(),
                    () -> rows.forEach(this::print));
        }
        return ExitStatus.DONE;
    }

    private static Map<String, Object> json(QuestionRow row) {
        Question question = row.question();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(question.id()));
        json.put("asker", question.asker().name());
        json.put("who", row.who());
        json.put("mission", row.missionRef());
        json.put("channel", question.channel().name());
        json.put("askedOn", question.askedOn().toString());
        json.put("dueOn", question.dueOn().toString());
        json.put("answeredOn", question.answeredOn().map(Object::toString).orElse(""));
        json.put("question", question.words());
        json.put("answer", question.answer());
        return json;
    }

    private void print(QuestionRow row) {
        Question question = row.question();
        context.line(
                context.texts()
                        .get(
                                question.isOpen() ? "cli.questions.open" : "cli.questions.answered",
                                question.askedOn().toString(),
                                row.who(),
                                question.words(),
                                question.answeredOn().orElse(question.dueOn()).toString()));
    }
}
