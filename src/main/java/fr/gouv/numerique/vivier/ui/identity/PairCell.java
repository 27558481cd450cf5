// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.identity;

import fr.gouv.numerique.vivier.domain.identity.KnownPerson;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.ScoreBar;
import fr.gouv.numerique.vivier.usecase.identity.DuplicatePair;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** Two people who may be one: their names, and how likely that is. */
final class PairCell extends ListCell<DuplicatePair> {
    private final Texts texts;

    PairCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("pair-cell");
        // The words wrap to the list's width, not the list to the words.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(DuplicatePair pair, boolean empty) {
        super.updateItem(pair, empty);
        if (empty || pair == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        double score = pair.resemblance().score();
        String percent = texts.get("identity.percent", score);
        String words =
                texts.get("identity.pair", pair.a().fullName(), pair.b().fullName(), percent);
        Label figure = label(percent, "caption");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox likely = new HBox(bar(score, words), figure);
        likely.getStyleClass().add("pair-line");
        VBox box = new VBox(person(pair.a()), person(pair.b()), likely);
        box.getStyleClass().add("pair");
        setGraphic(box);
        setAccessibleText(words);
    }

    private static ScoreBar bar(double score, String words) {
        ScoreBar bar = new ScoreBar();
        bar.setParts(List.of(new ScoreBar.Part("", score, 1)), words);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        return bar;
    }

    private static HBox person(KnownPerson known) {
        Label name = label(known.fullName(), "strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label ref = label(known.ref(), "caption");
        ref.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, space, ref);
        line.getStyleClass().add("pair-line");
        return line;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
