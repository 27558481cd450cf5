// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.paper.PaperFrame;
import fr.gouv.numerique.vivier.domain.matching.Comparison;
import fr.gouv.numerique.vivier.domain.matching.Criterion;
import fr.gouv.numerique.vivier.domain.matching.CriterionScore;
import fr.gouv.numerique.vivier.domain.matching.RuleOutcome;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.matching.RankingSheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A ranking, or a few people of it side by side, to be printed: with its day, the criteria that
 * counted and for how many points, the reasons, and who was left out by which rule.
 */
final class RankingPaper {
    /** More people than this fill pages that nobody reads; a spreadsheet has them all. */
    private static final int MOST_RANKED = 50;

    private static final int MOST_EXCLUDED = 100;

    private final PaperFrame frame;
    private final FieldWords words;

    RankingPaper(PaperFrame frame) {
        this.frame = frame;
        this.words = frame.words();
    }

    DocumentContent ranking(RankingSheet sheet) {
        List<Block> blocks = new ArrayList<>();
        int shown = Math.min(MOST_RANKED, sheet.ranked().size());
        blocks.add(
                new Block.Title(words.text("paper.ranking"), words.tidy(sheet.mission().title())));
        blocks.add(
                body(
                        words.text(
                                "paper.ranking.counts",
                                sheet.eligible(),
                                sheet.excluded().size(),
                                shown)));
        blocks.addAll(weights(sheet));
        blocks.add(heading("paper.ranking.people"));
        blocks.add(
                new Block.DataTable(
                        "",
                        List.of(
                                words.text("mission.ranking.rank"),
                                words.text("mission.ranking.person"),
                                words.text("mission.ranking.score"),
                                words.text("matching.sheet.reasons")),
                        sheet.ranked().stream().limit(shown).map(this::row).toList()));
        if (!sheet.excluded().isEmpty()) {
            blocks.addAll(excluded(sheet));
        }
        blocks.add(notice());
        return frame.around(words.text("paper.ranking"), sheet.mission().ref(), blocks);
    }

    private List<Block> weights(RankingSheet sheet) {
        return List.of(
                heading("paper.ranking.weights"),
                new Block.DataTable(
                        "",
                        List.of(
                                words.text("matching.sheet.criterion"),
                                words.text("matching.sheet.most"),
                                words.text("matching.sheet.measure")),
                        sheet.counting().stream()
                                .map(
                                        criterion ->
                                                List.of(
                                                        cell(name(criterion.name())),
                                                        cell(
                                                                Integer.toString(
                                                                        sheet.weights()
                                                                                .of(criterion))),
                                                        cell(help(criterion))))
                                .toList()));
    }

    private List<List<Span>> row(RankingSheet.Line line) {
        String reasons =
                String.join(
                        " ",
                        line.match().criteria().stream()
                                .filter(score -> score.weight() > 0)
                                .map(this::said)
                                .toList());
        String person =
                line.where().isEmpty() ? line.person() : line.person() + ", " + line.where();
        return List.of(
                cell(Integer.toString(line.rank())),
                cell(person),
                cell(points(line.match().tenths())),
                cell(reasons));
    }

    private String said(CriterionScore score) {
        return words.text(
                "paper.ranking.reason",
                name(score.criterion()),
                points(score.tenths()),
                score.weight(),
                text(score.reason()));
    }

    private List<Block> excluded(RankingSheet sheet) {
        Map<String, Integer> byRule = new LinkedHashMap<>();
        for (RankingSheet.Left left : sheet.excluded()) {
            left.broken().forEach(broken -> byRule.merge(broken.rule(), 1, Integer::sum));
        }
        List<List<Span>> counts = new ArrayList<>();
        byRule.forEach(
                (rule, people) ->
                        counts.add(
                                cell(
                                        words.text(
                                                "paper.ranking.byRule",
                                                words.text("matching.rule." + rule),
                                                people))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading("paper.ranking.excluded"));
        blocks.add(new Block.Bullets(counts));
        if (sheet.excluded().size() <= MOST_EXCLUDED) {
            blocks.add(
                    new Block.DataTable(
                            "",
                            List.of(
                                    words.text("mission.ranking.person"),
                                    words.text("matching.sheet.reasons")),
                            sheet.excluded().stream()
                                    .map(
                                            left ->
                                                    List.of(
                                                            cell(left.person()),
                                                            cell(broken(left.broken()))))
                                    .toList()));
        }
        return blocks;
    }

    private String broken(List<RuleOutcome> broken) {
        return String.join(" ", broken.stream().map(outcome -> text(outcome.reason())).toList());
    }

    /** A few people side by side: one row per criterion. */
    DocumentContent comparison(Mission mission, List<RankingSheet.Line> people) {
        Comparison comparison =
                new Comparison(people.stream().map(RankingSheet.Line::match).toList());
        List<String> columns = new ArrayList<>();
        columns.add(words.text("matching.sheet.criterion"));
        List<List<Span>> sums = new ArrayList<>();
        sums.add(cell(words.text("mission.ranking.score")));
        for (RankingSheet.Line one : people) {
            columns.add(words.tidy(one.person()));
            sums.add(
                    cell(
                            words.text(
                                    "paper.comparison.sum",
                                    points(one.match().tenths()),
                                    one.rank())));
        }
        List<List<List<Span>>> rows = new ArrayList<>();
        rows.add(sums);
        comparison.lines().forEach(line -> rows.add(row(line)));
        List<Block> blocks =
                List.of(
                        new Block.Title(
                                words.text("paper.comparison"), words.tidy(mission.title())),
                        new Block.DataTable("", columns, rows),
                        notice());
        return frame.around(words.text("paper.comparison"), mission.ref(), blocks);
    }

    private List<List<Span>> row(Comparison.Line line) {
        List<List<Span>> row = new ArrayList<>();
        row.add(cell(words.text("matching.sheet.outOf", name(line.criterion()), line.weight())));
        for (CriterionScore score : line.scores()) {
            String points = points(score.tenths());
            row.add(
                    List.of(
                            new Span(
                                    line.isBest(score)
                                            ? words.text("paper.comparison.best", points)
                                            : points,
                                    line.isBest(score) ? Span.Style.BOLD : Span.Style.PLAIN,
                                    ""),
                            Span.plain(words.tidy(" " + text(score.reason())))));
        }
        return row;
    }

    private Block notice() {
        return new Block.Paragraph(
                Block.Paragraph.Kind.NOTE, List.of(Span.plain(words.text("paper.ranking.notice"))));
    }

    private Block heading(String key) {
        return new Block.Heading(2, "", words.text(key));
    }

    private Block body(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.BODY, List.of(Span.plain(text)));
    }

    private String help(Criterion criterion) {
        return words.text("matching.criterion." + criterion.name() + ".help");
    }

    private String name(String criterion) {
        return words.text("matching.criterion." + criterion);
    }

    private String text(Message message) {
        return words.text(message.key(), message.arguments().toArray());
    }

    private String points(long tenths) {
        return words.number(BigDecimal.valueOf(tenths, 1));
    }

    private List<Span> cell(String text) {
        return List.of(Span.plain(words.tidy(text)));
    }
}
