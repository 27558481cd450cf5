// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.util.function.Consumer;

/**
 * A sheet whose every reading can be stopped: a file may be read twice before its first row is
 * taken.
 */
record WatchedSheet(Sheet sheet, WorkMonitor monitor) implements Sheet {

    /** The file with all its sheets watched. */
    static SourceFile watched(SourceFile file, WorkMonitor monitor) {
        return new SourceFile(
                file.name(),
                file.sha256(),
                file.encoding(),
                file.separator(),
                file.sheets().stream()
                        .<Sheet>map(sheet -> new WatchedSheet(sheet, monitor))
                        .toList());
    }

    /** The sheet as it is after the work, when nobody watches any more. */
    static Sheet unwatched(Sheet sheet) {
        return sheet instanceof WatchedSheet(Sheet plain, _) ? plain : sheet;
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public void forEachRow(Consumer<SheetRow> reader) throws UnreadableFile {
        monitor.check();
        sheet.forEachRow(
                row -> {
                    monitor.check();
                    reader.accept(row);
                });
    }
}
