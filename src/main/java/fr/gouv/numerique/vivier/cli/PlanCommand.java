// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.plan.Plan;
import fr.gouv.numerique.vivier.domain.plan.PlanOutcome;
import fr.gouv.numerique.vivier.domain.plan.Planned;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.plan.PlannedPool;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** Proposes who should get which mission, all missions taken together. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {
    private final CommandContext context;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--pin", paramLabel = "T=M")
    private List<String> pins = List.of();

    @Option(names = "--exclude", paramLabel = "T=M")
    private List<String> exclusions = List.of();

    PlanCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            PlannedPool pool =
                    vivier.makePlan()
                            .plan(
                                    pairs(vivier, pins),
                                    pairs(vivier, exclusions),
                                    WorkMonitor.none());
            return switch (pool.outcome()) {
                case PlanOutcome.Made(Plan plan) -> {
                    context.answer(view(plan), () -> print(plan, pool));
                    yield ExitStatus.DONE;
                }
                case PlanOutcome.Impossible(Pair pin, PlanOutcome.Obstacle obstacle) ->
                        throw new RefusedByRule(
                                Message.of(
                                        "plan.obstacle." + obstacle,
                                        pool.person(pin),
                                        pool.mission(pin)));
            };
        }
    }

    private Set<Pair> pairs(UseCases vivier, List<String> written) throws UnknownRecord {
        Set<Pair> pairs = new HashSet<>();
        for (String pair : written) {
            int sign = pair.indexOf('=');
            if (sign < 0) {
                throw new ParameterException(spec.commandLine(), pair, null, pair);
            }
            pairs.add(
                    new Pair(
                            vivier.talents().find(pair.substring(0, sign)).id(),
                            vivier.missions().find(pair.substring(sign + 1)).id()));
        }
        return pairs;
    }

    private static Map<String, Object> view(Plan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("places", plan.places());
        json.put("filled", plan.filled());
        json.put("score", plan.score());
        json.put("proven", plan.isProvenBest());
        json.put("assignments", plan.planned().stream().map(PlanCommand::view).toList());
        Map<String, Object> oneByOne = new LinkedHashMap<>();
        oneByOne.put("filled", plan.oneByOne().filled());
        oneByOne.put("score", plan.oneByOne().score());
        json.put("oneByOne", oneByOne);
        return json;
    }

    private static Map<String, Object> view(Planned planned) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("talent", planned.candidate().pair().talent().toString());
        json.put("mission", planned.candidate().pair().mission().toString());
        json.put("score", planned.candidate().tenths() / 10.0);
        json.put("pinned", planned.pinned());
        return json;
    }

    private void print(Plan plan, PlannedPool pool) {
        for (Planned planned : plan.planned()) {
            Pair pair = planned.candidate().pair();
            context.line(
                    String.format(
                            context.texts().locale(),
                            "%5.1f  %s – %s",
                            planned.candidate().tenths() / 10.0,
                            pool.mission(pair),
                            pool.person(pair)));
        }
        context.line(
                context.texts()
                        .get(
                                "cli.plan.sum",
                                plan.filled(),
                                plan.places(),
                                plan.score(),
                                plan.oneByOne().filled(),
                                plan.oneByOne().score()));
    }
}
