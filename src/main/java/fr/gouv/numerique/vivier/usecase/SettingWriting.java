// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase;

import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.history.SettingsChange;
import fr.gouv.numerique.vivier.store.history.UndoRepository.Line;

import java.util.Map;

/** Writes settings with a line of the log, such that it can be taken back. */
public final class SettingWriting {

    private SettingWriting() {}

    /**
     * Does the work, and notes what it changed of the settings; nothing where it changed nothing.
     *
     * @param about which of the settings, for the log; empty for the general ones
     */
    public static void write(Session session, String about, Runnable work) {
        Map<String, String> before = session.settings().written();
        work.run();
        SettingsChange change = SettingsChange.between(before, session.settings().written());
        if (!change.isEmpty()) {
            long line = session.log().add("settings.save", "settings", 0, about);
            session.undo().changed(new Line(line, line), change);
        }
    }
}
