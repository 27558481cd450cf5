// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.register.Signatory;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.FieldRow;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.document.DocumentDetailViewModel.Detail;
import fr.gouv.numerique.vivier.ui.history.HistoryPane;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One document: the page itself, what is missing, all its values, and its versions. */
final class DocumentDetailView {
    private final DocumentDetailViewModel model;
    private final UiContext context;
    private final Texts texts;
    private final PreviewPane pages;
    private final SharePanel share;
    private final VBox told = new VBox();
    private final FieldJump jump;
    private final SignaturesPanel signatures;
    private final ReissueBand reissue;
    private Optional<Tab> signaturesTab = Optional.empty();
    private String signing = "";
    private final BorderPane pane = new BorderPane();

    DocumentDetailView(DocumentDetailViewModel model, HistoryPane history, UiContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        pages = new PreviewPane(model.preview(), context);
        share = new SharePanel(model.share(), context);
        model.history()
                .linesProperty()
                .subscribe(lines -> told.getChildren().setAll(history.within(lines)));
        jump = new FieldJump(context);
        signatures = new SignaturesPanel(model.signatures(), context);
        reissue = new ReissueBand(model, texts);
        pane.getStyleClass().add("detail");
        pane.setId("document-detail");
        model.detailProperty().subscribe(this::show);
        new PreviewKeys(model.preview(), pages).install(pane);
        model.signatures().wantedProperty().subscribe(this::bringUpSignatures);
    }

    Parent node() {
        return pane;
    }

    /** Puts the cursor into the input of this field as soon as its document is shown. */
    void edit(Destination.DocumentField field) {
        jump.on(field);
    }

    private void show(Optional<Detail> detail) {
        if (detail.isEmpty()) {
            jump.closed();
            pane.setTop(null);
            pane.setCenter(
                    new EmptyState(
                            RemixiconAL.FILE_TEXT_LINE,
                            texts.get("register.choose.title"),
                            texts.get("register.choose.text")));
            return;
        }
        pane.setTop(head(detail.get()));
        pane.setCenter(tabs(detail.get()));
    }

    private Node head(Detail detail) {
        DocumentKind kind = detail.sheet().kind();
        Label title = new Label(texts.get("document.kind." + kind));
        title.getStyleClass().add("detail-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane first = new FlowPane(title);
        first.getChildren().addAll(tags(detail));
        first.getStyleClass().add("detail-actions");
        FlowPane actions = new FlowPane();
        actions.getChildren().addAll(actions(detail));
        actions.getStyleClass().add("detail-actions");
        Hyperlink about =
                new Hyperlink(
                        texts.get(
                                "register.about",
                                detail.row().talent().fullName(),
                                detail.row().mission().title()));
        about.setWrapText(true);
        about.setOnAction(
                _ ->
                        context.navigator()
                                .goTo(
                                        new Destination.OneApplication(
                                                detail.row().application().id())));
        VBox head =
                new VBox(
                        first,
                        about,
                        actions,
                        new NextDocuments(detail, context).node(),
                        reissue.node());
        head.getStyleClass().add("detail-head");
        return head;
    }

    private List<Node> tags(Detail detail) {
        List<Node> tags = new ArrayList<>();
        detail.issued()
                .ifPresent(
                        document -> {
                            Label number =
                                    new Label(
                                            texts.get(
                                                    "register.numberAndVersion",
                                                    document.number(),
                                                    document.current().revision()));
                            number.getStyleClass().add("strong");
                            tags.add(number);
                            tags.add(DocumentTag.of(document.current().status(), texts));
                            if (!detail.upToDate()) {
                                tags.add(
                                        new Tag(
                                                texts.get("register.changedSince"),
                                                RemixiconMZ.REFRESH_LINE,
                                                Tag.Tone.WARNING));
                            }
                        });
        int open = detail.open();
        if (open > 0) {
            tags.add(
                    new Tag(
                            texts.get("application.document.missing", open),
                            RemixiconMZ.PENCIL_LINE,
                            Tag.Tone.WARNING));
        } else if (detail.issued().isEmpty()) {
            tags.add(
                    new Tag(
                            texts.get("application.document.ready"),
                            RemixiconAL.CHECK_LINE,
                            Tag.Tone.INFORMATION));
        }
        return tags;
    }

    private List<Node> actions(Detail detail) {
        List<Node> actions = new ArrayList<>();
        boolean nothingNew = detail.upToDate();
        detail.issued()
                .filter(_ -> nothingNew)
                .ifPresent(document -> actions.add(save(document, document.current(), true)));
        if (!detail.isClosed()) {
            actions.add(issue(detail));
        }
        if (!detail.isClosed() && detail.sheet().kind() != DocumentKind.ORDER) {
            CheckBox forSignature = new CheckBox(texts.get("register.forSignature"));
            forSignature.setId("document-for-signature");
            forSignature.setMinWidth(Region.USE_PREF_SIZE);
            forSignature.selectedProperty().bindBidirectional(model.forSignatureProperty());
            actions.add(forSignature);
        }
        detail.issued()
                .ifPresent(
                        document -> {
                            if (!nothingNew) {
                                actions.add(save(document, document.current(), false));
                            }
                            // A page on screen is a picture: whoever has it read aloud needs the
                            // file itself.
                            actions.add(
                                    files(document, document.current())
                                            .withReader(() -> model.openInReader(document)));
                        });
        return actions;
    }

    private Button issue(Detail detail) {
        Button issue =
                new Button(
                        texts.get(
                                detail.issued().isPresent()
                                        ? "register.issueAgain"
                                        : "register.issue"),
                        Icons.of(RemixiconAL.FILE_TEXT_LINE));
        issue.setId("document-issue");
        issue.setMinWidth(Region.USE_PREF_SIZE);
        issue.getStyleClass().add(detail.upToDate() ? "secondary" : "primary");
        issue.disableProperty().bind(model.canIssueProperty().not());
        issue.setOnAction(_ -> model.issue());
        return issue;
    }

    private Button save(IssuedDocument document, IssuedRevision revision, boolean primary) {
        Button save = new Button(texts.get("register.save"), Icons.of(RemixiconAL.DOWNLOAD_2_LINE));
        save.setId("document-save-" + revision.revision());
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.getStyleClass().add(primary ? "primary" : "secondary");
        save.setOnAction(_ -> model.save(document, revision));
        return save;
    }

    private FilesMenu files(IssuedDocument document, IssuedRevision revision) {
        return new FilesMenu(
                model.files(document, revision), texts, "document-files-" + revision.revision());
    }

    private Node tabs(Detail detail) {
        TabPane tabs = new TabPane();
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        int open = detail.open();
        Tab page =
                new Tab(
                        texts.get(detail.upToDate() ? "register.tab.page" : "register.tab.preview"),
                        pages.node());
        DocumentForm openFields = new DocumentForm(context, model::complete, jump::go);
        int warnings = detail.isClosed() ? 0 : detail.sheet().problems().size();
        Tab missing =
                new Tab(
                        open > 0
                                ? texts.get("register.tab.missing", open)
                                : texts.get("register.tab.toCheck", warnings),
                        openFields.missing(detail.sheet()));
        DocumentForm allFields = new DocumentForm(context, model::complete, jump::go);
        Tab all = new Tab(texts.get("register.tab.all"), allFields.all(detail.sheet()));
        tabs.getTabs().setAll(page);
        if (open > 0 || warnings > 0) {
            tabs.getTabs().add(missing);
        }
        tabs.getTabs().add(all);
        detail.issued()
                .ifPresent(
                        document ->
                                tabs.getTabs()
                                        .addAll(
                                                new Tab(
                                                        texts.get(
                                                                "register.tab.versions",
                                                                document.revisions().size()),
                                                        versions(document)),
                                                new Tab(
                                                        texts.get("register.tab.share"),
                                                        share.node())));
        tabs.getSelectionModel().select(open > 0 ? missing : page);
        jump.opened(
                detail.sheet(),
                tabs,
                List.of(
                        new FieldJump.Place(missing, openFields),
                        new FieldJump.Place(all, allFields)));
        detail.issued().ifPresent(document -> signatures(tabs, document));
        return tabs;
    }

    /** Read again, a document whose signatures are in front keeps them there. */
    private void signatures(TabPane tabs, IssuedDocument document) {
        boolean stays =
                signing.equals(document.number())
                        && signaturesTab.filter(Tab::isSelected).isPresent();
        signing = document.number();
        Tab tab = new Tab(SignaturesPanel.title(document, texts), signatures.node());
        tab.setId("document-signatures");
        tabs.getTabs().add(1, tab);
        signaturesTab = Optional.of(tab);
        bringUpSignatures(stays || model.signatures().wantedProperty().get());
    }

    /** Whoever has just recorded a signature goes on with the next. */
    private void bringUpSignatures(boolean wanted) {
        if (wanted) {
            signaturesTab.ifPresent(tab -> tab.getTabPane().getSelectionModel().select(tab));
        }
    }

    private Node versions(IssuedDocument document) {
        VBox body = new VBox();
        body.getStyleClass().add("detail-body");
        for (IssuedRevision revision : document.revisions().reversed()) {
            HBox title =
                    new HBox(
                            DocumentTag.of(revision.status(), texts),
                            save(document, revision, false),
                            files(document, revision));
            title.getStyleClass().add("filter-bar");
            List<Node> lines = new ArrayList<>();
            lines.add(title);
            lines.add(
                    row(
                            "register.issuedBy",
                            texts.get(
                                    "register.issuedByOn",
                                    revision.issuedBy(),
                                    texts.moment(revision.issuedAt(), context.clock().getZone()))));
            if (!revision.reason().isEmpty()) {
                lines.add(row("signature.form.reason", revision.reason()));
            }
            revision.signatories().forEach(it -> lines.add(signatory(it)));
            lines.add(row("register.sha256", revision.sha256()));
            body.getChildren()
                    .add(new Section(texts.get("register.version", revision.revision()), lines));
        }
        body.getChildren().add(new Section(texts.get("register.tab.history"), List.of(told)));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    private FieldRow row(String key, String text) {
        return new FieldRow(texts.get(key), text, "", false);
    }

    private FieldRow signatory(Signatory signatory) {
        return new FieldRow(
                texts.get("register.role." + signatory.role()),
                texts.get(
                        "register.signatory",
                        signatory.name(),
                        texts.get("register.state." + signatory.state())),
                "",
                false);
    }
}
