// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.matching.CriterionScore;
import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.ReasonLines;
import fr.gouv.numerique.vivier.ui.control.ScoreBar;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A match as a person reads it. */
public final class MatchFormat {
    private final Texts texts;
    private final NumberFormat figures;

    public MatchFormat(Texts texts) {
        this.texts = texts;
        figures = NumberFormat.getInstance(texts.locale());
        figures.setMinimumFractionDigits(1);
        figures.setMaximumFractionDigits(1);
    }

    /** « 87,5 ». */
    public String score(Match match) {
        return figure(match.score());
    }

    /** One decimal, as points have. */
    public String figure(double points) {
        return figures.format(points);
    }

    /** Why, line by line; what was given no points is left out. */
    public ReasonLines reasons(Match match) {
        List<ReasonLines.Line> lines = new ArrayList<>();
        int piece = 0;
        for (CriterionScore line : match.criteria()) {
            piece++;
            if (line.weight() > 0) {
                lines.add(new ReasonLines.Line(piece, points(line), texts.get(line.reason())));
            }
        }
        return new ReasonLines(lines);
    }

    /** The bar of a score, whose words name every piece. */
    public ScoreBar bar(Match match) {
        ScoreBar bar = new ScoreBar();
        List<ScoreBar.Part> parts =
                match.criteria().stream()
                        .map(line -> new ScoreBar.Part(name(line), line.points(), line.weight()))
                        .toList();
        String words =
                match.criteria().stream()
                        .filter(line -> line.weight() > 0)
                        .map(line -> name(line) + " : " + points(line))
                        .collect(Collectors.joining("\n"));
        bar.setParts(parts, words);
        return bar;
    }

    private String name(CriterionScore line) {
        return texts.get("matching.criterion." + line.criterion());
    }

    /** « 12,5 / 15 ». */
    public String points(CriterionScore line) {
        return figures.format(line.points()) + " / " + line.weight();
    }
}
