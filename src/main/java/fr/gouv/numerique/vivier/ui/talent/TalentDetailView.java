// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.ui.base.FieldFocus;
import fr.gouv.numerique.vivier.ui.base.FieldFormat;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.followup.FollowUpPane;
import fr.gouv.numerique.vivier.ui.followup.HistoryPane;
import fr.gouv.numerique.vivier.ui.talent.TalentDetailViewModel.Detail;
import fr.gouv.numerique.vivier.usecase.document.MakePapers;
import fr.gouv.numerique.vivier.usecase.followup.KeepItems;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.Optional;
import java.util.stream.Stream;

/** The profile of one talent, with the missions it could take and its applications. */
final class TalentDetailView {
    private final TalentDetailViewModel model;
    private final MakePapers papers;
    private final UiContext context;
    private final Texts texts;
    private final FieldFormat format;
    private final BorderPane pane = new BorderPane();
    private final FieldFocus<TalentId> focus;
    private final FollowUpPane followUp;
    private final HistoryPane history;
    private int openTab;

    TalentDetailView(
            TalentDetailViewModel model, MakePapers papers, KeepItems items, UiContext context) {
        this.papers = papers;
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.format = new FieldFormat(context);
        this.followUp = new FollowUpPane(context, items, model.undoing());
        this.history = new HistoryPane(context, model.undoing());
        pane.getStyleClass().add("detail");
        pane.setId("talent-detail");
        focus = new FieldFocus<>(context.tasks(), pane);
        model.detailProperty().subscribe(this::show);
    }

    Parent node() {
        return pane;
    }

    /** Opens the editor of this field as soon as the record is shown. */
    void edit(TalentId id, Field<?> field) {
        focus.on(id, field);
        model.detailProperty().get().ifPresent(this::focus);
    }

    private void focus(Detail detail) {
        if (focus.waitsFor(detail.talent().id())) {
            openTab = 0;
            pane.setCenter(tabs(detail));
            focus.open();
        }
    }

    private void show(Optional<Detail> detail) {
        if (detail.isEmpty()) {
            pane.setTop(null);
            pane.setCenter(null);
            return;
        }
        pane.setTop(head(detail.get().talent()));
        pane.setCenter(tabs(detail.get()));
        focus(detail.get());
    }

    private Node head(Talent talent) {
        Label name = new Label(talent.fullName());
        name.getStyleClass().add("detail-title");
        name.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox first = new HBox(name, space, statusMenu(talent));
        first.getStyleClass().add("filter-bar");
        Label where =
                new Label(
                        String.join(
                                " · ",
                                Stream.of(
                                                talent.get(TalentFields.JOB_TITLE),
                                                shown(talent, TalentFields.ADMINISTRATION),
                                                talent.get(TalentFields.UNIT))
                                        .filter(text -> !text.isEmpty())
                                        .toList()));
        where.setWrapText(true);
        where.getStyleClass().add("soft");
        HBox tags = new HBox();
        tags.getStyleClass().add("filter-bar");
        Label ref = new Label(talent.ref());
        ref.getStyleClass().add("caption");
        tags.getChildren().addAll(ref, status(talent.status()));
        AvailabilityBar.tag(talent, texts).ifPresent(tags.getChildren()::add);
        if (talent.get(TalentFields.BRANCH).map(b -> !b.code().equals("FPE")).orElse(false)) {
            tags.getChildren()
                    .add(
                            new Tag(
                                    texts.get("talent.outOfScope"),
                                    RemixiconAL.ALERT_LINE,
                                    Tag.Tone.WARNING));
        }
        VBox head = new VBox(first, where, tags);
        head.getStyleClass().add("detail-head");
        return head;
    }

    private String shown(Talent talent, Field<?> field) {
        return format.show(field, talent.values());
    }

    private Tag status(TalentStatus status) {
        String text = texts.get("talent.status." + status);
        return switch (status) {
            case ACTIVE -> new Tag(text, RemixiconAL.CHECKBOX_CIRCLE_LINE, Tag.Tone.SUCCESS);
            case PAUSED -> new Tag(text, RemixiconMZ.PAUSE_CIRCLE_LINE, Tag.Tone.WARNING);
            case WITHDRAWN -> new Tag(text, RemixiconAL.CLOSE_CIRCLE_LINE, Tag.Tone.NEUTRAL);
        };
    }

    private MenuButton statusMenu(Talent talent) {
        MenuButton menu = new MenuButton("", Icons.of(RemixiconMZ.MORE_2_LINE));
        menu.setAccessibleText(texts.get("talent.actions"));
        for (TalentStatus status : TalentStatus.values()) {
            if (status != talent.status()) {
                MenuItem item = new MenuItem(texts.get("talent.setStatus." + status));
                item.setOnAction(_ -> model.setStatus(status));
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    private Node tabs(Detail detail) {
        TabPane tabs = new TabPane();
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .setAll(
                        tab(
                                texts.get("talent.tab.profile"),
                                new TalentProfile(context, format, model).content(detail)),
                        tab(
                                texts.get("talent.tab.missions", detail.ranking().ranked().size()),
                                new TalentMissions(context, model).content(detail)),
                        tab(
                                texts.get("talent.tab.applications", detail.applications().size()),
                                new TalentApplications(context).content(detail)),
                        new Tab(
                                texts.get("talent.tab.papers"),
                                new TalentPapers(papers, context).content(detail)),
                        tab(
                                texts.get("talent.tab.followup"),
                                followUp.content(
                                        RecordKind.TALENT,
                                        detail.talent().id().value(),
                                        detail.items())),
                        tab(texts.get("talent.tab.history"), history.content(detail.timeline())));
        tabs.getSelectionModel().select(openTab);
        tabs.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> openTab = index.intValue());
        return tabs;
    }

    private static Tab tab(String title, Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        return new Tab(title, scroll);
    }
}
