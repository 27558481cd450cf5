// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.document.register.FormalitiesChoice;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.application.ApplicationDetailViewModel.Detail;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.history.HistoryPane;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.document.MakePapers;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.Optional;

/** One application: who and for what, the next step, the documents, what happened, and why. */
final class ApplicationDetailView {
    private final ApplicationDetailViewModel model;
    private final MakePapers papers;
    private final HistoryPane history;
    private final UiContext context;
    private final Texts texts;
    private final BorderPane pane = new BorderPane();
    private Optional<Next> next = Optional.empty();
    private Optional<Chosen> chosen = Optional.empty();

    ApplicationDetailView(
            ApplicationDetailViewModel model,
            MakePapers papers,
            HistoryPane history,
            UiContext context) {
        this.history = history;
        this.papers = papers;
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        pane.getStyleClass().add("detail");
        pane.setId("application-detail");
        model.detailProperty().subscribe(this::show);
    }

    Parent node() {
        return pane;
    }

    private void show(Optional<Detail> detail) {
        if (detail.isEmpty()) {
            pane.setTop(null);
            pane.setCenter(null);
            return;
        }
        pane.setTop(head(detail.get()));
        VBox body = new VBox(nextStep(detail.get().row().application()));
        if (needsDocuments(detail.get())) {
            body.getChildren()
                    .add(
                            new ApplicationDocuments(context)
                                    .node(detail.get(), formalities(detail.get())));
        }
        if (detail.get().row().application().step().isOver()) {
            body.getChildren()
                    .add(
                            new ApplicationPapers(papers, context)
                                    .of(detail.get().row().application()));
        }
        body.getChildren()
                .add(
                        new Section(
                                texts.get("application.section.history"),
                                history.within(detail.get().timeline())));
        if (!detail.get().row().application().reasons().isEmpty()) {
            body.getChildren().add(new ProposalSection(context).node(detail.get()));
        }
        body.getStyleClass().add("detail-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        pane.setCenter(scroll);
    }

    /** Reading the same state again must not take away a form that is being filled in. */
    private Node nextStep(Application application) {
        Next kept =
                next.filter(it -> it.of().equals(application))
                        .orElseGet(
                                () ->
                                        new Next(
                                                application,
                                                new NextStep(model, context).node(application)));
        next = Optional.of(kept);
        return kept.node();
    }

    private record Next(Application of, Node node) {}

    /** What is chosen but not confirmed stays, too, unless a step or a signature changes it. */
    private Node formalities(Detail detail) {
        Chosen kept =
                chosen.filter(it -> it.isOf(detail))
                        .orElseGet(
                                () ->
                                        new Chosen(
                                                detail.row().application(),
                                                detail.formalities(),
                                                new FormalitiesChooser(model, context)
                                                        .node(detail.formalities())));
        chosen = Optional.of(kept);
        return kept.node();
    }

    private record Chosen(Application of, FormalitiesChoice choice, Node node) {
        boolean isOf(Detail detail) {
            return of.equals(detail.row().application()) && choice.equals(detail.formalities());
        }
    }

    /** A closed application shows its documents if it has some, and asks for none. */
    private static boolean needsDocuments(Detail detail) {
        return !detail.row().application().step().isClosed()
                || detail.documents().stream().anyMatch(it -> it.issued().isPresent());
    }

    private Node head(Detail detail) {
        ApplicationRow row = detail.row();
        Application application = row.application();
        Hyperlink person =
                link(
                        row.talent().fullName(),
                        RemixiconMZ.USER_LINE,
                        new Destination.OneTalent(row.talent().id()));
        person.getStyleClass().add("detail-title");
        Hyperlink mission =
                link(
                        row.mission().title(),
                        RemixiconAL.BRIEFCASE_4_LINE,
                        new Destination.OneMission(row.mission().id()));
        Label ref = new Label(application.ref());
        ref.getStyleClass().add("caption");
        FlowPane tags = new FlowPane(ref, StepTag.of(application.step(), texts));
        tags.getStyleClass().add("chips");
        if (application.isLate(model.today())) {
            tags.getChildren()
                    .add(
                            new Tag(
                                    texts.get(
                                            "application.lateSince",
                                            application.dueOn().orElseThrow()),
                                    RemixiconAL.ALARM_WARNING_LINE,
                                    Tag.Tone.WARNING));
        } else {
            application
                    .dueOn()
                    .ifPresent(
                            due ->
                                    tags.getChildren()
                                            .add(
                                                    new Tag(
                                                            texts.get("application.dueOn", due),
                                                            RemixiconMZ.TIME_LINE,
                                                            Tag.Tone.NEUTRAL)));
        }
        application
                .pausedOn()
                .ifPresent(
                        day ->
                                tags.getChildren()
                                        .add(
                                                new Tag(
                                                        texts.get("application.pausedSince", day),
                                                        RemixiconMZ.PAUSE_CIRCLE_LINE,
                                                        Tag.Tone.INFORMATION)));
        tags.getChildren()
                .add(
                        new Tag(
                                texts.get("application.path." + application.path()),
                                RemixiconAL.FOCUS_3_LINE,
                                Tag.Tone.NEUTRAL));
        new OwnerMenu(texts, model::handOver)
                .node(application, detail.team())
                .ifPresent(tags.getChildren()::add);
        VBox head = new VBox(person, mission, tags);
        head.getStyleClass().add("detail-head");
        return head;
    }

    private Hyperlink link(String text, Ikon icon, Destination destination) {
        Hyperlink link = new Hyperlink(text, Icons.of(icon));
        link.setWrapText(true);
        link.setOnAction(_ -> context.navigator().goTo(destination));
        return link;
    }
}
