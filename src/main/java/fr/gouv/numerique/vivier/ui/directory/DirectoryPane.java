// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.directory;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.SplitPage;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.export.ExportMenu;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.directory.DirectoryEntry;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.List;

/** Mission leads and administrations with how they answer; right all that went to one of them. */
public final class DirectoryPane implements Screen {
    private static final double LIST_SHARE = 0.6;

    /** Nothing was answered: sorted behind whatever took long. */
    private static final double NEVER = Double.MAX_VALUE;

    private final UseCases vivier;
    private final UiContext context;
    private final Texts texts;
    private final DirectoryViewModel model;
    private final StoreWatch watch;
    private final TableView<DirectoryEntry> table = new TableView<>();
    private final Parent screen;

    public DirectoryPane(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
        this.texts = context.texts();
        model = new DirectoryViewModel(vivier, context);
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        model::refresh,
                        Subject.MISSIONS,
                        Subject.APPLICATIONS,
                        Subject.SETTINGS);
        SplitPane split = new SplitPane(table(), new DirectoryDetail(context, model).node());
        VBox page = new VBox(top(), split);
        screen = new SplitPage(page, split, LIST_SHARE);
    }

    @Override
    public Parent node() {
        return screen;
    }

    @Override
    public void shown() {
        watch.start();
        model.refresh();
    }

    @Override
    public void hidden() {
        watch.stop();
    }

    private Node top() {
        ComboBox<DirectoryViewModel.Kind> kind =
                Choosers.of(
                        List.of(DirectoryViewModel.Kind.values()),
                        it -> texts.get("directory.kind." + it));
        kind.setId("directory-kind");
        kind.setAccessibleText(texts.get("directory.kind"));
        kind.valueProperty().bindBidirectional(model.kindProperty());
        Label rule = new Label();
        rule.getStyleClass().add("soft");
        rule.setWrapText(true);
        rule.setMinWidth(0);
        model.directoryProperty()
                .subscribe(
                        read ->
                                read.ifPresent(
                                        it ->
                                                rule.setText(
                                                        texts.get(
                                                                "directory.rule",
                                                                it.rule()
                                                                        .words(
                                                                                it.rule()
                                                                                        .days())))));
        HBox.setHgrow(rule, Priority.ALWAYS);
        rule.setMaxWidth(Double.MAX_VALUE);
        rule.setMinHeight(Region.USE_PREF_SIZE);
        HBox top =
                new HBox(
                        kind,
                        rule,
                        ExportMenu.of(
                                table,
                                vivier.exports(),
                                context,
                                ExportedList.Kind.DIRECTORY,
                                () -> ""));
        top.getStyleClass().add("filter-bar");
        return top;
    }

    private TableView<DirectoryEntry> table() {
        table.setId("directory-table");
        table.setAccessibleText(texts.get("directory.list"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.words(
                                        texts.get("directory.column.name"),
                                        150,
                                        DirectoryEntry::name),
                                Tables.words(
                                        texts.get("directory.column.administration"),
                                        110,
                                        DirectoryEntry::administration),
                                Tables.figures(
                                        texts.get("directory.column.missions"),
                                        70,
                                        it -> it.missions().size()),
                                Tables.figures(
                                        texts.get("directory.column.cases"),
                                        70,
                                        it -> it.cases().size()),
                                Tables.values(
                                        texts.get("directory.column.inTime"),
                                        100,
                                        it -> new Rate(it.answers()),
                                        new RateWords(texts)::of),
                                Tables.figures(
                                        texts.get("directory.column.pending"),
                                        75,
                                        it -> it.answers().pending()),
                                Tables.values(
                                        texts.get("directory.column.median"),
                                        80,
                                        it -> it.answers().median().orElse(NEVER),
                                        days -> days == NEVER ? "" : median(days))));
        Tables.keepColumns(table);
        table.setItems(model.rows());
        table.setPlaceholder(
                new EmptyState(
                        RemixiconAL.BRIEFCASE_4_LINE,
                        texts.get("directory.none"),
                        texts.get("directory.none.text")));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (DirectoryEntry chosen) -> {
                            if (chosen != null) {
                                model.choose(chosen);
                            }
                        });
        return table;
    }

    private String median(double days) {
        return model.directoryProperty()
                .get()
                .map(read -> texts.get(read.rule().words(days)))
                .orElse("");
    }
}
