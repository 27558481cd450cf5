// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.quality;

import fr.gouv.numerique.vivier.domain.quality.Finding;
import fr.gouv.numerique.vivier.domain.quality.Rule;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.usecase.quality.Doubtful;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
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

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One record with all that is missing or doubtful of it: mend it, or write to its person. */
final class DoubtfulDetail {
    private static final List<Rule> TEACHABLE = List.of(Rule.UNKNOWN_SKILL, Rule.UNKNOWN_ANSWER);

    private final BoardViewModel model;
    private final UiContext context;
    private final Texts texts;
    private final BorderPane pane = new BorderPane();

    DoubtfulDetail(BoardViewModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        pane.getStyleClass().add("detail");
        pane.setId("quality-detail");
        model.selectedProperty().subscribe(this::show);
    }

    Parent node() {
        return pane;
    }

    private void show(Optional<Doubtful> chosen) {
        if (chosen.isEmpty()) {
            pane.setTop(null);
            pane.setBottom(null);
            pane.setCenter(
                    new EmptyState(
                            RemixiconMZ.SHIELD_CHECK_LINE,
                            texts.get("quality.choose.title"),
                            texts.get("quality.choose.text")));
            return;
        }
        Doubtful doubtful = chosen.get();
        VBox findings = new VBox();
        findings.getStyleClass().add("detail-body");
        doubtful.findings().forEach(it -> findings.getChildren().add(finding(doubtful, it)));
        ScrollPane scroll = new ScrollPane(findings);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        pane.setTop(head(doubtful));
        pane.setCenter(scroll);
        pane.setBottom(actions(doubtful));
    }

    private Node head(Doubtful doubtful) {
        Hyperlink name = new Hyperlink(doubtful.name());
        name.setId("quality-open");
        name.getStyleClass().add("detail-title");
        name.setWrapText(true);
        name.setAccessibleText(texts.get("quality.open") + " " + doubtful.name());
        name.setOnAction(_ -> model.open(doubtful));
        Label ref = new Label(doubtful.ref());
        ref.getStyleClass().add("caption");
        Label written =
                new Label(
                        doubtful.writtenAt()
                                .map(
                                        at ->
                                                texts.get(
                                                        "quality.written",
                                                        texts.moment(
                                                                at, context.clock().getZone())))
                                .orElseGet(() -> texts.get("quality.notWritten")));
        written.setId("quality-written");
        written.getStyleClass().add("caption");
        HBox line = new HBox(ref, written);
        line.getStyleClass().add("filter-bar");
        VBox head = new VBox(name, line);
        head.getStyleClass().add("detail-head");
        return head;
    }

    private Node finding(Doubtful doubtful, Finding finding) {
        String title = texts.get("quality.rule." + finding.rule());
        Label heading = new Label(title, Icons.of(RemixiconAL.ALERT_LINE, "icon-warning"));
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        Label found =
                wrapped(texts.get(new Message("quality.found." + finding.rule(), finding.seen())));
        Label why = wrapped(texts.get("quality.why." + finding.rule()));
        why.getStyleClass().add("form-hint");
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("correction-buttons");
        if (TEACHABLE.contains(finding.rule())) {
            buttons.getChildren()
                    .add(
                            button(
                                    texts.get("quality.teach"),
                                    "quality-teach",
                                    title,
                                    () -> model.teach(finding)));
        }
        if (finding.rule() != Rule.UNKNOWN_SKILL) {
            buttons.getChildren()
                    .add(
                            button(
                                    texts.get("quality.mend"),
                                    "quality-mend-"
                                            + finding.rule()
                                                    .name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-'),
                                    title,
                                    () -> model.mend(doubtful, finding)));
        }
        VBox box = new VBox(heading, found, why, buttons);
        box.getStyleClass().add("finding");
        box.setAccessibleRole(AccessibleRole.PARENT);
        box.setAccessibleText(title + ". " + found.getText());
        return box;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Button button(String text, String id, String what, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("secondary");
        button.setAccessibleText(texts.get("quality.mend.what", what));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node actions(Doubtful doubtful) {
        Button write = new Button(texts.get("quality.write"), Icons.of(RemixiconMZ.MAIL_LINE));
        write.setId("quality-write");
        write.getStyleClass().add("primary");
        write.setOnAction(_ -> model.write(doubtful));
        Button save = new Button(texts.get("quality.save"));
        save.setId("quality-save");
        save.getStyleClass().add("quiet");
        save.setOnAction(_ -> model.save(doubtful));
        FlowPane buttons = new FlowPane(write, save);
        buttons.getStyleClass().add("correction-buttons");
        VBox bar = new VBox(buttons);
        bar.getStyleClass().addAll("form-bar", "form-group");
        if (!doubtful.canBeWritten()) {
            write.setDisable(true);
            save.setDisable(true);
            Label reason =
                    wrapped(
                            texts.get(
                                    doubtful.hasAddress()
                                            ? "quality.nothingAsked"
                                            : "quality.noAddress"));
            reason.getStyleClass().add("form-hint");
            bar.getChildren().addFirst(reason);
        }
        VBox.setVgrow(bar, Priority.NEVER);
        return bar;
    }
}
