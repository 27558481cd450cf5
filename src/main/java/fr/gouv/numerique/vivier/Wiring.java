// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier;

import fr.gouv.numerique.vivier.cli.CommandLineProgram;
import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.sheet.PublicHolidays;
import fr.gouv.numerique.vivier.domain.identity.DuplicateFinder;
import fr.gouv.numerique.vivier.domain.intake.LayoutFinder;
import fr.gouv.numerique.vivier.domain.matching.Commitments;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.sample.SampleMaker;
import fr.gouv.numerique.vivier.domain.shared.IdGenerator;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.document.EmblemReader;
import fr.gouv.numerique.vivier.files.document.PdfDocumentWriter;
import fr.gouv.numerique.vivier.files.document.PdfPrinter;
import fr.gouv.numerique.vivier.files.document.office.DocxWriter;
import fr.gouv.numerique.vivier.files.document.office.OdtWriter;
import fr.gouv.numerique.vivier.files.document.scan.ScanReader;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.files.sample.SampleWriter;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.platform.JollydayHolidays;
import fr.gouv.numerique.vivier.platform.PreferencesFile;
import fr.gouv.numerique.vivier.platform.ViewedFiles;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;
import fr.gouv.numerique.vivier.ui.frame.Desktop;
import fr.gouv.numerique.vivier.ui.frame.DialogMaker;
import fr.gouv.numerique.vivier.ui.frame.WindowDialogs;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.application.CurrentWorkflow;
import fr.gouv.numerique.vivier.usecase.application.FindApplications;
import fr.gouv.numerique.vivier.usecase.application.ManageDeadlines;
import fr.gouv.numerique.vivier.usecase.application.MoveApplication;
import fr.gouv.numerique.vivier.usecase.application.OpenApplication;
import fr.gouv.numerique.vivier.usecase.application.OwnCases;
import fr.gouv.numerique.vivier.usecase.application.ReadCommitments;
import fr.gouv.numerique.vivier.usecase.application.ReadLoads;
import fr.gouv.numerique.vivier.usecase.application.ReadProposal;
import fr.gouv.numerique.vivier.usecase.application.TakeSnapshot;
import fr.gouv.numerique.vivier.usecase.application.WriteMessages;
import fr.gouv.numerique.vivier.usecase.calendar.ReadCalendar;
import fr.gouv.numerique.vivier.usecase.calendar.WriteCalendar;
import fr.gouv.numerique.vivier.usecase.directory.ReadDirectory;
import fr.gouv.numerique.vivier.usecase.document.EditTexts;
import fr.gouv.numerique.vivier.usecase.document.FileScans;
import fr.gouv.numerique.vivier.usecase.document.FindDocuments;
import fr.gouv.numerique.vivier.usecase.document.HouseTemplates;
import fr.gouv.numerique.vivier.usecase.document.IssueBatch;
import fr.gouv.numerique.vivier.usecase.document.IssueDocument;
import fr.gouv.numerique.vivier.usecase.document.MakePapers;
import fr.gouv.numerique.vivier.usecase.document.PrintDocument;
import fr.gouv.numerique.vivier.usecase.document.ReadRegister;
import fr.gouv.numerique.vivier.usecase.document.ReadSurroundings;
import fr.gouv.numerique.vivier.usecase.document.Renditions;
import fr.gouv.numerique.vivier.usecase.document.SendDocument;
import fr.gouv.numerique.vivier.usecase.document.SignDocument;
import fr.gouv.numerique.vivier.usecase.export.ExportLists;
import fr.gouv.numerique.vivier.usecase.followup.AskToConfirm;
import fr.gouv.numerique.vivier.usecase.followup.KeepItems;
import fr.gouv.numerique.vivier.usecase.history.ReadJournal;
import fr.gouv.numerique.vivier.usecase.history.ReadTimeline;
import fr.gouv.numerique.vivier.usecase.history.TakeBack;
import fr.gouv.numerique.vivier.usecase.history.UndoEntry;
import fr.gouv.numerique.vivier.usecase.home.ReadDay;
import fr.gouv.numerique.vivier.usecase.home.source.ToDoSource;
import fr.gouv.numerique.vivier.usecase.identity.FindDuplicates;
import fr.gouv.numerique.vivier.usecase.identity.MarkDistinct;
import fr.gouv.numerique.vivier.usecase.identity.MergeTalents;
import fr.gouv.numerique.vivier.usecase.identity.UnmergeTalent;
import fr.gouv.numerique.vivier.usecase.intake.ImportForms;
import fr.gouv.numerique.vivier.usecase.intake.ImportHistory;
import fr.gouv.numerique.vivier.usecase.intake.LookAtFile;
import fr.gouv.numerique.vivier.usecase.intake.RememberedForms;
import fr.gouv.numerique.vivier.usecase.intake.UndoImport;
import fr.gouv.numerique.vivier.usecase.matching.CheckMission;
import fr.gouv.numerique.vivier.usecase.matching.CurrentMatcher;
import fr.gouv.numerique.vivier.usecase.matching.Explain;
import fr.gouv.numerique.vivier.usecase.matching.FindForgotten;
import fr.gouv.numerique.vivier.usecase.matching.ManageWeights;
import fr.gouv.numerique.vivier.usecase.matching.PoolIndex;
import fr.gouv.numerique.vivier.usecase.matching.Rank;
import fr.gouv.numerique.vivier.usecase.mission.AddMission;
import fr.gouv.numerique.vivier.usecase.mission.AskLead;
import fr.gouv.numerique.vivier.usecase.mission.EditMission;
import fr.gouv.numerique.vivier.usecase.mission.FindMissions;
import fr.gouv.numerique.vivier.usecase.news.NewsMail;
import fr.gouv.numerique.vivier.usecase.news.TellNews;
import fr.gouv.numerique.vivier.usecase.plan.ApplyPlan;
import fr.gouv.numerique.vivier.usecase.plan.KeepPlans;
import fr.gouv.numerique.vivier.usecase.plan.MakePlan;
import fr.gouv.numerique.vivier.usecase.publication.PublishMissions;
import fr.gouv.numerique.vivier.usecase.quality.PrepareMessages;
import fr.gouv.numerique.vivier.usecase.quality.ReadBoard;
import fr.gouv.numerique.vivier.usecase.question.KeepQuestions;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;
import fr.gouv.numerique.vivier.usecase.reference.FindUnknownAnswers;
import fr.gouv.numerique.vivier.usecase.reference.TeachReference;
import fr.gouv.numerique.vivier.usecase.report.MakeReport;
import fr.gouv.numerique.vivier.usecase.sample.MakeDemo;
import fr.gouv.numerique.vivier.usecase.search.FindRecords;
import fr.gouv.numerique.vivier.usecase.search.KeepSearches;
import fr.gouv.numerique.vivier.usecase.search.ReadQuery;
import fr.gouv.numerique.vivier.usecase.sending.MarkSent;
import fr.gouv.numerique.vivier.usecase.sending.SendProfiles;
import fr.gouv.numerique.vivier.usecase.settings.ManageDocumentLook;
import fr.gouv.numerique.vivier.usecase.settings.ManageDocumentRules;
import fr.gouv.numerique.vivier.usecase.settings.ManageSettings;
import fr.gouv.numerique.vivier.usecase.talent.AddTalent;
import fr.gouv.numerique.vivier.usecase.talent.CareForTalents;
import fr.gouv.numerique.vivier.usecase.talent.EditTalent;
import fr.gouv.numerique.vivier.usecase.talent.FindTalents;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Builds the program by hand, from the clock up. The only class that sees all the others. */
public final class Wiring {
    private final Clock clock;
    private final Folders folders;
    private final String actor;
    private final ReferenceData reference = ReferenceData.shipped();
    private final PublicHolidays holidays = new JollydayHolidays();

    public Wiring(Clock clock, Folders folders, String actor) {
        this.clock = clock;
        this.folders = folders;
        this.actor = actor;
    }

    /** The program as it runs on this machine, for whoever is logged in. */
    public static Wiring ofThisSystem() {
        return new Wiring(
                Clock.system(ZoneId.systemDefault()),
                Folders.ofThisSystem(),
                System.getProperty("user.name", ""));
    }

    public CommandLineProgram commandLine(PrintStream out, PrintStream err) {
        Wiring demonstration = demonstration();
        return new CommandLineProgram(
                this::open,
                reference,
                clock,
                folders.userData(),
                demonstration.demo(),
                new DemoWindow(demonstration::desktop),
                out,
                err);
    }

    /** The same program at the time of the fictional answers. */
    private Wiring demonstration() {
        return new Wiring(MakeDemo.clock(clock), folders, actor);
    }

    private MakeDemo demo() {
        return new MakeDemo(new SampleMaker(reference), new SampleWriter(), this::open, clock);
    }

    public Desktop desktop(StoreLocation location) {
        return desktop(location, WindowDialogs::new);
    }

    public Desktop desktop(StoreLocation location, DialogMaker dialogs) {
        Wiring demonstration = demonstration();
        return new Desktop(
                new Desktop.Home(this::open, location, clock),
                new Desktop.Examples(
                        demonstration.demo(),
                        demonstration::open,
                        folders.userData().resolve("exemples"),
                        demonstration.clock),
                new PreferencesFile(folders.userData()),
                dialogs);
    }

    public Folders folders() {
        return folders;
    }

    /** Opens a store, with all that can be done with it. */
    public UseCases open(StoreLocation location) throws StoreUnavailable {
        Store store =
                Store.open(location, clock, new IdGenerator(clock, new SecureRandom()), actor);
        Changes changes = new Changes();
        CurrentReference lists = TeachReference.read(store, reference);
        ManageWeights weights = new ManageWeights(store, changes);
        Supplier<Commitments> commitments = new ReadCommitments(store);
        Supplier<Matcher> matcher = new CurrentMatcher(lists, weights::read, commitments);
        PoolIndex index = new PoolIndex(store, matcher);
        Rank rank = new Rank(store, matcher, index);
        ReadLoads loads = new ReadLoads(store, commitments);
        Supplier<OfficialDocuments> documents = lists.derived(OfficialDocuments::new);
        PdfDocumentWriter pdf = new PdfDocumentWriter();
        FindTalents talents = new FindTalents(store, lists, clock);
        FindMissions missions = new FindMissions(store, lists, clock);
        FindApplications applications = new FindApplications(store, clock);
        ViewedFiles viewed = new ViewedFiles(folders.userData().resolve("consultation"));
        FindDocuments issued = new FindDocuments(store);
        ManageSettings settings = new ManageSettings(store, changes);
        IssueDocument issueDocument =
                new IssueDocument(
                        store, documents, new ReadSurroundings(holidays), pdf, clock, changes);
        CurrentWorkflow workflow = new CurrentWorkflow(holidays);
        ReadRegister register = new ReadRegister(store, clock);
        MakePapers papers = new MakePapers(store, lists, issueDocument, pdf, clock);
        MoveApplication moves = new MoveApplication(store, workflow, changes);
        ManageDeadlines deadlines = new ManageDeadlines(store, workflow, changes);
        OwnCases cases = new OwnCases(store, clock, changes);
        WriteMessages messages = new WriteMessages(store, Texts.french(), clock, changes);
        UnmergeTalent unmerge = new UnmergeTalent(store, lists, changes);
        MarkDistinct distinct = new MarkDistinct(store, changes);
        SignDocument signing = new SignDocument(store, clock, changes);
        TeachReference teach = new TeachReference(store, lists, changes);
        TakeBack takeBack = new TakeBack(store, lists, deadlines, changes);
        FindRecords findRecords =
                new FindRecords(talents, missions, applications, register, changes);
        SourceFileReader reader = new SourceFileReader();
        PublishMissions published =
                new PublishMissions(store, missions, lists, pdf, clock, changes);
        Renditions renditions = new Renditions(store, new DocxWriter(), new OdtWriter());
        OpenApplication open =
                new OpenApplication(
                        store,
                        matcher,
                        workflow,
                        loads,
                        new TakeSnapshot(rank),
                        clock,
                        Texts.french(),
                        changes);
        return new UseCases(
                new ImportForms(store, lists, reader, new LayoutFinder(), changes),
                new LookAtFile(reader),
                new RememberedForms(store, changes),
                new ImportHistory(store),
                new UndoImport(store, lists, clock, changes),
                talents,
                new EditTalent(store, lists, changes),
                new FindDuplicates(store, new DuplicateFinder()),
                new MergeTalents(store, lists, changes),
                unmerge,
                distinct,
                missions,
                new EditMission(store, lists, changes),
                rank,
                new Explain(rank),
                new CheckMission(store, matcher, index, lists, clock),
                new FindForgotten(store, matcher, index, clock),
                weights,
                new MakePlan(store, rank),
                new ApplyPlan(store, talents, missions, open, changes),
                new KeepPlans(store),
                applications,
                open,
                loads,
                new ReadProposal(store, matcher),
                moves,
                deadlines,
                cases,
                messages,
                issued,
                issueDocument,
                new EditTexts(store, documents, pdf, clock, changes),
                papers,
                signing,
                new FileScans(store, new ScanReader(), clock, changes),
                renditions,
                new HouseTemplates(store, changes),
                new IssueBatch(applications, issued, issueDocument, Texts.french(), clock),
                register,
                new PrintDocument(store, new PdfPrinter(), issued, changes),
                new SendDocument(store, issued, renditions, Texts.french(), viewed, changes),
                settings,
                new ManageDocumentLook(store, new EmblemReader(), changes),
                new ManageDocumentRules(store, changes),
                new ReadDay(store, workflow, register, ToDoSource.all(), clock),
                new ReadCalendar(store, holidays, clock),
                new WriteCalendar(store, Texts.french(), clock),
                new ExportLists(store),
                new ReadQuery(lists, clock),
                findRecords,
                new KeepSearches(store),
                published,
                new MakeReport(store, workflow, talents, lists, pdf, new DocxWriter(), clock),
                new SendProfiles(store, rank, talents, papers, lists, Texts.french(), changes),
                new MarkSent(store, clock, changes),
                new TellNews(
                        store, talents, new NewsMail(store, published, Texts.french()), changes),
                new KeepQuestions(store, clock, changes),
                new ReadDirectory(store, workflow, lists, clock),
                lists,
                new FindUnknownAnswers(store, lists, clock),
                teach,
                new ReadBoard(store, lists, clock),
                new PrepareMessages(store, Texts.french(), changes),
                new AddTalent(store, changes),
                new AddMission(store, lists, changes),
                new AskLead(store, Texts.french(), clock, changes),
                new CareForTalents(store, clock, changes),
                new AskToConfirm(store, Texts.french(), clock, changes),
                new KeepItems(store, clock, changes),
                new ReadTimeline(store, lists),
                new ReadJournal(store, lists, findRecords),
                takeBack,
                new UndoEntry(
                        takeBack,
                        new UndoEntry.Applications(moves, cases, messages),
                        new UndoEntry.Persons(unmerge, distinct),
                        signing,
                        new UndoEntry.Lists(teach, lists),
                        Texts.french(),
                        clock),
                changes,
                () -> {
                    viewed.clear();
                    store.close();
                });
    }
}
