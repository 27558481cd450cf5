// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.publication;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.publication.MissionCard;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.publication.Publication;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The missions that everybody may read, as they would stand on the page, and those that not. */
public final class PublicationScreen implements Screen {
    private final UiContext context;
    private final Texts texts;
    private final PublicationViewModel model;
    private final StoreWatch watch;
    private final VBox content = new VBox();
    private final TextField form = new TextField();
    private final Button publish;
    private final VBox page = new VBox();

    public PublicationScreen(UseCases vivier, UiContext context) {
        this.context = context;
        this.texts = context.texts();
        model = new PublicationViewModel(vivier.publishMissions(), context);
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        model::refresh,
                        Subject.MISSIONS,
                        Subject.APPLICATIONS);
        publish = new Button(texts.get("publication.publish"), Icons.of(RemixiconMZ.UPLOAD_2_LINE));
        publish.setId("publication-publish");
        publish.getStyleClass().add("primary");
        publish.setMinWidth(Region.USE_PREF_SIZE);
        publish.setDisable(true);
        publish.setOnAction(_ -> model.publish());
        page.getStyleClass().add("page");
        page.setId("publication");
        content.getStyleClass().add("section");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        page.getChildren().addAll(head(), scroll);
        model.publicationProperty().subscribe(this::show);
    }

    @Override
    public Parent node() {
        return page;
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

    private Node head() {
        Button back =
                new Button(texts.get("publication.back"), Icons.of(RemixiconAL.ARROW_LEFT_LINE));
        back.getStyleClass().add("secondary");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> context.navigator().goTo(new Destination.Missions()));
        Label name = new Label(texts.get("publication.form"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(form);
        form.setId("publication-form");
        form.setPromptText("https://");
        form.setAccessibleText(texts.get("publication.form"));
        form.setOnAction(_ -> model.setForm(form.getText()));
        form.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                model.setForm(form.getText());
                            }
                        });
        HBox.setHgrow(form, Priority.ALWAYS);
        HBox head = new HBox(back, name, form, publish);
        head.getStyleClass().add("filter-bar");
        return head;
    }

    private void show(Optional<Publication> read) {
        if (read.isEmpty()) {
            content.getChildren().setAll(new Label(texts.get("frame.reading")));
            return;
        }
        Publication publication = read.get();
        publish.setDisable(publication.cards().isEmpty());
        form.setText(model.form());
        List<Node> parts = new ArrayList<>();
        parts.add(soft(texts.get("publication.explained")));
        if (!publication.doubtful().isEmpty()) {
            parts.add(
                    new Section(
                            texts.get("publication.lookAt", publication.doubtful().size()),
                            publication.doubtful().stream().map(this::doubtful).toList()));
        }
        if (!publication.cards().isEmpty()) {
            parts.add(
                    new Section(
                            texts.get("publication.shown", publication.cards().size()),
                            publication.cards().stream().map(this::card).toList()));
        } else {
            parts.add(new Label(texts.get("publication.none")));
        }
        if (!publication.withheld().isEmpty()) {
            parts.add(
                    new Section(
                            texts.get("publication.notShown", publication.withheld().size()),
                            publication.withheld().stream().map(this::withheld).toList()));
        }
        content.getChildren().setAll(parts);
    }

    private Node card(MissionCard card) {
        Hyperlink title = link(card.id(), card.title());
        title.getStyleClass().add("card-title");
        return new VBox(
                title,
                soft(String.join(" / ", card.organisation())),
                words(String.join(" ; ", card.skills())),
                words(
                        texts.get(
                                "publication.card",
                                card.duration(),
                                card.period(),
                                String.join(", ", card.places()))));
    }

    private Node withheld(Publication.Withheld withheld) {
        return new VBox(
                link(withheld.id(), withheld.title()),
                soft(texts.get("publication.why." + withheld.why())));
    }

    private Node doubtful(Publication.Doubtful doubtful) {
        return new VBox(
                link(doubtful.id(), doubtful.title()),
                soft(texts.get("publication.doubt." + doubtful.doubt())));
    }

    private Hyperlink link(MissionId id, String words) {
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.setOnAction(_ -> context.navigator().goTo(new Destination.OneMission(id)));
        return link;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setManaged(!text.isBlank());
        return label;
    }

    private static Label soft(String text) {
        Label label = words(text);
        label.getStyleClass().add("soft");
        return label;
    }
}
