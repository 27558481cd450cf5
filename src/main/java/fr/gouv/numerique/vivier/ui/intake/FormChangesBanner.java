// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FormChanges;
import fr.gouv.numerique.vivier.domain.intake.Layout;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.ArrayList;
import java.util.List;

/** What changed in a form since its last export: questions that are new, reworded or gone. */
final class FormChangesBanner extends HBox {
    private static final int AT_ONCE = 3;

    private final Texts texts;
    private final VBox words = new VBox();

    FormChangesBanner(Texts texts) {
        this.texts = texts;
        setId("import-changes");
        getStyleClass().add("banner");
        words.getStyleClass().add("banner-words");
        HBox.setHgrow(words, Priority.ALWAYS);
    }

    void show(Layout layout) {
        boolean known = layout.mapping().isPresent();
        setVisible(known);
        setManaged(known);
        layout.mapping().ifPresent(name -> show(name, layout.changes()));
    }

    private void show(String name, FormChanges changes) {
        boolean same = changes.isEmpty();
        getStyleClass().removeAll("banner-calm", "banner-look");
        getStyleClass().add(same ? "banner-calm" : "banner-look");
        getChildren()
                .setAll(
                        same
                                ? Icons.of(RemixiconAL.CHECK_LINE, "icon-success")
                                : Icons.of(RemixiconMZ.NOTIFICATION_3_LINE, "icon-warning"),
                        words);
        words.getChildren()
                .setAll(
                        line(
                                same
                                        ? texts.get("intake.changes.none", name)
                                        : texts.get(
                                                "intake.changes",
                                                name,
                                                changes.added().size(),
                                                changes.renamed().size(),
                                                changes.dropped().size()),
                                same ? "soft" : "strong"));
        List<String> lines = new ArrayList<>();
        changes.added().forEach(it -> lines.add(texts.get("intake.changes.added", it)));
        changes.renamed()
                .forEach(
                        it ->
                                lines.add(
                                        texts.get(
                                                "intake.changes.renamed", it.before(), it.now())));
        changes.dropped().forEach(it -> lines.add(texts.get("intake.changes.dropped", it)));
        lines.stream().limit(AT_ONCE).forEach(this::add);
        if (lines.size() > AT_ONCE) {
            List<String> others = lines.subList(AT_ONCE, lines.size());
            Hyperlink more = new Hyperlink(texts.get("intake.changes.more", others.size()));
            more.setOnAction(
                    _ -> {
                        words.getChildren().remove(more);
                        others.forEach(this::add);
                    });
            words.getChildren().add(more);
        }
    }

    private void add(String sentence) {
        words.getChildren().add(line(sentence, "soft"));
    }

    private static Label line(String sentence, String style) {
        Label line = new Label(sentence);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
