// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.ui.application.ApplicationsScreen;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.OwnFilter;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Workspace;
import fr.gouv.numerique.vivier.ui.contact.ContactsScreen;
import fr.gouv.numerique.vivier.ui.document.DocumentsScreen;
import fr.gouv.numerique.vivier.ui.document.HouseTemplatesScreen;
import fr.gouv.numerique.vivier.ui.document.TextsScreen;
import fr.gouv.numerique.vivier.ui.history.HistoryScreen;
import fr.gouv.numerique.vivier.ui.history.LastDeed;
import fr.gouv.numerique.vivier.ui.home.HomeScreen;
import fr.gouv.numerique.vivier.ui.identity.DuplicatesScreen;
import fr.gouv.numerique.vivier.ui.intake.ImportsScreen;
import fr.gouv.numerique.vivier.ui.mission.MissionsScreen;
import fr.gouv.numerique.vivier.ui.plan.PlanScreen;
import fr.gouv.numerique.vivier.ui.publication.PublicationScreen;
import fr.gouv.numerique.vivier.ui.quality.QualityScreen;
import fr.gouv.numerique.vivier.ui.report.ReportScreen;
import fr.gouv.numerique.vivier.ui.settings.SettingsScreen;
import fr.gouv.numerique.vivier.ui.talent.ForgottenScreen;
import fr.gouv.numerique.vivier.ui.talent.TalentsScreen;
import fr.gouv.numerique.vivier.usecase.UseCases;

/** The screens of an open store. */
final class Screens {
    private final HomeScreen home;
    private final TalentsScreen talents;
    private final DuplicatesScreen duplicates;
    private final ForgottenScreen forgotten;
    private final MissionsScreen missions;
    private final PublicationScreen publication;
    private final ApplicationsScreen applications;
    private final PlanScreen plan;
    private final DocumentsScreen documents;
    private final TextsScreen documentTexts;
    private final HouseTemplatesScreen houseTemplates;
    private final ImportsScreen imports;
    private final QualityScreen quality;
    private final ReportScreen reports;
    private final ContactsScreen contacts;
    private final SettingsScreen settings;
    private final HistoryScreen history;
    private final LastDeed lastDeed;
    private final PaletteViewModel palette;

    /**
     * The screens of this store.
     *
     * @param again shows anew the one in view
     */
    Screens(UseCases vivier, UiContext context, Workspace workspace, Runnable again) {
        lastDeed = new LastDeed(vivier, context, again);
        OwnFilter own = new OwnFilter(vivier.cases(), context, workspace);
        home = new HomeScreen(vivier, own, context, workspace);
        talents = new TalentsScreen(vivier, context);
        duplicates = new DuplicatesScreen(vivier, context);
        forgotten = new ForgottenScreen(vivier, context);
        missions = new MissionsScreen(vivier, context);
        publication = new PublicationScreen(vivier, context);
        applications = new ApplicationsScreen(vivier, own, context);
        plan = new PlanScreen(vivier, context);
        documents = new DocumentsScreen(vivier, context);
        documentTexts = new TextsScreen(vivier, context);
        houseTemplates = new HouseTemplatesScreen(vivier, context);
        imports = new ImportsScreen(vivier, context);
        quality = new QualityScreen(vivier, context);
        reports = new ReportScreen(vivier, context);
        contacts = new ContactsScreen(vivier, context);
        settings = new SettingsScreen(vivier, context, workspace);
        history = new HistoryScreen(vivier, context);
        palette =
                new PaletteViewModel(
                        vivier.findRecords(),
                        context,
                        PaletteActions.of(
                                context.texts(), context.navigator(), workspace, this::undoLast));
    }

    /** Takes back what was last done in this window. */
    void undoLast() {
        lastDeed.undo();
    }

    /** The search over everything. */
    PaletteViewModel palette() {
        return palette;
    }

    /** The screen of a destination; most places have one. */
    Screen of(Destination destination) {
        return switch (destination) {
            case Destination.Duplicates() -> duplicates;
            case Destination.History() -> history;
            case Destination.Forgotten() -> forgotten;
            case Destination.Publication() -> publication;
            case Destination.DocumentTexts() -> documentTexts;
            case Destination.HouseTemplates() -> houseTemplates;
            default -> of(Place.of(destination));
        };
    }

    private Screen of(Place place) {
        return switch (place) {
            case HOME -> home;
            case TALENTS -> talents;
            case MISSIONS -> missions;
            case APPLICATIONS -> applications;
            case PLAN -> plan;
            case DOCUMENTS -> documents;
            case IMPORTS -> imports;
            case QUALITY -> quality;
            case REPORTS -> reports;
            case CONTACTS -> contacts;
            case SETTINGS -> settings;
        };
    }

    /** Chooses the record that is asked for, before its screen is shown. */
    void prepare(Destination destination) {
        switch (destination) {
            case Destination.NewTalent() -> talents.begin();
            case Destination.NewMission() -> missions.begin();
            case Destination.OneTalent(var id) -> talents.choose(id);
            case Destination.TalentField(var id, var field) -> talents.edit(id, field);
            case Destination.OneMission(var id) -> missions.choose(id);
            case Destination.MissionField(var id, var field) -> missions.edit(id, field);
            case Destination.UnknownAnswers(var list) -> quality.showUnknown(list);
            case Destination.OneApplication(var id) -> applications.choose(id);
            case Destination.OneImport(var id) -> imports.showMade(id);
            case Destination.UndoOfImport(var id) -> imports.askUndo(id);
            case Destination.OneDocument document -> documents.choose(document);
            case Destination.DocumentField field -> documents.edit(field);
            case Destination.ManyDocuments(var applications) -> documents.issue(applications);
            case Destination.OneQuestion(var id) -> contacts.answer(id);
            default -> {}
        }
    }
}
