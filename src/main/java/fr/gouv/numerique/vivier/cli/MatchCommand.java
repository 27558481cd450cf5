// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Ranking;
import fr.gouv.numerique.vivier.domain.matching.WeightSets;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.matching.TopRanking;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Ranks people for a mission, or missions for a person. */
@Command(name = "match")
final class MatchCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "mission|talent")
    private Kind kind = Kind.mission;

    @Parameters(index = "1", paramLabel = "REF")
    private String ref = "";

    @Option(names = "--top", paramLabel = "N")
    private int top = Integer.MAX_VALUE;

    @Option(names = "--weights", paramLabel = "NOM|CRITÈRE=POINTS,…")
    private String weights = "";

    /** What is given. */
    enum Kind {
        mission,
        talent
    }

    MatchCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Head head = head(vivier);
            List<Match> best = head.best();
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("ranked", best.stream().map(this::view).toList());
            json.put("excluded", head.excluded());
            Function<Match, String> names = names(vivier);
            context.answer(json, () -> best.forEach(match -> print(match, names)));
        }
        return ExitStatus.DONE;
    }

    /** The best, and how many are not possible. */
    private record Head(List<Match> best, int excluded) {}

    private Head head(UseCases vivier) throws UnknownRecord, RefusedByRule {
        if (kind == Kind.mission && weights.isEmpty()) {
            TopRanking found = vivier.rank().bestFor(vivier.missions().find(ref), top);
            return new Head(found.best(), found.excluded());
        }
        Ranking ranking = rank(vivier);
        return new Head(ranking.ranked().stream().limit(top).toList(), ranking.excluded().size());
    }

    private Ranking rank(UseCases vivier) throws UnknownRecord, RefusedByRule {
        Weights chosen = chosen(vivier);
        return kind == Kind.mission
                ? vivier.rank().talentsFor(vivier.missions().find(ref), chosen)
                : vivier.rank().missionsFor(vivier.talents().find(ref), chosen);
    }

    /** Those in use, those kept under a name, or those in use with what was typed. */
    private Weights chosen(UseCases vivier) throws RefusedByRule {
        WeightSets sets = vivier.weights().read();
        if (weights.isEmpty()) {
            return sets.inUse();
        }
        Weights named = sets.named().get(weights);
        if (named != null) {
            return named;
        }
        MatchingCatalogue catalogue = vivier.rank().matcher().catalogue();
        return Weights.read(weights)
                .filter(catalogue::knows)
                .map(typed -> with(sets.inUse(), typed))
                .orElseThrow(
                        () ->
                                new RefusedByRule(
                                        Message.of(
                                                "cli.match.weights",
                                                weights,
                                                String.join(", ", catalogue.criterionNames()))));
    }

    private static Weights with(Weights inUse, Weights typed) {
        Map<String, Integer> all = new LinkedHashMap<>(inUse.byCriterion());
        all.putAll(typed.byCriterion());
        return new Weights(all);
    }

    private Map<String, Object> view(Match match) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (kind == Kind.mission) {
            json.put("talent", match.talent().toString());
        } else {
            json.put("mission", match.mission().toString());
        }
        json.put("score", match.score());
        json.put("criteria", JsonViews.criteria(match.criteria(), context.texts()));
        return json;
    }

    private Function<Match, String> names(UseCases vivier) {
        Map<Long, String> names = new LinkedHashMap<>();
        if (kind == Kind.mission) {
            vivier.talents().all().forEach(t -> names.put(t.id().value(), t.fullName()));
            return match -> names.getOrDefault(match.talent().value(), "");
        }
        vivier.missions().all().forEach(m -> names.put(m.id().value(), m.title()));
        return match -> names.getOrDefault(match.mission().value(), "");
    }

    private void print(Match match, Function<Match, String> names) {
        context.line(
                String.format(
                        context.texts().locale(), "%5.1f  %s", match.score(), names.apply(match)));
        match.criteria()
                .forEach(
                        line ->
                                context.line(
                                        String.format(
                                                Locale.ROOT,
                                                "         %4.1f/%d  %s",
                                                line.points(),
                                                line.weight(),
                                                context.texts().get(line.reason()))));
    }
}
