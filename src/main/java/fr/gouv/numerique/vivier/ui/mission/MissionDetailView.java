// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionLife;
import fr.gouv.numerique.vivier.domain.mission.MissionNews;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.FieldFocus;
import fr.gouv.numerique.vivier.ui.base.FieldFormat;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.document.PaperPane;
import fr.gouv.numerique.vivier.ui.followup.FollowUpPane;
import fr.gouv.numerique.vivier.ui.followup.HistoryPane;
import fr.gouv.numerique.vivier.ui.mission.MissionDetailViewModel.Detail;
import fr.gouv.numerique.vivier.usecase.document.MakePapers;
import fr.gouv.numerique.vivier.usecase.followup.KeepItems;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.Optional;
import java.util.stream.Stream;

/** One mission: who would fit, what it needs, and who was proposed. */
final class MissionDetailView {
    private final MissionDetailViewModel model;
    private final MakePapers papers;
    private final UiContext context;
    private final Texts texts;
    private final FieldFormat format;
    private final BorderPane pane = new BorderPane();
    private final FieldFocus<MissionId> focus;
    private final FollowUpPane followUp;
    private final HistoryPane history;
    private int openTab;

    MissionDetailView(
            MissionDetailViewModel model, MakePapers papers, KeepItems items, UiContext context) {
        this.papers = papers;
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.format = new FieldFormat(context);
        this.followUp = new FollowUpPane(context, items, model.undoing());
        this.history = new HistoryPane(context, model.undoing());
        pane.getStyleClass().add("detail");
        pane.setId("mission-detail");
        focus = new FieldFocus<>(context.tasks(), pane);
        model.detailProperty().subscribe(this::show);
    }

    Parent node() {
        return pane;
    }

    /** Opens the editor of this field as soon as the record is shown. */
    void edit(MissionId id, Field<?> field) {
        focus.on(id, field);
        model.detailProperty().get().ifPresent(this::focus);
    }

    private void focus(Detail detail) {
        if (focus.waitsFor(detail.mission().id())) {
            openTab = 1;
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
        pane.setTop(head(detail.get()));
        pane.setCenter(tabs(detail.get()));
        focus(detail.get());
    }

    private Node head(Detail detail) {
        Mission mission = detail.mission();
        Label title = new Label(mission.title());
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox first = new HBox(title, nextMove(mission), statusMenu(mission));
        first.getStyleClass().add("filter-bar");
        Label where =
                new Label(
                        String.join(
                                " · ",
                                Stream.of(
                                                format.show(
                                                        MissionFields.ADMINISTRATION,
                                                        mission.values()),
                                                mission.get(MissionFields.DIRECTORATE),
                                                mission.leadName())
                                        .filter(text -> !text.isEmpty())
                                        .toList()));
        where.setWrapText(true);
        where.getStyleClass().add("soft");
        Label ref = new Label(mission.ref());
        ref.getStyleClass().add("caption");
        HBox tags = new HBox(ref, status(mission.status()));
        tags.getStyleClass().add("filter-bar");
        if (mission.says(MissionFields.CRISIS, "YES")) {
            tags.getChildren()
                    .add(
                            new Tag(
                                    texts.get("mission.crisis"),
                                    RemixiconAL.FIRST_AID_KIT_LINE,
                                    Tag.Tone.INFORMATION));
        }
        Label staffing =
                new Label(
                        texts.get(
                                "mission.staffing",
                                detail.taken(),
                                mission.places(),
                                Math.max(0, mission.places() - detail.taken())));
        staffing.setId("mission-staffing");
        staffing.getStyleClass().add("caption");
        tags.getChildren().add(staffing);
        VBox head = new VBox(first, where, tags, news(detail));
        head.getStyleClass().add("detail-head");
        return head;
    }

    /** When it was last heard of, and what to do where that is long ago. */
    private Node news(Detail detail) {
        Mission mission = detail.mission();
        Label since =
                new Label(
                        texts.get(
                                "mission.news",
                                MissionNews.of(mission, context.clock().getZone()).on()));
        since.getStyleClass().add("caption");
        FlowPane row = new FlowPane(since);
        row.getStyleClass().add("decisions");
        if (detail.stale()) {
            row.getChildren()
                    .add(
                            new Tag(
                                    texts.get("mission.toConfirm"),
                                    RemixiconMZ.TIME_LINE,
                                    Tag.Tone.WARNING));
        }
        if (mission.status().isOpen()) {
            row.getChildren()
                    .addAll(
                            quiet(
                                    "mission.confirmToday",
                                    "mission-confirm",
                                    RemixiconAL.CHECK_LINE,
                                    model::confirm),
                            quiet(
                                    "mission.askLead",
                                    "mission-ask",
                                    RemixiconMZ.MAIL_LINE,
                                    model::askLead));
        }
        return row;
    }

    private Button quiet(String key, String id, Ikon icon, Runnable action) {
        Button button = new Button(texts.get(key), Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** The usual next state, one click away; the others are in the menu. */
    private Node nextMove(Mission mission) {
        MissionStatus next = MissionLife.allowed(mission.status()).getFirst();
        Button button = new Button(texts.get("mission.setStatus." + next));
        button.setId("mission-next");
        button.getStyleClass().add("secondary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.setStatus(next));
        return button;
    }

    private Tag status(MissionStatus status) {
        String text = texts.get("mission.status." + status);
        return switch (status) {
            case RECEIVED -> new Tag(text, RemixiconAL.INBOX_LINE, Tag.Tone.INFORMATION);
            case CHECKED -> new Tag(text, RemixiconAL.CHECKBOX_CIRCLE_LINE, Tag.Tone.INFORMATION);
            case PUBLISHED -> new Tag(text, RemixiconAL.BROADCAST_LINE, Tag.Tone.SUCCESS);
            case FILLED -> new Tag(text, RemixiconMZ.USER_FOLLOW_LINE, Tag.Tone.SUCCESS);
            case RUNNING -> new Tag(text, RemixiconMZ.PLAY_CIRCLE_LINE, Tag.Tone.SUCCESS);
            case CLOSED -> new Tag(text, RemixiconAL.ARCHIVE_LINE, Tag.Tone.NEUTRAL);
            case CANCELLED -> new Tag(text, RemixiconAL.CLOSE_CIRCLE_LINE, Tag.Tone.NEUTRAL);
        };
    }

    private MenuButton statusMenu(Mission mission) {
        MenuButton menu = new MenuButton("", Icons.of(RemixiconMZ.MORE_2_LINE));
        menu.setAccessibleText(texts.get("mission.actions"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setId("mission-actions");
        for (MissionStatus status : MissionLife.allowed(mission.status())) {
            MenuItem item = new MenuItem(texts.get("mission.setStatus." + status));
            item.setOnAction(_ -> model.setStatus(status));
            menu.getItems().add(item);
        }
        MenuItem duplicate = new MenuItem(texts.get("mission.duplicate"));
        duplicate.setId("mission-duplicate");
        duplicate.setOnAction(_ -> model.duplicate());
        menu.getItems().addAll(new SeparatorMenuItem(), duplicate);
        return menu;
    }

    private Node tabs(Detail detail) {
        TabPane tabs = new TabPane();
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        Tab ranking =
                new Tab(
                        texts.get("mission.tab.ranking", detail.live().first().eligible()),
                        new MissionRanking(context, model).content(detail));
        tabs.getTabs()
                .setAll(
                        ranking,
                        scrolling(
                                texts.get("mission.tab.sheet"),
                                new MissionSheet(context, format, model).content(detail)),
                        scrolling(
                                texts.get("mission.tab.applications", detail.applications().size()),
                                new MissionApplications(context).content(detail)),
                        new Tab(texts.get("mission.tab.paper"), paper(detail)),
                        scrolling(
                                texts.get("mission.tab.followup"),
                                followUp.content(
                                        RecordKind.MISSION,
                                        detail.mission().id().value(),
                                        detail.items())),
                        scrolling(
                                texts.get("mission.tab.history"),
                                history.content(detail.timeline())));
        tabs.getSelectionModel().select(openTab);
        tabs.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> openTab = index.intValue());
        return tabs;
    }

    private Node paper(Detail detail) {
        PaperPane pane = new PaperPane(papers, context);
        return pane.node(
                pane.button(
                        "paper-mission",
                        texts.get("paper.mission"),
                        () -> papers.mission(detail.mission())));
    }

    private static Tab scrolling(String title, Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        return new Tab(title, scroll);
    }
}
