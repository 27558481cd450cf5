// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.question;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.question.Question;
import fr.gouv.numerique.vivier.domain.question.Question.Asker;
import fr.gouv.numerique.vivier.domain.question.Question.Channel;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.Forms;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.usecase.mission.MissionRow;
import fr.gouv.numerique.vivier.usecase.question.QuestionRow;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One question: who asks what about which mission, by when, and the answer. */
final class QuestionForm {
    private static final int ROWS = 4;

    private final UiContext context;
    private final Texts texts;
    private final QuestionsViewModel model;
    private final ComboBox<Asker> asker;
    private final TextField name = new TextField();
    private final TextField person = new TextField();
    private final ComboBox<Optional<MissionRow>> mission;
    private final ComboBox<Channel> channel;
    private final DatePicker askedOn = new DatePicker();
    private final DatePicker dueOn = new DatePicker();
    private final TextArea words = new TextArea();
    private final TextArea answer = new TextArea();
    private final Hyperlink toPerson = new Hyperlink();
    private final Hyperlink toMission = new Hyperlink();
    private final Button remove;

    QuestionForm(UiContext context, QuestionsViewModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        asker = Choosers.of(List.of(Asker.values()), it -> texts.get("question.asker." + it));
        channel = Choosers.of(List.of(Channel.values()), it -> texts.get("question.channel." + it));
        mission =
                Choosers.orAll(
                        List.of(),
                        row -> row.ref() + " – " + row.title(),
                        texts.get("question.general"));
        for (TextArea area : List.of(words, answer)) {
            area.setWrapText(true);
            area.setPrefRowCount(ROWS);
        }
        person.setPromptText(texts.get("question.person.prompt"));
        remove = new Button(texts.get("question.remove"));
        remove.setId("question-remove");
        remove.getStyleClass().add("quiet");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(_ -> model.remove());
        model.draftProperty().subscribe(this::show);
        model.missionsProperty().subscribe(this::offer);
    }

    Node node() {
        VBox fields =
                new VBox(
                        row(
                                Forms.field(texts.get("question.asker"), "question-asker", asker),
                                Forms.field(
                                        texts.get("question.channel"),
                                        "question-channel",
                                        channel)),
                        row(
                                Forms.field(texts.get("question.name"), "question-name", name),
                                Forms.field(
                                        texts.get("question.person"), "question-person", person)),
                        Forms.field(texts.get("question.mission"), "question-mission", mission),
                        row(
                                Forms.field(
                                        texts.get("question.askedOn"), "question-asked", askedOn),
                                Forms.field(texts.get("question.dueOn"), "question-due", dueOn)),
                        Forms.field(texts.get("question.words"), "question-words", words),
                        Forms.field(texts.get("question.answer"), "question-answer", answer),
                        buttons(),
                        new FlowPane(toPerson, toMission));
        fields.getStyleClass().add("section");
        VBox body = new VBox(new Section(texts.get("question.section"), fields));
        body.getStyleClass().add("detail-body");
        return body;
    }

    private static HBox row(Node... fields) {
        HBox row = new HBox(fields);
        for (Node field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            ((Region) field).setPrefWidth(0);
        }
        row.getStyleClass().add("filter-bar");
        return row;
    }

    private Node buttons() {
        Button answered = new Button(texts.get("question.saveAnswered"));
        answered.setId("question-answered");
        answered.getStyleClass().add("primary");
        answered.setMinWidth(Region.USE_PREF_SIZE);
        answered.disableProperty().bind(answer.textProperty().map(String::isBlank));
        answered.setOnAction(_ -> save(Optional.of(LocalDate.now(context.clock()))));
        Button save = new Button(texts.get("question.save"));
        save.setId("question-save");
        save.getStyleClass().add("secondary");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> save(model.draftProperty().get().question().answeredOn()));
        FlowPane row = new FlowPane(answered, save, remove);
        row.getStyleClass().add("chips");
        return row;
    }

    private void save(Optional<LocalDate> answeredOn) {
        Question kept = model.draftProperty().get().question();
        LocalDate asked = Objects.requireNonNullElse(askedOn.getValue(), kept.askedOn());
        model.save(
                new Question(
                        kept.id(),
                        kept.version(),
                        asker.getValue(),
                        name.getText().strip(),
                        kept.talent(),
                        mission.getValue().map(MissionRow::id),
                        channel.getValue(),
                        asked,
                        Objects.requireNonNullElse(
                                dueOn.getValue(), asked.plusDays(Question.ANSWER_DAYS)),
                        words.getText().strip(),
                        answer.getText().strip(),
                        // An answer keeps the day on which it was first given.
                        kept.answeredOn().or(() -> answeredOn)),
                person.getText().strip());
    }

    private void show(QuestionRow row) {
        Question question = row.question();
        asker.setValue(question.asker());
        name.setText(question.name());
        person.setText(question.talent().isPresent() ? row.who() : "");
        choose(question.mission());
        channel.setValue(question.channel());
        askedOn.setValue(question.askedOn());
        dueOn.setValue(question.dueOn());
        words.setText(question.words());
        answer.setText(question.answer());
        show(remove, question.isKept());
        show(toPerson, question.talent().isPresent());
        toPerson.setText(texts.get("question.toPerson", row.who()));
        toPerson.setOnAction(
                _ ->
                        question.talent()
                                .map(Destination.OneTalent::new)
                                .ifPresent(context.navigator()::goTo));
        show(toMission, question.mission().isPresent());
        toMission.setText(texts.get("question.toMission", row.missionRef()));
        toMission.setOnAction(
                _ ->
                        question.mission()
                                .map(Destination.OneMission::new)
                                .ifPresent(context.navigator()::goTo));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void offer(List<MissionRow> missions) {
        Optional<MissionId> chosen =
                mission.getItems().size() > 1
                        ? mission.getValue().map(MissionRow::id)
                        : model.draftProperty().get().question().mission();
        mission.getItems().setAll(missions.stream().map(Optional::of).toList());
        mission.getItems().addFirst(Optional.empty());
        choose(chosen);
    }

    private void choose(Optional<MissionId> id) {
        mission.setValue(
                mission.getItems().stream()
                        .filter(it -> it.map(MissionRow::id).equals(id))
                        .findFirst()
                        .orElse(Optional.empty()));
    }
}
