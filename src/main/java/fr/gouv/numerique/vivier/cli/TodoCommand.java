// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.home.Day;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;

import picocli.CommandLine.Command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What is to be done today, the most urgent first. */
@Command(name = "todo")
final class TodoCommand implements Callable<Integer> {
    private final CommandContext context;

    TodoCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Day day = vivier.readDay().read();
            context.answer(
                    day.toDo().stream().map(toDo -> json(toDo, day)).toList(), () -> print(day));
        }
        return ExitStatus.DONE;
    }

    private Map<String, Object> json(ToDo toDo, Day day) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", context.texts().get(toDo.what()));
        json.put("who", toDo.who());
        json.put("due", toDo.due().map(Object::toString).orElse(""));
        json.put("late", toDo.late());
        json.put("waitingFor", toDo.waitingFor().name());
        json.put("kind", toDo.kind().name());
        json.put("group", toDo.group(day.today()).name());
        toDo.since().ifPresent(since -> json.put("since", since.toString()));
        application(toDo.act()).ifPresent(id -> json.put("application", id));
        return json;
    }

    private static Optional<String> application(Act act) {
        return switch (act) {
            case Act.Advance(var id, _) -> Optional.of(id.toString());
            case Act.Remind(var id) -> Optional.of(id.toString());
            case Act.Answer(var id) -> Optional.of(id.toString());
            case Act.Answered(var id) -> Optional.of(id.toString());
            case Act.Resume(var id) -> Optional.of(id.toString());
            case Act.Choose(var id, _, _) -> Optional.of(id.toString());
            case Act.OpenApplication(var id) -> Optional.of(id.toString());
            case Act.OpenDocument(var id, _) -> Optional.of(id.toString());
            default -> Optional.empty();
        };
    }

    private void print(Day day) {
        for (ToDo.Group group : ToDo.Group.values()) {
            List<ToDo> all = day.of(group);
            if (all.isEmpty()) {
                continue;
            }
            context.line(context.texts().get("home.group." + group, all.size()));
            for (ToDo toDo : all) {
                context.line(
                        context.texts()
                                .get(
                                        "cli.todo.line",
                                        toDo.who(),
                                        toDo.what(),
                                        toDo.due().map(Object::toString).orElse("–"),
                                        Message.of("application.party." + toDo.waitingFor())));
            }
        }
    }
}
