// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.register.DocumentEvent;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.register.Signatory;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryState;
import fr.gouv.numerique.vivier.domain.document.register.SignedCopy;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.OrderWords;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.usecase.document.SealWords;
import fr.gouv.numerique.vivier.usecase.document.SigningState;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who signs a document: a card each, the copies that came back, and what happened. */
final class SignaturesPanel {
    private final SignaturesViewModel model;
    private final UiContext context;
    private final Texts texts;
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private Content drawn = new Content(Optional.empty(), List.of());

    private record Content(Optional<SigningState> state, List<Message> warnings) {}

    SignaturesPanel(SignaturesViewModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        body.getStyleClass().add("detail-body");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setId("signatures");
        model.stateProperty().subscribe(this::show);
        model.warningsProperty().subscribe(this::show);
    }

    Node node() {
        return scroll;
    }

    /** « Signatures 1 sur 3 ». */
    static String title(IssuedDocument document, Texts texts) {
        List<Signatory> signatories = document.current().signatories();
        return texts.get(
                "signature.tab",
                signatories.stream().filter(it -> it.state() == SignatoryState.SIGNED).count(),
                signatories.size());
    }

    /** What is read again without having changed leaves alone what is being typed. */
    private void show() {
        Optional<SigningState> state = model.stateProperty().get();
        Content content = new Content(state, model.warningsProperty().get());
        if (content.equals(drawn)) {
            return;
        }
        drawn = content;
        body.getChildren().clear();
        state.ifPresent(
                shown -> {
                    List<Node> top = new ArrayList<>();
                    shown.proposed().ifPresent(step -> top.add(next(shown, step)));
                    model.warningsProperty().get().forEach(it -> top.add(warning(it)));
                    proposed().ifPresent(top::add);
                    top.add(cards(shown));
                    order(shown).ifPresent(top::add);
                    body.getChildren()
                            .addAll(
                                    new Section(texts.get("signature.section"), top),
                                    copies(shown),
                                    history(shown));
                    if (isLive(shown)) {
                        body.getChildren().add(cancelling(shown));
                    }
                });
    }

    private static boolean isLive(SigningState state) {
        return state.document().current().status() != DocumentStatus.CANCELLED;
    }

    private Node cards(SigningState state) {
        IssuedRevision revision = state.document().current();
        TilePane cards = new TilePane();
        cards.getStyleClass().add("signatory-cards");
        cards.setPrefColumns(revision.signatories().size());
        cards.setTileAlignment(Pos.TOP_LEFT);
        for (Signatory signatory : revision.signatories()) {
            cards.getChildren()
                    .add(new SignatoryCard(model, context, signatory, isLive(state)).node());
        }
        return cards;
    }

    private Optional<Node> order(SigningState state) {
        return state.order().isFree()
                ? Optional.empty()
                : Optional.of(
                        soft(texts.get("signature.order", OrderWords.of(state.order(), texts))));
    }

    private Node next(SigningState state, Step step) {
        Button go = new Button(texts.get("signature.next.go"));
        go.setId("signature-next");
        go.getStyleClass().add("primary");
        go.setOnAction(_ -> model.moveOn(state.application(), step));
        return band(
                Icons.of(RemixiconAL.CHECK_DOUBLE_LINE, "icon-success"),
                texts.get(
                        "signature.next",
                        state.application().ref(),
                        texts.get("application.step." + step)),
                go);
    }

    private Node warning(Message message) {
        return band(Icons.of(RemixiconAL.ALERT_LINE, "icon-warning"), texts.get(message));
    }

    private Optional<Node> proposed() {
        Map<?, LocalDate> proposed = model.proposed();
        if (proposed.isEmpty()) {
            return Optional.empty();
        }
        String who =
                proposed.entrySet().stream()
                        .map(
                                one ->
                                        texts.get(
                                                "signature.proposed.one",
                                                texts.get("register.role." + one.getKey()),
                                                one.getValue()))
                        .collect(Collectors.joining(", "));
        Button mark = new Button(texts.get("signature.proposed.mark", proposed.size()));
        mark.setId("signature-proposed");
        mark.getStyleClass().add("primary");
        mark.setOnAction(_ -> model.markProposed());
        return Optional.of(
                band(
                        Icons.of(RemixiconMZ.QUILL_PEN_LINE, "icon-blue"),
                        texts.get("signature.proposed.files", who),
                        mark));
    }

    private static Node band(Node icon, String text, Node... actions) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox band = new HBox(icon, words);
        for (Node action : actions) {
            ((Region) action).setMinWidth(Region.USE_PREF_SIZE);
            band.getChildren().add(action);
        }
        band.getStyleClass().add("filter-bar");
        return band;
    }

    private Node copies(SigningState state) {
        List<Node> lines = new ArrayList<>();
        for (SignedCopy copy : state.copies().reversed()) {
            lines.add(copy(state.document(), copy));
            SealWords words = new SealWords(texts, context.clock().getZone());
            state.seals()
                    .getOrDefault(copy.id(), List.of())
                    .forEach(seal -> lines.add(soft(words.of(seal))));
        }
        if (lines.isEmpty()) {
            lines.add(soft(texts.get("signature.copies.none")));
        }
        return new Section(texts.get("signature.copies"), lines);
    }

    private Node copy(IssuedDocument document, SignedCopy copy) {
        Button save =
                new Button(texts.get("signature.copy.save"), Icons.of(RemixiconAL.DOWNLOAD_2_LINE));
        save.setId("signature-copy-save");
        save.getStyleClass().add("secondary");
        save.setAccessibleText(texts.get("signature.copy.save.of", copy.revision()));
        save.setOnAction(_ -> model.save(document, copy));
        VBox words =
                new VBox(
                        new Label(
                                texts.get(
                                        "signature.copy",
                                        copy.revision(),
                                        texts.get("scan.kind." + copy.kind()),
                                        copy.pages())),
                        soft(
                                texts.get(
                                        "signature.recorded",
                                        copy.recordedBy(),
                                        texts.moment(
                                                copy.recordedAt(), context.clock().getZone()))));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(RemixiconAL.FILE_TEXT_LINE), words, save);
        line.getStyleClass().add("filter-bar");
        return line;
    }

    private Node history(SigningState state) {
        VBox lines = new VBox();
        lines.getStyleClass().add("timeline");
        for (DocumentEvent event : state.history().reversed()) {
            lines.getChildren().add(event(event));
        }
        return new Section(
                texts.get("signature.history"),
                state.history().isEmpty() ? soft(texts.get("signature.history.none")) : lines);
    }

    private Node event(DocumentEvent event) {
        Region mark = new Region();
        mark.getStyleClass().add("timeline-mark");
        Label day =
                new Label(
                        texts.shortDate(
                                LocalDate.ofInstant(
                                        event.recordedAt(), context.clock().getZone())));
        day.getStyleClass().add("timeline-day");
        Label what =
                new Label(
                        texts.get(
                                "signature.history.line",
                                event.revision(),
                                texts.get("signature.event." + event.what()),
                                event.role().isPresent() ? 1 : 0,
                                event.role()
                                        .map(role -> texts.get("register.role." + role))
                                        .orElse("")));
        what.setWrapText(true);
        VBox words = new VBox(what);
        if (!event.reason().isEmpty()) {
            words.getChildren().add(soft(texts.get("signature.history.reason", event.reason())));
        }
        words.getChildren()
                .add(
                        soft(
                                texts.get(
                                        "signature.recorded",
                                        event.recordedBy(),
                                        texts.moment(
                                                event.recordedAt(), context.clock().getZone()))));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(mark, day, words);
        row.getStyleClass().add("timeline-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(day.getText() + ", " + what.getText());
        return row;
    }

    private Node cancelling(SigningState state) {
        InlineForm form = new InlineForm(texts);
        Button cancel = new Button(texts.get("signature.cancel"));
        cancel.setId("document-cancel");
        cancel.getStyleClass().add("quiet");
        cancel.setOnAction(
                _ -> {
                    cancel.setVisible(false);
                    cancel.setManaged(false);
                    form.open(
                            texts.get("signature.cancel.explain"),
                            () -> {
                                cancel.setVisible(true);
                                cancel.setManaged(true);
                            });
                    TextField reason =
                            form.ask(texts.get("signature.form.reason"), new TextField());
                    reason.setId("document-cancel-reason");
                    Button confirm =
                            form.finish(
                                    texts.get("signature.cancel.do", state.document().number()),
                                    () -> model.cancel(reason.getText()));
                    confirm.setId("document-cancel-confirm");
                    confirm.disableProperty().bind(reason.textProperty().isEmpty());
                    reason.requestFocus();
                });
        return new VBox(cancel, form.node());
    }

    private static Label soft(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("soft");
        label.setWrapText(true);
        return label;
    }
}
