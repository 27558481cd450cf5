// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.LayoutFinder;
import fr.gouv.numerique.vivier.domain.mission.MissionNeedReader;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A program that imports or undoes and stops dead at a given step, to be killed there. Arguments:
 * folder of the store; {@code import} or {@code undo}; the file or the import's id; the step, where
 * -1 is the one after the commit.
 */
public final class ImportProcess {
    static final String REACHED = "reached";

    private ImportProcess() {}

    public static void main(String[] arguments) throws Exception {
        ReferenceData reference = ReferenceData.shipped();
        Store store = TestStores.inFolder(Path.of(arguments[0]));
        int step = Integer.parseInt(arguments[3]);
        if (arguments[1].equals("import")) {
            new ImportForms(
                            store,
                            reference,
                            new SourceFileReader(),
                            new LayoutFinder(),
                            new Changes())
                    .run(Path.of(arguments[2]), ImportChoices.none(), new StopAt(step));
        } else {
            new UndoImport(
                            store,
                            new TalentSkillReader(reference),
                            new MissionNeedReader(reference),
                            TestStores.CLOCK,
                            new Changes())
                    .run(Long.parseLong(arguments[2]), new StopAt(step));
        }
        stop();
    }

    /** Says where it is and waits for its end. */
    private static void stop() {
        System.out.println(REACHED);
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class StopAt implements WorkMonitor {
        private final int last;
        private int steps;

        StopAt(int last) {
            this.last = last;
        }

        @Override
        public void done(long items) {
            step();
        }

        @Override
        public boolean isCancelled() {
            step();
            return false;
        }

        private void step() {
            if (steps++ == last) {
                stop();
            }
        }
    }
}
