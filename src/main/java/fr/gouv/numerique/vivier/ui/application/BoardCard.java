// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Who, for what, waiting for whom and since when. */
final class BoardCard {
    private final ApplicationRow row;
    private final LocalDate today;
    private final Texts texts;

    BoardCard(ApplicationRow row, LocalDate today, Texts texts) {
        this.row = row;
        this.today = today;
        this.texts = texts;
    }

    Node node() {
        Application application = row.application();
        Label who = line(row.talent().fullName(), "strong");
        Label what = line("→ " + row.mission().title(), "soft");
        Label waits =
                line(
                        texts.get(
                                "application.board.waits",
                                Message.of("application.party." + application.step().waitsFor()),
                                ChronoUnit.DAYS.between(application.stepOn(), today)),
                        "caption");
        VBox card = new VBox(who, what);
        if (!application.allowed().isEmpty()) {
            card.getChildren().add(waits);
        }
        if (application.isLate(today)) {
            Label late =
                    line(
                            texts.get("application.lateSince", application.dueOn().orElseThrow()),
                            "caption");
            late.setGraphic(Icons.of(RemixiconAL.ALARM_WARNING_LINE, "icon-warning"));
            card.getChildren().add(late);
        }
        card.getStyleClass().add("board-card");
        card.setAccessibleRole(AccessibleRole.PARENT);
        card.setAccessibleText(who.getText() + " " + what.getText() + ", " + waits.getText());
        return card;
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
