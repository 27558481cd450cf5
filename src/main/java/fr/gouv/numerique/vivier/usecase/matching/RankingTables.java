// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.Comparison;
import fr.gouv.numerique.vivier.domain.matching.Criterion;
import fr.gouv.numerique.vivier.domain.matching.CriterionScore;
import fr.gouv.numerique.vivier.domain.matching.RuleOutcome;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.table.Table;
import fr.gouv.numerique.vivier.files.table.TableValue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rankings and comparisons as tables for a spreadsheet; each says which criteria counted. */
public final class RankingTables {
    private static final int NAME = 28;
    private static final int FIGURE = 9;
    private static final int REASONS = 80;

    private final Texts texts;

    public RankingTables(Texts texts) {
        this.texts = texts;
    }

    /** One row per person, those who may not be proposed last, with the points per criterion. */
    public Table ranking(RankingSheet sheet, LocalDate day) {
        List<Criterion> counting = sheet.counting();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(column("mission.ranking.rank", FIGURE));
        columns.add(column("mission.ranking.person", NAME));
        columns.add(column("matching.sheet.where", NAME));
        columns.add(column("mission.ranking.score", FIGURE));
        for (Criterion criterion : counting) {
            columns.add(
                    new Table.Column(
                            texts.get(
                                    "matching.sheet.outOf",
                                    name(criterion.name()),
                                    sheet.weights().of(criterion)),
                            FIGURE));
        }
        columns.add(column("matching.sheet.reasons", REASONS));
        List<List<TableValue>> rows = new ArrayList<>();
        sheet.ranked().forEach(line -> rows.add(row(line)));
        sheet.excluded().forEach(left -> rows.add(row(left, counting.size())));
        return new Table(title("RANKING", sheet.mission().ref(), day), columns, rows);
    }

    private List<TableValue> row(RankingSheet.Line line) {
        List<TableValue> row = new ArrayList<>();
        row.add(TableValue.of(line.rank()));
        row.add(TableValue.of(line.person()));
        row.add(TableValue.of(line.where()));
        row.add(points(line.match().tenths()));
        List<CriterionScore> counting =
                line.match().criteria().stream().filter(score -> score.weight() > 0).toList();
        counting.forEach(score -> row.add(points(score.tenths())));
        row.add(said(counting.stream().map(CriterionScore::reason)));
        return row;
    }

    private List<TableValue> row(RankingSheet.Left left, int criteria) {
        List<TableValue> row = new ArrayList<>();
        row.add(new TableValue.Nothing());
        row.add(TableValue.of(left.person()));
        for (int i = 0; i < criteria + 2; i++) {
            row.add(new TableValue.Nothing());
        }
        row.add(
                TableValue.of(
                        texts.get(
                                "matching.sheet.excluded",
                                words(left.broken().stream().map(RuleOutcome::reason)))));
        return row;
    }

    /** One row per criterion, two columns per person: points and reason. */
    public Table comparison(List<RankingSheet.Line> people, String ref, LocalDate day) {
        Comparison comparison =
                new Comparison(people.stream().map(RankingSheet.Line::match).toList());
        List<Table.Column> columns = new ArrayList<>();
        columns.add(column("matching.sheet.criterion", NAME));
        columns.add(column("matching.sheet.most", FIGURE));
        List<TableValue> sums = new ArrayList<>();
        sums.add(TableValue.of(texts.get("mission.ranking.score")));
        sums.add(new TableValue.Nothing());
        for (RankingSheet.Line one : people) {
            columns.add(new Table.Column(one.person(), NAME));
            columns.add(new Table.Column(texts.get("matching.sheet.why", one.person()), NAME));
            sums.add(points(one.match().tenths()));
            sums.add(TableValue.of(texts.get("matching.sheet.rank", one.rank())));
        }
        List<List<TableValue>> rows = new ArrayList<>();
        rows.add(sums);
        for (Comparison.Line line : comparison.lines()) {
            List<TableValue> row = new ArrayList<>();
            row.add(TableValue.of(name(line.criterion())));
            row.add(TableValue.of(line.weight()));
            for (CriterionScore score : line.scores()) {
                row.add(points(score.tenths()));
                row.add(TableValue.of(texts.get(score.reason())));
            }
            rows.add(row);
        }
        return new Table(title("COMPARISON", ref, day), columns, rows);
    }

    private String title(String kind, String ref, LocalDate day) {
        return texts.get("export.sheet." + kind) + " " + ref + " " + day;
    }

    private String name(String criterion) {
        return texts.get("matching.criterion." + criterion);
    }

    private TableValue said(Stream<Message> reasons) {
        return TableValue.of(words(reasons));
    }

    private String words(Stream<Message> reasons) {
        return reasons.map(texts::get).collect(Collectors.joining(" "));
    }

    private static TableValue points(long tenths) {
        return TableValue.of(BigDecimal.valueOf(tenths, 1));
    }

    private Table.Column column(String key, int width) {
        return new Table.Column(texts.get(key), width);
    }
}
