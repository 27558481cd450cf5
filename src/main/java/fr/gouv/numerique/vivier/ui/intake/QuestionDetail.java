// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.AnswerSeparator;
import fr.gouv.numerique.vivier.domain.intake.Layout;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One question: why it fills its field, how its answers are written, and what they become. */
final class QuestionDetail extends BorderPane {
    private final QuestionsViewModel model;
    private final Texts texts;
    private final QuestionWords words;

    QuestionDetail(QuestionsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new QuestionWords(texts);
        getStyleClass().addAll("detail", "row-detail");
        setId("import-question");
        setMinHeight(0);
    }

    void show(Optional<Question> chosen, Layout layout) {
        if (chosen.isEmpty()) {
            setCenter(
                    new EmptyState(
                            RemixiconMZ.QUESTION_LINE,
                            texts.get("intake.question.none.title"),
                            texts.get("intake.question.none.text")));
            return;
        }
        Question question = chosen.get();
        VBox body = new VBox();
        body.getStyleClass().add("detail-body");
        if (question.isTicked() || question.columns().size() > 1) {
            body.getChildren().add(spread(question));
        } else if (question.takesSeveral()) {
            body.getChildren().add(parted(question));
        }
        if (question.asksForDay()) {
            body.getChildren().add(dateOrder(question, layout));
        }
        body.getChildren().add(samples(question));
        ScrollPane scroll = new ScrollPane(new VBox(head(question), body));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        setCenter(scroll);
    }

    private Node head(Question question) {
        Label label = wrapped(question.label(), "strong");
        Label use =
                wrapped(texts.get("intake.question.becomes", words.use(question.use())), "soft");
        Label why = wrapped(words.why(question), "soft");
        VBox head = new VBox(label, use, why);
        head.getStyleClass().add("detail-head");
        if (question.confidence().isDoubtful()) {
            Button confirm =
                    new Button(
                            texts.get("intake.question.confirm"), Icons.of(RemixiconAL.CHECK_LINE));
            confirm.setId("import-confirm");
            confirm.getStyleClass().add("secondary");
            confirm.setOnAction(_ -> model.confirm(question));
            head.getChildren().add(confirm);
        }
        return head;
    }

    /** One column for each answer: nothing to part. */
    private Node spread(Question question) {
        Label how =
                wrapped(
                        texts.get(
                                question.isTicked()
                                        ? "intake.question.ticked"
                                        : "intake.question.slots",
                                question.columns().size()),
                        "soft");
        VBox part = new VBox(title("intake.question.several"), how, chips(question.options()));
        part.getStyleClass().add("detail-part");
        return part;
    }

    /** Several answers in one cell: what parts them, and what that makes of the samples. */
    private Node parted(Question question) {
        ComboBox<AnswerSeparator> box =
                Choosers.of(
                        Arrays.asList(AnswerSeparator.values()),
                        separator -> texts.get("intake.answers." + separator));
        box.setId("import-answers-separator");
        box.setValue(question.separator());
        box.setAccessibleText(texts.get("intake.question.parting"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> model.separator(question, box.getValue()));
        List<String> options =
                question.samples().stream()
                        .flatMap(sample -> question.parted(sample).stream())
                        .distinct()
                        .toList();
        VBox part =
                new VBox(
                        title("intake.question.several"),
                        wrapped(texts.get("intake.question.parting"), "soft"),
                        box,
                        wrapped(texts.get("intake.question.makes", options.size()), "soft"),
                        chips(options));
        part.getStyleClass().add("detail-part");
        return part;
    }

    private Node dateOrder(Question question, Layout layout) {
        ComboBox<Boolean> box =
                Choosers.of(
                        List.of(false, true),
                        month -> texts.get("intake.dates." + (month ? "monthFirst" : "dayFirst")));
        box.setId("import-date-order");
        box.setValue(layout.monthFirst().contains(question.firstColumn()));
        box.setAccessibleText(texts.get("intake.question.dates"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> model.monthFirst(question, box.getValue()));
        VBox part = new VBox(title("intake.question.dates"), box);
        part.getStyleClass().add("detail-part");
        return part;
    }

    private Node samples(Question question) {
        VBox part = new VBox(title("intake.question.samples"));
        part.getStyleClass().add("detail-part");
        if (question.samples().isEmpty()) {
            part.getChildren().add(wrapped(texts.get("intake.row.noAnswer"), "soft"));
        }
        question.samples().stream()
                .map(sample -> wrapped(texts.get("intake.row.answer", sample), "written"))
                .forEach(part.getChildren()::add);
        return part;
    }

    private static Node chips(List<String> options) {
        FlowPane chips = new FlowPane();
        chips.setMinWidth(0);
        // As wide as there is room, however long the words are.
        chips.setPrefWrapLength(1);
        chips.getStyleClass().add("chips");
        for (String option : options) {
            Label chip = new Label(option);
            chip.getStyleClass().addAll("tag", "tag-neutral", "option-chip");
            chip.setMinWidth(0);
            chip.maxWidthProperty().bind(chips.widthProperty());
            chip.setTooltip(new Tooltip(option));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private Label title(String key) {
        return wrapped(texts.get(key), "strong");
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
