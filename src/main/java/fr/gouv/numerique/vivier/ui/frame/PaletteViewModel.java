// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.search.FindRecords;
import fr.gouv.numerique.vivier.usecase.search.FoundRecord;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One box over all that the window can do and all records; what is found comes as one types. */
final class PaletteViewModel {
    private static final int MOST_OF_A_KIND = 6;

    private final FindRecords records;
    private final UiContext context;
    private final List<PaletteEntry> actions;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
    private int turn;

    PaletteViewModel(FindRecords records, UiContext context, List<PaletteEntry> actions) {
        this.records = records;
        this.context = context;
        this.actions = List.copyOf(actions);
        query.subscribe(this::search);
    }

    /** The box opens: what was typed before is still there, and what was changed is read. */
    void opened() {
        search();
        context.tasks()
                .runAside(
                        () -> {
                            records.follow();
                            return records;
                        },
                        _ -> search(),
                        context.notices()::failed);
    }

    private void search() {
        int mine = ++turn;
        String typed = query.get();
        List<PaletteEntry> fitting = fitting(typed);
        if (typed.isBlank()) {
            found.setAll(fitting);
            return;
        }
        context.tasks()
                .run(
                        () -> records.find(typed, MOST_OF_A_KIND),
                        more -> {
                            if (mine == turn) {
                                found.setAll(
                                        Stream.concat(
                                                        fitting.stream(),
                                                        more.stream().map(this::entry))
                                                .toList());
                            }
                        },
                        context.notices()::failed);
    }

    private List<PaletteEntry> fitting(String typed) {
        List<String> words = List.of(TextKey.of(typed).split(" ", -1));
        List<PaletteEntry> fitting = new ArrayList<>();
        for (PaletteEntry action : actions) {
            String key = " " + TextKey.of(action.title());
            if (words.stream().allMatch(word -> key.contains(" " + word))) {
                fitting.add(action);
            }
        }
        return fitting;
    }

    private PaletteEntry entry(FoundRecord record) {
        Texts texts = context.texts();
        return switch (record) {
            case FoundRecord.Person(var id, var title, var detail) ->
                    new PaletteEntry(
                            RemixiconMZ.USER_LINE,
                            texts.get("search.kind.person"),
                            title,
                            detail,
                            () -> context.navigator().goTo(new Destination.OneTalent(id)));
            case FoundRecord.OneMission(var id, var title, var detail) ->
                    new PaletteEntry(
                            RemixiconAL.BRIEFCASE_4_LINE,
                            texts.get("search.kind.mission"),
                            title,
                            detail,
                            () -> context.navigator().goTo(new Destination.OneMission(id)));
            case FoundRecord.OneApplication(var id, var title, var detail) ->
                    new PaletteEntry(
                            RemixiconAL.GIT_PULL_REQUEST_LINE,
                            texts.get("search.kind.application"),
                            title,
                            detail,
                            () -> context.navigator().goTo(new Destination.OneApplication(id)));
            case FoundRecord.OneDocument document ->
                    new PaletteEntry(
                            RemixiconAL.FILE_TEXT_LINE,
                            texts.get("search.kind.document"),
                            document.title(),
                            document.detail(),
                            () ->
                                    context.navigator()
                                            .goTo(
                                                    new Destination.OneDocument(
                                                            document.application(),
                                                            document.kind(),
                                                            Optional.of(document.number()))));
        };
    }

    StringProperty queryProperty() {
        return query;
    }

    ObservableList<PaletteEntry> found() {
        return found;
    }
}
