// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FieldConflict;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.FieldFormat;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.time.Instant;
import java.time.LocalDate;

/** Where a row contradicts what was set by hand: both values, each with its day. */
final class ConflictLines {
    private final UiContext context;
    private final Texts texts;
    private final FieldFormat format;

    ConflictLines(UiContext context) {
        this.context = context;
        this.texts = context.texts();
        this.format = new FieldFormat(context);
    }

    Node line(FieldConflict conflict) {
        Label kept = wrapped(new ImportWords(texts).kept(conflict), "strong");
        Label entered =
                wrapped(
                        texts.get(
                                "intake.conflict.entered",
                                conflict.editedBy(),
                                day(conflict.editedAt()),
                                format.show(conflict.field(), conflict.kept())),
                        "written");
        String answer = format.show(conflict.field(), conflict.said());
        Label said =
                wrapped(
                        conflict.answeredAt()
                                .map(at -> texts.get("intake.conflict.saidOn", day(at), answer))
                                .orElseGet(() -> texts.get("intake.conflict.said", answer)),
                        "written");
        VBox words = new VBox(kept, entered, said);
        words.getStyleClass().add("issue-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(RemixiconMZ.USER_SETTINGS_LINE, "icon-warning"), words);
        line.getStyleClass().add("issue");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(String.join(" ", kept.getText(), entered.getText(), said.getText()));
        return line;
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(context.clock().getZone()).toLocalDate();
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
