// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.document.PrintOrder;
import fr.gouv.numerique.vivier.files.document.PrintOrder.Sides;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** On which printer, how often and which pages. */
final class PrintPanel {
    private final ShareViewModel model;
    private final Texts texts;
    private final VBox box = new VBox();
    private final Section section;

    PrintPanel(ShareViewModel model, UiContext context) {
        this.model = model;
        this.texts = context.texts();
        box.getStyleClass().add("form-group");
        section = new Section(texts.get("register.print"), box);
        model.printersProperty().subscribe(this::show);
        // Asking the system takes seconds: not before somebody looks.
        box.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                model.findPrinters();
                            }
                        });
    }

    Node node() {
        return section;
    }

    private void show(Optional<List<String>> printers) {
        if (printers.isEmpty()) {
            box.getChildren().setAll(soft("register.print.looking"));
        } else if (printers.get().isEmpty()) {
            Label none = soft("register.print.none");
            none.setId("print-none");
            box.getChildren().setAll(none);
        } else {
            box.getChildren().setAll(form(printers.get()));
        }
    }

    private Label soft(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("soft");
        label.setWrapText(true);
        return label;
    }

    private List<Node> form(List<String> names) {
        ComboBox<String> printer = Choosers.of(names, Function.identity());
        printer.setId("print-printer");
        printer.setValue(names.getFirst());
        Spinner<Integer> copies = new Spinner<>(1, PrintOrder.MOST_COPIES, 1);
        copies.setId("print-copies");
        copies.setEditable(true);
        copies.getStyleClass().add("print-copies");
        ComboBox<Sides> sides =
                Choosers.of(
                        Arrays.asList(Sides.values()),
                        value -> texts.get("register.print.sides." + value));
        sides.setId("print-sides");
        sides.setValue(Sides.ONE);
        TextField pages = new TextField();
        pages.setId("print-pages");
        pages.setPromptText(texts.get("register.print.pages.all"));
        FlowPane choices =
                new FlowPane(
                        labelled("register.print.printer", printer),
                        labelled("register.print.copies", copies),
                        labelled("register.print.sides", sides),
                        labelled("register.print.pages", pages));
        choices.getStyleClass().add("facts");
        Button print =
                new Button(texts.get("register.print.do"), Icons.of(RemixiconMZ.PRINTER_LINE));
        print.setId("print-do");
        print.getStyleClass().add("primary");
        print.setMinWidth(Region.USE_PREF_SIZE);
        print.disableProperty().bind(model.printingProperty().isNotEmpty());
        print.setOnAction(
                _ ->
                        model.print(
                                printer.getValue(),
                                copies.getValue(),
                                sides.getValue(),
                                pages.getText()));
        Label doing = new Label();
        doing.textProperty().bind(model.printingProperty());
        Button stop = new Button(texts.get("register.print.stop"));
        stop.setId("print-stop");
        stop.getStyleClass().add("quiet");
        stop.visibleProperty().bind(model.printingProperty().isNotEmpty());
        stop.setOnAction(_ -> model.stopPrinting());
        HBox line = new HBox(print, doing, stop);
        line.getStyleClass().add("filter-bar");
        return List.of(choices, line);
    }

    private Node labelled(String key, Control control) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        VBox group = new VBox(label, control);
        group.getStyleClass().add("form-group");
        return group;
    }
}
