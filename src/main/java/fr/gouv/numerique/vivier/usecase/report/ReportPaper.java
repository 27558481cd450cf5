// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.report;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.FrenchTypography;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.domain.report.Period;
import fr.gouv.numerique.vivier.domain.settings.DocumentLook;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The activity report: one page that says each figure, how many cases it rests on, and how. */
public final class ReportPaper {
    private final Texts french;

    public ReportPaper(Texts french) {
        this.french = french;
    }

    public DocumentContent make(
            Period period, List<Chart> charts, DocumentLook look, LocalDate day) {
        String days = text("period", french.date(period.from()), french.date(period.to()));
        List<List<List<Span>>> rows = new ArrayList<>();
        for (Chart chart : charts) {
            rows.add(List.of(cell(chart.question()), cell(answer(chart)), cell(cases(chart))));
        }
        List<String> letterhead =
                look.letterhead().isEmpty()
                        ? List.of(french.get("paper.letterhead"))
                        : look.letterhead();
        String title = text("title");
        return new DocumentContent(
                Locale.FRANCE,
                title + " – " + days,
                title + ", " + days,
                String.join(" – ", letterhead),
                "",
                1,
                "",
                letterhead.stream().map(FrenchTypography::tidy).toList(),
                List.of(french.date(day)),
                title + " – " + days,
                List.of(
                        new Block.Title(title, days),
                        new Block.DataTable(
                                "",
                                List.of(
                                        text("column.question"),
                                        text("column.answer"),
                                        text("column.cases")),
                                rows),
                        new Block.Paragraph(
                                Block.Paragraph.Kind.NOTE, List.of(Span.plain(text("notice")))),
                        definitions(charts)),
                look.emblem());
    }

    /** Small and together, so that the figures have the page. */
    private static Block definitions(List<Chart> charts) {
        List<Span> words = new ArrayList<>();
        for (Chart chart : charts) {
            words.add(new Span(FrenchTypography.tidy(chart.question()) + " ", Span.Style.BOLD, ""));
            words.add(Span.plain(FrenchTypography.tidy(chart.definition()) + " "));
        }
        return new Block.Paragraph(Block.Paragraph.Kind.NOTE, words);
    }

    /** Beside the period before, unless that has nothing to tell. */
    private String answer(Chart chart) {
        return chart.before()
                .filter(it -> it.cases() > 0)
                .map(it -> text("before", chart.answer(), it.answer()))
                .orElse(chart.answer());
    }

    private String cases(Chart chart) {
        return chart.few() ? text("cases.few", chart.cases()) : Integer.toString(chart.cases());
    }

    private static List<Span> cell(String words) {
        return List.of(Span.plain(FrenchTypography.tidy(words)));
    }

    private String text(String key, Object... arguments) {
        return french.get("report.paper." + key, arguments);
    }
}
