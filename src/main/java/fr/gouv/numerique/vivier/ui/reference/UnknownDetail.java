// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.reference;

import fr.gouv.numerique.vivier.domain.reference.NearEntries.Proposal;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.TaughtSynonym;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.usecase.reference.Holder;
import fr.gouv.numerique.vivier.usecase.reference.UnknownAnswer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One unknown answer: what it may mean, who wrote it, and what to do with it. */
final class UnknownDetail {
    private final ReferenceViewModel model;
    private final UiContext context;
    private final Texts texts;
    private final Consumer<String> add;
    private final BorderPane pane = new BorderPane();
    private final VBox holders = new VBox();

    UnknownDetail(ReferenceViewModel model, UiContext context, Consumer<String> add) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.add = add;
        pane.getStyleClass().add("detail");
        pane.setId("unknown-detail");
        holders.getStyleClass().add("holders");
        model.selectedProperty().subscribe(this::show);
        model.holdersProperty().subscribe(this::showHolders);
        model.lastProperty().subscribe(this::showUndo);
    }

    Node node() {
        return pane;
    }

    private void show(Optional<UnknownAnswer> chosen) {
        if (chosen.isEmpty()) {
            pane.setTop(null);
            pane.setCenter(
                    new EmptyState(
                            RemixiconMZ.QUESTION_LINE,
                            texts.get("reference.choose.title"),
                            texts.get("reference.choose.text")));
            return;
        }
        UnknownAnswer answer = chosen.get();
        Label words = new Label(answer.words());
        words.getStyleClass().add("detail-title");
        words.setWrapText(true);
        Label held = new Label(texts.get("reference.held", answer.count()));
        held.getStyleClass().add("caption");
        VBox head = new VBox(words, held);
        head.getStyleClass().add("detail-head");
        VBox body = new VBox(proposals(answer), other(answer), rest(answer), examples());
        body.getStyleClass().add("detail-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        pane.setTop(head);
        pane.setCenter(scroll);
    }

    private Section proposals(UnknownAnswer answer) {
        List<Node> nodes = new ArrayList<>();
        for (Proposal proposal : answer.proposals()) {
            nodes.add(proposal(answer, proposal, nodes.isEmpty()));
        }
        if (nodes.isEmpty()) {
            Label none = new Label(texts.get("reference.noProposal"));
            none.getStyleClass().add("soft");
            nodes.add(none);
        }
        return new Section(texts.get("reference.proposals"), nodes);
    }

    /** The likeliest is the one coloured button. */
    private Node proposal(UnknownAnswer answer, Proposal proposal, boolean likeliest) {
        String label = proposal.entry().label(texts.locale());
        Button button = new Button(label);
        button.setId("teach-" + proposal.entry().code());
        button.getStyleClass().add(likeliest ? "primary" : "secondary");
        button.setAccessibleText(texts.get("reference.teachIt", label));
        button.setWrapText(true);
        button.setOnAction(_ -> model.teach(answer, proposal.entry()));
        Label reason = new Label(reason(proposal));
        reason.getStyleClass().add("form-hint");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(button, reason);
        box.getStyleClass().add("proposal");
        return box;
    }

    private String reason(Proposal proposal) {
        String like = texts.get("reference.like." + proposal.likeness(), proposal.words());
        return proposal.before().isPresent()
                ? texts.get("reference.like.before", like, proposal.entry())
                : like;
    }

    private Section other(UnknownAnswer answer) {
        SearchableComboBox<ReferenceEntry> box = new SearchableComboBox<>();
        box.setId("teach-other");
        box.setAccessibleText(texts.get("reference.other"));
        box.getItems().setAll(model.current().offered());
        box.setConverter(labels());
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        Button teach = new Button(texts.get("reference.teach"));
        teach.setId("teach-chosen");
        teach.setMinWidth(Region.USE_PREF_SIZE);
        teach.getStyleClass().add("secondary");
        teach.setOnAction(
                _ ->
                        Optional.ofNullable(box.getValue())
                                .ifPresentOrElse(
                                        entry -> model.teach(answer, entry),
                                        () ->
                                                context.notices()
                                                        .refused(
                                                                Message.of(
                                                                        "reference.refused.choose"))));
        HBox line = new HBox(box, teach);
        line.getStyleClass().add("filter-bar");
        return new Section(texts.get("reference.other"), line);
    }

    private Node rest(UnknownAnswer answer) {
        Button leave = new Button(texts.get("reference.leave"));
        leave.setId("teach-leave");
        leave.getStyleClass().add("secondary");
        leave.setOnAction(_ -> model.leave(answer));
        FlowPane buttons = new FlowPane(leave);
        buttons.getStyleClass().add("correction-buttons");
        if (model.isOpen()) {
            Button begin = new Button(texts.get("reference.addIt"), Icons.of(RemixiconAL.ADD_LINE));
            begin.setId("teach-add");
            begin.getStyleClass().add("secondary");
            begin.setOnAction(_ -> add.accept(answer.words()));
            buttons.getChildren().add(begin);
        }
        return buttons;
    }

    private Section examples() {
        return new Section(texts.get("reference.examples"), holders);
    }

    private void showHolders(Map<Holder, String> names) {
        holders.getChildren().clear();
        names.forEach(
                (holder, name) -> {
                    Hyperlink link = new Hyperlink(name);
                    link.setOnAction(_ -> model.open(holder));
                    holders.getChildren().add(link);
                });
    }

    private void showUndo(Optional<TaughtSynonym> taught) {
        if (taught.isEmpty()) {
            pane.setBottom(null);
            return;
        }
        TaughtSynonym synonym = taught.get();
        Label words =
                new Label(
                        "« "
                                + synonym.words()
                                + " » → "
                                + model.current()
                                        .find(synonym.code())
                                        .map(entry -> entry.label(texts.locale()))
                                        .orElseGet(() -> texts.get("reference.left")));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button undo =
                new Button(texts.get("reference.undo"), Icons.of(RemixiconAL.ARROW_GO_BACK_LINE));
        undo.setId("teach-undo");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.getStyleClass().add("secondary");
        undo.setOnAction(_ -> model.forget(synonym));
        HBox bar = new HBox(words, undo);
        bar.getStyleClass().addAll("form-bar", "filter-bar");
        pane.setBottom(bar);
    }

    private StringConverter<ReferenceEntry> labels() {
        return new StringConverter<>() {
            @Override
            public String toString(ReferenceEntry entry) {
                return entry == null ? "" : entry.label(texts.locale());
            }

            @Override
            public ReferenceEntry fromString(String text) {
                throw new UnsupportedOperationException("chosen from the list, never typed");
            }
        };
    }
}
