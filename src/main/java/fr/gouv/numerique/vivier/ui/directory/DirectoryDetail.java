// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.directory;

import fr.gouv.numerique.vivier.domain.application.AnswerFigures;
import fr.gouv.numerique.vivier.domain.application.LeadAnswer;
import fr.gouv.numerique.vivier.domain.application.LeadAnswers;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.usecase.directory.DirectoryEntry;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One mission lead or administration: how answers are counted, contacts, missions, people. */
final class DirectoryDetail {
    private final UiContext context;
    private final Texts texts;
    private final DirectoryViewModel model;
    private final ScrollPane scroll = new ScrollPane();

    DirectoryDetail(UiContext context, DirectoryViewModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail");
        model.selectedProperty().subscribe(this::show);
    }

    Node node() {
        return scroll;
    }

    private void show(Optional<DirectoryEntry> chosen) {
        scroll.setContent(
                chosen.map(this::content)
                        .orElseGet(
                                () ->
                                        new EmptyState(
                                                RemixiconAL.BRIEFCASE_4_LINE,
                                                texts.get("directory.choose"),
                                                texts.get("directory.choose.text"))));
    }

    private Node content(DirectoryEntry entry) {
        Label title = new Label(entry.name());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        VBox body = new VBox(title);
        body.getStyleClass().add("detail-body");
        body.getChildren()
                .addAll(
                        new Section(
                                texts.get("directory.section.answers"), answers(entry.answers())),
                        new Section(
                                texts.get("directory.section.contacts"),
                                entry.contacts().stream().map(this::contact).toList()),
                        new Section(
                                texts.get("directory.section.missions", entry.missions().size()),
                                entry.missions().stream().map(this::mission).toList()),
                        new Section(
                                texts.get("directory.section.cases", entry.cases().size()),
                                entry.cases().isEmpty()
                                        ? List.of(soft(texts.get("directory.nobody")))
                                        : entry.cases().reversed().stream()
                                                .map(this::person)
                                                .toList()));
        return body;
    }

    private List<Node> answers(AnswerFigures answers) {
        List<Node> lines = new ArrayList<>();
        if (answers.rate().isEmpty()) {
            lines.add(words(texts.get("directory.noRate", answers.pending())));
            return lines;
        }
        Label rate =
                words(
                        texts.get(
                                "directory.formula",
                                answers.rate().getAsInt(),
                                answers.inTime(),
                                answers.counted()));
        rate.getStyleClass().add("chart-answer");
        lines.add(rate);
        if (answers.isFew()) {
            lines.add(
                    new HBox(
                            new Tag(
                                    texts.get("report.few", answers.counted()),
                                    RemixiconAL.INFORMATION_LINE,
                                    Tag.Tone.WARNING)));
        }
        lines.add(
                soft(
                        texts.get(
                                "directory.counts",
                                answers.inTime(),
                                answers.late(),
                                answers.unanswered(),
                                answers.pending())));
        answers.median()
                .ifPresent(
                        days ->
                                lines.add(
                                        soft(
                                                texts.get(
                                                        "directory.median",
                                                        days(days),
                                                        answers.answered()))));
        return lines;
    }

    private Message days(double number) {
        return LeadAnswers.words(
                number,
                model.directoryProperty().get().map(it -> it.rule().isCalendar()).orElse(true));
    }

    private Node contact(DirectoryEntry.Contact contact) {
        VBox lines = new VBox(words(contact.name()));
        String more =
                Stream.of(contact.jobTitle(), contact.email(), contact.phone())
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining(" · "));
        if (!more.isEmpty()) {
            lines.getChildren().add(soft(more));
        }
        return lines;
    }

    private Node mission(Mission mission) {
        Hyperlink link = link(mission.title(), new Destination.OneMission(mission.id()));
        return new VBox(
                link,
                soft(mission.ref() + " · " + texts.get("mission.status." + mission.status())));
    }

    private Node person(DirectoryEntry.Case person) {
        List<String> said = new ArrayList<>();
        said.add(person.line().mission().title());
        said.add(texts.get("application.step." + person.line().step()));
        person.answers().stream().map(this::answer).forEach(said::add);
        return new VBox(
                link(
                        person.line().person().name(),
                        new Destination.OneApplication(person.line().id())),
                soft(String.join(" · ", said)));
    }

    private String answer(LeadAnswer answer) {
        return texts.get("application.answer." + answer.state(), days((double) answer.days()));
    }

    private Hyperlink link(String words, Destination destination) {
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.setOnAction(_ -> context.navigator().goTo(destination));
        return link;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label soft(String text) {
        Label label = words(text);
        label.getStyleClass().add("soft");
        return label;
    }
}
