// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.SigningDesk;
import fr.gouv.numerique.vivier.usecase.history.ReadJournal;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry.Kind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

/** The history of a store without a window. */
class HistoryViewModelTest {
    @TempDir private Path folder;
    private UseCases vivier;
    private Desk desk;
    private HistoryViewModel model;

    @BeforeEach
    void open() throws Exception {
        Path prepared = folder.resolve("prepared");
        SigningDesk.prepare(prepared, 1);
        vivier = SigningDesk.copy(prepared, folder.resolve("store"));
        desk = new Desk(vivier.lists());
        model = new HistoryViewModel(vivier, desk.context());
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    @Test
    void pagesGoBackAndAFilterBeginsAtTheNewestAgain() {
        for (int limit = 1; limit <= ReadJournal.PAGE; limit++) {
            vivier.settings().saveProposalLimit(limit % 2 + 1);
        }
        model.shown();
        assertThat(model.entries()).hasSize(ReadJournal.PAGE);
        assertThat(model.olderProperty().get()).isTrue();
        assertThat(model.countProperty().get()).isEqualTo("100 dernières actions");
        model.showOlder();
        assertThat(model.entries()).hasSizeGreaterThan(ReadJournal.PAGE).doesNotHaveDuplicates();
        assertThat(model.olderProperty().get()).isFalse();
        model.kindProperty().set(Optional.of(Kind.SETTINGS));
        assertThat(model.entries())
                .hasSize(ReadJournal.PAGE)
                .allSatisfy(entry -> assertThat(entry.kind()).isEqualTo(Kind.SETTINGS));
        assertThat(model.people()).containsExactly("coordinatrice");
    }

    @Test
    void aLineIsTakenBackOrLeadsToWhereItIsMended() {
        vivier.settings().saveProposalLimit(7);
        model.shown();
        model.undoing().undo(shown("history.settings.proposalLimit"));
        assertThat(desk.told()).containsExactly("history.tookBack");
        assertThat(shown("history.settings.proposalLimit")).returns(true, TimelineEntry::undone);

        model.kindProperty().set(Optional.of(Kind.IMPORTS));
        model.undoing().undo(model.entries().getFirst());
        assertThat(desk.visited()).singleElement().isInstanceOf(Destination.UndoOfImport.class);

        model.kindProperty().set(Optional.of(Kind.APPLICATIONS));
        model.undoing().undo(shown("history.step"));
        assertThat(desk.told()).last().isEqualTo("history.instead.opened");
    }

    private TimelineEntry shown(String key) {
        return model.entries().stream()
                .filter(entry -> entry.what().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
