// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.platform.Preferences;
import fr.gouv.numerique.vivier.platform.Preferences.Language;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Navigator;
import fr.gouv.numerique.vivier.ui.base.Workspace;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.ArrayList;
import java.util.List;

/** All that can be done from the frame of the window, with the keys that do the same. */
final class PaletteActions {
    private final Texts texts;
    private final Navigator navigator;
    private final Workspace workspace;
    private final List<PaletteEntry> entries = new ArrayList<>();

    private PaletteActions(Texts texts, Navigator navigator, Workspace workspace) {
        this.texts = texts;
        this.navigator = navigator;
        this.workspace = workspace;
    }

    static List<PaletteEntry> of(
            Texts texts, Navigator navigator, Workspace workspace, Runnable undoLast) {
        PaletteActions actions = new PaletteActions(texts, navigator, workspace);
        actions.places();
        actions.entries.add(
                new PaletteEntry(
                        RemixiconAL.ARROW_GO_BACK_LINE,
                        texts.get("search.kind.action"),
                        texts.get("history.undoLast"),
                        "Ctrl+Z",
                        undoLast));
        actions.settings();
        return actions.entries;
    }

    private void places() {
        for (Place place : Place.values()) {
            go(place.icon(), texts.get(place.nameKey()), place.shortcut(), place.destination());
        }
        go(
                RemixiconAL.HISTORY_LINE,
                texts.get("history.title"),
                "Ctrl+H",
                new Destination.History());
        go(RemixiconAL.ADD_LINE, texts.get("talent.new"), "", new Destination.NewTalent());
        go(RemixiconAL.ADD_LINE, texts.get("mission.new"), "", new Destination.NewMission());
        go(
                RemixiconAL.FILE_COPY_2_LINE,
                texts.get("identity.title"),
                "",
                new Destination.Duplicates());
        go(
                RemixiconMZ.USER_SEARCH_LINE,
                texts.get("talent.forgotten.title"),
                "",
                new Destination.Forgotten());
        go(
                RemixiconAL.FILE_TEXT_LINE,
                texts.get("wording.title"),
                "",
                new Destination.DocumentTexts());
        go(
                RemixiconAL.FILE_TEXT_LINE,
                texts.get("search.action.houseTemplates"),
                "",
                new Destination.HouseTemplates());
    }

    private void settings() {
        Preferences now = workspace.preferences();
        for (Preferences.Theme theme : Preferences.Theme.values()) {
            act(
                    RemixiconMZ.SETTINGS_4_LINE,
                    texts.get("search.action.theme." + theme),
                    () -> workspace.change(workspace.preferences().withTheme(theme)));
        }
        Language other = now.language() == Language.FRENCH ? Language.ENGLISH : Language.FRENCH;
        act(
                RemixiconMZ.SETTINGS_4_LINE,
                texts.get("search.action.language." + other),
                () -> workspace.change(workspace.preferences().withLanguage(other)));
        if (workspace.showsExamples()) {
            act(RemixiconAL.FLASK_LINE, texts.get("frame.examples.back"), workspace::openOwn);
        } else {
            act(
                    RemixiconAL.FLASK_LINE,
                    texts.get("search.action.examples"),
                    workspace::openExamples);
        }
    }

    private void go(Ikon icon, String title, String keys, Destination destination) {
        entries.add(
                new PaletteEntry(
                        icon,
                        texts.get("search.kind.place"),
                        title,
                        keys,
                        () -> navigator.goTo(destination)));
    }

    private void act(Ikon icon, String title, Runnable action) {
        entries.add(new PaletteEntry(icon, texts.get("search.kind.action"), title, "", action));
    }
}
