// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A line of a few words that a new record begins with, closed until it is asked for. Escape closes
 * it and keeps what was typed.
 */
public final class NewRecord extends FlowPane {
    private final List<TextField> fields = new ArrayList<>();
    private final Label problem = new Label();

    /**
     * A closed line.
     *
     * @param title what is made
     * @param names of the words asked for
     * @param make what the button says
     * @param made takes the words, in the order of their names
     */
    public NewRecord(String title, List<String> names, String make, Consumer<List<String>> made) {
        setHgap(8);
        setVgap(6);
        Label label = new Label(title);
        label.getStyleClass().add("strong");
        getChildren().add(label);
        for (String name : names) {
            TextField field = new TextField();
            field.setPromptText(name);
            field.setAccessibleText(name);
            fields.add(field);
            getChildren().add(field);
        }
        Button button = new Button(make);
        button.getStyleClass().add("primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Runnable save = () -> made.accept(fields.stream().map(TextField::getText).toList());
        button.setOnAction(_ -> save.run());
        fields.forEach(field -> field.setOnAction(_ -> save.run()));
        getChildren().add(button);
        problem.getStyleClass().add("error-text");
        problem.setGraphic(Icons.of(RemixiconAL.ERROR_WARNING_LINE, "icon-danger"));
        problem.setId("new-record-problem");
        problem.setWrapText(true);
        getChildren().add(problem);
        refuse("");
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        open(false);
                    }
                });
        open(false);
    }

    /**
     * The button beside a list that leads to the line.
     *
     * @param label a short word
     * @param spoken what is made, for who does not see the list
     */
    public static Button opener(String label, String spoken, Runnable open) {
        Button button = new Button(label, Icons.of(RemixiconAL.ADD_LINE));
        button.setAccessibleText(spoken);
        button.getStyleClass().add("secondary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> open.run());
        return button;
    }

    /** Opens the line, ready to be typed in, or closes it. */
    public void open(boolean wanted) {
        setVisible(wanted);
        setManaged(wanted);
        if (wanted) {
            fields.getFirst().requestFocus();
        }
    }

    /** Says beside the fields why nothing was made of them; an empty sentence says nothing. */
    public void refuse(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }

    /** Closes the line and forgets what was typed. */
    public void done() {
        fields.forEach(TextField::clear);
        refuse("");
        open(false);
    }
}
