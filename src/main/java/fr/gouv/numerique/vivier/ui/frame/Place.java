// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.ui.base.Destination;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;

/**
 * The places of the navigation, from top to bottom; Ctrl+1 opens the first, Ctrl+0 the tenth, and
 * Ctrl+, the settings, as elsewhere.
 */
enum Place {
    HOME(RemixiconAL.HOME_4_LINE, new Destination.Home()),
    TALENTS(RemixiconMZ.TEAM_LINE, new Destination.Talents()),
    MISSIONS(RemixiconAL.BRIEFCASE_4_LINE, new Destination.Missions()),
    APPLICATIONS(RemixiconAL.GIT_PULL_REQUEST_LINE, new Destination.Applications()),
    PLAN(RemixiconMZ.ORGANIZATION_CHART, new Destination.Plan()),
    DOCUMENTS(RemixiconAL.FILE_TEXT_LINE, new Destination.Documents()),
    IMPORTS(RemixiconMZ.UPLOAD_2_LINE, new Destination.Imports()),
    QUALITY(RemixiconMZ.SHIELD_CHECK_LINE, new Destination.Quality()),
    REPORTS(RemixiconAL.BAR_CHART_2_LINE, new Destination.Reports()),
    CONTACTS(RemixiconMZ.QUESTION_ANSWER_LINE, new Destination.Contacts()),
    SETTINGS(RemixiconMZ.SETTINGS_4_LINE, new Destination.Settings());

    private final Ikon icon;
    private final Destination destination;

    Place(Ikon icon, Destination destination) {
        this.icon = icon;
        this.destination = destination;
    }

    /** The key that opens it together with the command key. */
    KeyCode key() {
        return this == SETTINGS ? KeyCode.COMMA : KeyCode.getKeyCode(digit());
    }

    /** The same in words. */
    String shortcut() {
        return "Ctrl+" + (this == SETTINGS ? "," : digit());
    }

    private String digit() {
        return Integer.toString((List.of(values()).indexOf(this) + 1) % 10);
    }

    Ikon icon() {
        return icon;
    }

    Destination destination() {
        return destination;
    }

    /** Key of its name. */
    String nameKey() {
        return "frame.place." + name();
    }

    static Place of(Destination destination) {
        return switch (destination) {
            case Destination.Home() -> HOME;
            case Destination.Talents() -> TALENTS;
            case Destination.NewTalent() -> TALENTS;
            case Destination.OneTalent _ -> TALENTS;
            case Destination.Duplicates() -> TALENTS;
            case Destination.TalentField _ -> TALENTS;
            case Destination.Missions() -> MISSIONS;
            case Destination.NewMission() -> MISSIONS;
            case Destination.OneMission _ -> MISSIONS;
            case Destination.MissionField _ -> MISSIONS;
            case Destination.Publication() -> MISSIONS;
            case Destination.Applications() -> APPLICATIONS;
            case Destination.OneApplication _ -> APPLICATIONS;
            case Destination.Plan() -> PLAN;
            case Destination.Documents() -> DOCUMENTS;
            case Destination.OneDocument _ -> DOCUMENTS;
            case Destination.DocumentTexts() -> DOCUMENTS;
            case Destination.DocumentField _ -> DOCUMENTS;
            case Destination.HouseTemplates() -> DOCUMENTS;
            case Destination.ManyDocuments _ -> DOCUMENTS;
            case Destination.Imports() -> IMPORTS;
            case Destination.Quality() -> QUALITY;
            case Destination.UnknownAnswers _ -> QUALITY;
            case Destination.Reports() -> REPORTS;
            case Destination.Contacts() -> CONTACTS;
            case Destination.OneQuestion _ -> CONTACTS;
            case Destination.Settings() -> SETTINGS;
        };
    }
}
