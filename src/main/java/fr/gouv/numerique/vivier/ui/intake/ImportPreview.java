// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;
import java.util.Locale;

/** What an import would do, row by row, and the one button that does it. */
final class ImportPreview {
    private final ImportViewModel model;
    private final UiContext context;
    private final Texts texts;

    ImportPreview(ImportViewModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
    }

    Node node(ImportState.Preview preview) {
        RowTable rows = new RowTable(context, preview.report().outcomes());
        Node table = rows.node();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox page =
                new VBox(
                        new FileFacts(texts).node(preview.report()),
                        filters(preview.report().outcomes(), rows),
                        table,
                        actions(preview));
        page.getStyleClass().add("page");
        return page;
    }

    private Node filters(List<RowOutcome> outcomes, RowTable rows) {
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("chips");
        ToggleGroup group = new ToggleGroup();
        for (RowFilter filter : RowFilter.values()) {
            long count = outcomes.stream().filter(filter::accepts).count();
            ToggleButton button = new ToggleButton(texts.get("intake.filter." + filter, count));
            button.setId("import-filter-" + filter.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setDisable(count == 0 && filter != RowFilter.ALL);
            // One filter always holds: a second click must not leave none.
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        rows.show(filter);
                    });
            button.setSelected(filter == RowFilter.ALL);
            bar.getChildren().add(button);
        }
        return bar;
    }

    private Node actions(ImportState.Preview preview) {
        RowCounts counts = preview.report().counts();
        Button run = new Button(runText(preview), Icons.of(RemixiconMZ.UPLOAD_2_LINE));
        run.setId("import-run");
        run.getStyleClass().add("primary");
        run.setDisable(!preview.hasEffect());
        run.setOnAction(_ -> model.run());
        Button cancel = new Button(texts.get("intake.back"));
        cancel.setId("import-back");
        cancel.getStyleClass().add("secondary");
        cancel.setOnAction(_ -> model.restart());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(run, cancel);
        bar.getStyleClass().add("filter-bar");
        if (!preview.hasEffect()) {
            Label nothing = new Label(texts.get("intake.nothing"));
            nothing.getStyleClass().add("soft");
            bar.getChildren().add(nothing);
        }
        bar.getChildren().add(space);
        if (counts.refused() > 0) {
            bar.getChildren().add(saveRefused(model, texts));
        }
        return bar;
    }

    /** The refused rows as a workbook, for whoever has to mend them. */
    static Button saveRefused(ImportViewModel model, Texts texts) {
        Button save =
                new Button(texts.get("intake.refused.save"), Icons.of(RemixiconAL.DOWNLOAD_2_LINE));
        save.setId("import-save-refused");
        save.getStyleClass().add("secondary");
        save.setOnAction(_ -> model.saveRefused());
        return save;
    }

    /** « Ajouter 37 talents, mettre à jour 12 ». */
    private String runText(ImportState.Preview preview) {
        RowCounts counts = preview.report().counts();
        String form = preview.report().layout().form().name();
        String what =
                counts.updated() == 0 ? "created" : counts.created() == 0 ? "updated" : "both";
        return preview.hasEffect()
                ? texts.get("intake.run." + form + "." + what, counts.created(), counts.updated())
                : texts.get("intake.run.nothing");
    }
}
