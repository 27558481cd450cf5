// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.matching.CriterionScore;
import fr.gouv.numerique.vivier.domain.matching.RuleOutcome;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.matching.Explanation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Says why a person is not, or not higher, in the ranking of a mission. */
@Command(name = "why-not")
final class WhyNotCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "MISSION")
    private String missionRef = "";

    @Parameters(index = "1", paramLabel = "TALENT")
    private String talentRef = "";

    WhyNotCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Mission mission = vivier.missions().find(missionRef);
            Talent talent = vivier.talents().find(talentRef);
            Explanation explanation = vivier.explain().explain(mission, talent);
            context.answer(
                    view(mission, talent, explanation), () -> print(mission, talent, explanation));
        }
        return ExitStatus.DONE;
    }

    private Map<String, Object> view(Mission mission, Talent talent, Explanation explanation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mission", mission.id().toString());
        json.put("talent", talent.id().toString());
        json.put("eligible", explanation.isEligible());
        explanation.rank().ifPresent(rank -> json.put("rank", rank));
        json.put("score", explanation.match().score());
        json.put("rules", explanation.rules().stream().map(this::view).toList());
        json.put("criteria", JsonViews.criteria(explanation.match().criteria(), context.texts()));
        return json;
    }

    private Map<String, Object> view(RuleOutcome rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", rule.rule());
        json.put("held", rule.held());
        json.put("reason", context.texts().get(rule.reason()));
        return json;
    }

    private void print(Mission mission, Talent talent, Explanation explanation) {
        context.line(
                explanation.rank().isPresent()
                        ? context.texts()
                                .get(
                                        "cli.whyNot.ranked",
                                        talent.fullName(),
                                        explanation.rank().getAsInt(),
                                        mission.title())
                        : context.texts()
                                .get("cli.whyNot.excluded", talent.fullName(), mission.title()));
        explanation.rules().stream()
                .filter(rule -> !rule.held())
                .forEach(rule -> context.line("  " + context.texts().get(rule.reason())));
        explanation.match().criteria().forEach(this::print);
    }

    private void print(CriterionScore line) {
        context.line(
                String.format(
                        Locale.ROOT,
                        "         %4.1f/%d  %s",
                        line.points(),
                        line.weight(),
                        context.texts().get(line.reason())));
    }
}
