// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.ArrayList;
import java.util.List;

/** What an import did, in counts that add up, and where to go from here. */
final class ImportResult {
    private final ImportViewModel model;
    private final UiContext context;
    private final Texts texts;

    ImportResult(ImportViewModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
    }

    Node node(ImportReport report) {
        RowCounts counts = report.counts();
        boolean talents = report.layout().form() == FormKind.TALENTS;
        List<Node> actions = new ArrayList<>();
        int next = model.nextProperty().get();
        if (next > 0) {
            actions.add(button("intake.next", "import-next", next, model::takeNext));
        }
        actions.add(
                button(
                        talents ? "intake.see.TALENTS" : "intake.see.MISSIONS",
                        "import-see",
                        0,
                        () ->
                                context.navigator()
                                        .goTo(
                                                talents
                                                        ? new Destination.Talents()
                                                        : new Destination.Missions())));
        actions.add(button("intake.again", "import-again", 0, model::restart));
        if (counts.refused() > 0) {
            actions.add(ImportPreview.saveRefused(model, texts));
        }
        for (int i = 0; i < actions.size(); i++) {
            actions.get(i).getStyleClass().removeAll("primary", "secondary");
            actions.get(i).getStyleClass().add(i == 0 ? "primary" : "secondary");
        }
        return new EmptyState(
                RemixiconAL.CHECKBOX_CIRCLE_LINE,
                texts.get("intake.done.title", report.file().name()),
                texts.get(
                        "intake.done.counts",
                        counts.read(),
                        counts.created(),
                        counts.updated(),
                        counts.unchanged(),
                        counts.refused()),
                actions.toArray(Node[]::new));
    }

    private Button button(String key, String id, int number, Runnable action) {
        Button button = new Button(texts.get(key, number));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
