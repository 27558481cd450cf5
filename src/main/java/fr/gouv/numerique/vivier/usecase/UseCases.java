// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase;

import fr.gouv.numerique.vivier.usecase.application.FindApplications;
import fr.gouv.numerique.vivier.usecase.application.ManageDeadlines;
import fr.gouv.numerique.vivier.usecase.application.MoveApplication;
import fr.gouv.numerique.vivier.usecase.application.OpenApplication;
import fr.gouv.numerique.vivier.usecase.application.OwnCases;
import fr.gouv.numerique.vivier.usecase.application.ReadLoads;
import fr.gouv.numerique.vivier.usecase.application.ReadProposal;
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
import fr.gouv.numerique.vivier.usecase.matching.Explain;
import fr.gouv.numerique.vivier.usecase.matching.FindForgotten;
import fr.gouv.numerique.vivier.usecase.matching.ManageWeights;
import fr.gouv.numerique.vivier.usecase.matching.Rank;
import fr.gouv.numerique.vivier.usecase.mission.AddMission;
import fr.gouv.numerique.vivier.usecase.mission.AskLead;
import fr.gouv.numerique.vivier.usecase.mission.EditMission;
import fr.gouv.numerique.vivier.usecase.mission.FindMissions;
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

/**
 * All that can be done with one open store. Closing it closes the store.
 *
 * @param closing closes the store
 */
public record UseCases(
        ImportForms imports,
        LookAtFile lookAtFile,
        RememberedForms rememberedForms,
        ImportHistory importHistory,
        UndoImport undoImport,
        FindTalents talents,
        EditTalent editTalent,
        FindDuplicates duplicates,
        MergeTalents mergeTalents,
        UnmergeTalent unmergeTalent,
        MarkDistinct markDistinct,
        FindMissions missions,
        EditMission editMission,
        Rank rank,
        Explain explain,
        CheckMission checkMission,
        FindForgotten forgotten,
        ManageWeights weights,
        MakePlan makePlan,
        ApplyPlan applyPlan,
        KeepPlans keepPlans,
        FindApplications applications,
        OpenApplication openApplication,
        ReadLoads loads,
        ReadProposal proposals,
        MoveApplication moveApplication,
        ManageDeadlines deadlines,
        OwnCases cases,
        WriteMessages writeMessages,
        FindDocuments documents,
        IssueDocument issueDocument,
        EditTexts editTexts,
        MakePapers papers,
        SignDocument signDocument,
        FileScans fileScans,
        Renditions renditions,
        HouseTemplates houseTemplates,
        IssueBatch issueBatch,
        ReadRegister register,
        PrintDocument printDocument,
        SendDocument sendDocument,
        ManageSettings settings,
        ManageDocumentLook documentLook,
        ManageDocumentRules documentRules,
        ReadDay readDay,
        ReadCalendar readCalendar,
        WriteCalendar writeCalendar,
        ExportLists exports,
        ReadQuery readQuery,
        FindRecords findRecords,
        KeepSearches keepSearches,
        PublishMissions publishMissions,
        MakeReport makeReport,
        SendProfiles sendProfiles,
        MarkSent markSent,
        TellNews news,
        KeepQuestions questions,
        ReadDirectory directory,
        CurrentReference lists,
        FindUnknownAnswers unknownAnswers,
        TeachReference teach,
        ReadBoard board,
        PrepareMessages messages,
        AddTalent addTalent,
        AddMission addMission,
        AskLead askLead,
        CareForTalents care,
        AskToConfirm askToConfirm,
        KeepItems items,
        ReadTimeline timeline,
        ReadJournal journal,
        TakeBack takeBack,
        UndoEntry undoEntry,
        Changes changes,
        Runnable closing)
        implements AutoCloseable {

    @Override
    public void close() {
        closing.run();
    }
}
