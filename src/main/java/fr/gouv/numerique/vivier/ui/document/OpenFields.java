// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.document.sheet.Problem;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is missing and what does not fit together, each a click from where it is mended. */
final class OpenFields {
    private final Texts texts;
    private final Consumer<String> go;

    /**
     * For one document.
     *
     * @param go given the identifier of the field that was clicked
     */
    OpenFields(Texts texts, Consumer<String> go) {
        this.texts = texts;
        this.go = go;
    }

    Node missing(FieldSheet sheet) {
        FlowPane links = links();
        for (DocumentField<?> field : sheet.missing()) {
            links.getChildren().add(link("missing-", field));
        }
        return new Section(texts.get("register.section.missing"), links);
    }

    Node problems(FieldSheet sheet) {
        VBox box = new VBox();
        box.getStyleClass().add("form-group");
        sheet.problems().forEach(problem -> box.getChildren().add(problem(problem)));
        return new Section(texts.get("register.section.problems"), box);
    }

    private Node problem(Problem problem) {
        boolean blocks = problem instanceof Problem.Blocker;
        Label words = new Label(texts.get(problem.message()));
        words.setWrapText(true);
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setAccessibleText(
                texts.get(blocks ? "register.blocker" : "register.warning", words.getText()));
        FlowPane links = links();
        List<DocumentField<?>> fields =
                problem.fields().stream()
                        .map(DocumentKind::findField)
                        .<DocumentField<?>>flatMap(Optional::stream)
                        .filter(field -> field.entry() == DocumentField.Entry.OPEN)
                        .toList();
        fields.forEach(field -> links.getChildren().add(link("mend-", field)));
        VBox text = new VBox(words);
        if (!fields.isEmpty()) {
            text.getChildren().add(links);
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row =
                new HBox(
                        Icons.of(
                                blocks ? RemixiconAL.ERROR_WARNING_LINE : RemixiconAL.ALERT_LINE,
                                blocks ? "icon-danger" : "icon-warning"),
                        text);
        row.getStyleClass().add("reason");
        return row;
    }

    private static FlowPane links() {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("chips");
        return links;
    }

    private Hyperlink link(String prefix, DocumentField<?> field) {
        Hyperlink link = new Hyperlink(texts.get(field.label()));
        link.setId(prefix + field.id());
        link.setAccessibleText(texts.get("register.goTo", link.getText()));
        link.setOnAction(_ -> go.accept(field.id()));
        return link;
    }
}
