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
            rows.add(
                    List.of(
                            cell(chart.question()),
                            cell(chart.answer()),
                            cell(cases(chart)),
                            cell(chart.definition())));
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
                                        text("column.cases"),
                                        text("column.definition")),
                                rows),
                        new Block.Paragraph(
                                Block.Paragraph.Kind.NOTE, List.of(Span.plain(text("notice"))))),
                look.emblem());
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
