// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.report;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.domain.application.LeadAnswers;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.report.Counted;
import fr.gouv.numerique.vivier.domain.report.FigureMaker;
import fr.gouv.numerique.vivier.domain.report.Period;
import fr.gouv.numerique.vivier.domain.report.PoolMember;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.files.document.DocumentFile;
import fr.gouv.numerique.vivier.files.document.PdfDocumentWriter;
import fr.gouv.numerique.vivier.files.document.UnprintableTextException;
import fr.gouv.numerique.vivier.files.document.office.DocxWriter;
import fr.gouv.numerique.vivier.files.table.Table;
import fr.gouv.numerique.vivier.files.table.TableFile;
import fr.gouv.numerique.vivier.files.table.TableValue;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.application.CurrentWorkflow;
import fr.gouv.numerique.vivier.usecase.talent.FindTalents;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads the figures of a period, and writes the activity report. */
public final class MakeReport {
    private final Store store;
    private final CurrentWorkflow workflow;
    private final FindTalents talents;
    private final Supplier<ReferenceData> reference;
    private final PdfDocumentWriter pdf;
    private final DocxWriter docx;
    private final Clock clock;

    public MakeReport(
            Store store,
            CurrentWorkflow workflow,
            FindTalents talents,
            Supplier<ReferenceData> reference,
            PdfDocumentWriter pdf,
            DocxWriter docx,
            Clock clock) {
        this.store = store;
        this.workflow = workflow;
        this.talents = talents;
        this.reference = reference;
        this.pdf = pdf;
        this.docx = docx;
        this.clock = clock;
    }

    /** The twelve months up to today. */
    public Period lastYear() {
        return Period.yearUpTo(LocalDate.now(clock));
    }

    private FigureMaker maker() {
        List<PoolMember> pool = talents.rows().stream().map(MakeReport::member).toList();
        return store.read(
                session ->
                        new FigureMaker(
                                pool,
                                session.figures().missions(),
                                session.agenda().lines(),
                                session.questions().all(),
                                LocalDate.now(clock)));
    }

    private static PoolMember member(TalentRow row) {
        return new PoolMember(
                row.id(),
                row.since(),
                row.status() == TalentStatus.ACTIVE,
                row.administration(),
                row.skills());
    }

    private String administration(Choice choice) {
        return reference
                .get()
                .list(ReferenceData.MINISTRY)
                .find(choice.code())
                .map(ReferenceEntry::shortName)
                .orElse(choice.written());
    }

    /** The figures of a period as questions with their answers, beside the period before. */
    public List<Chart> charts(Period period, Texts texts) {
        FigureMaker maker = maker();
        LeadAnswers rule = store.read(workflow::answers);
        return new ReportWords(texts, code -> skill(code, texts))
                .charts(
                        maker.figures(period, rule, this::administration),
                        maker.figures(period.before(), rule, this::administration));
    }

    private String skill(String code, Texts texts) {
        return reference
                .get()
                .skills()
                .find(code)
                .map(skill -> skill.label(texts.locale()))
                .orElse(code);
    }

    /** The records that were counted, each as often as it was. */
    public List<CountedRow> rows(Counted counted) {
        List<CountedRow> rows = new ArrayList<>();
        if (!counted.applications().isEmpty()) {
            Map<ApplicationId, ApplicationLine> lines =
                    byId(store.read(session -> session.agenda().lines()), ApplicationLine::id);
            counted.applications().stream()
                    .map(lines::get)
                    .filter(Objects::nonNull)
                    .forEach(it -> rows.add(CountedRow.of(it)));
        }
        if (!counted.missions().isEmpty()) {
            Map<MissionId, ApplicationLine.Work> missions =
                    byId(
                            store.read(session -> session.agenda().missions()),
                            ApplicationLine.Work::id);
            counted.missions().stream()
                    .map(missions::get)
                    .filter(Objects::nonNull)
                    .forEach(it -> rows.add(CountedRow.of(it)));
        }
        if (!counted.talents().isEmpty()) {
            Map<TalentId, TalentRow> people = byId(talents.rows(), TalentRow::id);
            counted.talents().stream()
                    .map(people::get)
                    .filter(Objects::nonNull)
                    .forEach(it -> rows.add(CountedRow.of(it)));
        }
        return rows;
    }

    private static <K, T> Map<K, T> byId(List<T> records, Function<T, K> id) {
        return records.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** Every bar as a row, with its number and how many cases stand behind the chart. */
    public Table table(List<Chart> charts, Texts texts) {
        List<List<TableValue>> rows = new ArrayList<>();
        for (Chart chart : charts) {
            for (Chart.Bar bar : chart.bars()) {
                rows.add(
                        List.of(
                                TableValue.of(chart.question()),
                                TableValue.of(bar.label()),
                                TableValue.of(BigDecimal.valueOf(bar.value())),
                                TableValue.of(bar.words()),
                                TableValue.of(chart.cases()),
                                TableValue.of(chart.definition())));
            }
        }
        return new Table(
                texts.get("export.sheet.FIGURES"),
                List.of(
                        new Table.Column(texts.get("report.paper.column.question"), 50),
                        new Table.Column(texts.get("report.column.bar"), 34),
                        new Table.Column(texts.get("report.column.value"), 10),
                        new Table.Column(texts.get("report.column.words"), 50),
                        new Table.Column(texts.get("report.paper.column.cases"), 10),
                        new Table.Column(texts.get("report.paper.column.definition"), 80)),
                rows);
    }

    /** Writes the report as PDF and DOCX, and its figures as a workbook; replaces earlier ones. */
    public List<Path> write(Period period, Path folder) throws IOException, RefusedByRule {
        Texts french = Texts.french();
        List<Chart> charts = charts(period, french);
        DocumentContent content =
                new ReportPaper(french)
                        .make(
                                period,
                                charts,
                                store.read(session -> session.documentLook().read()),
                                LocalDate.now(clock));
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            pdf.write(content, clock.instant(), page);
        } catch (UnprintableTextException e) {
            throw new RefusedByRule(e.reason());
        }
        String name = "rapport-" + period.from() + "-" + period.to();
        List<Path> written =
                List.of(
                        DocumentFile.write(folder.resolve(name + ".pdf"), page.toByteArray()),
                        DocumentFile.write(
                                folder.resolve(name + ".docx"),
                                docx.write(content, clock.instant())),
                        TableFile.write(
                                table(charts, french),
                                TableFile.Format.XLSX,
                                folder.resolve(name + ".xlsx")));
        store.write(
                session -> {
                    session.log()
                            .add("report.make", "report", 0, period.from() + " " + period.to());
                    return written;
                });
        return written;
    }
}
