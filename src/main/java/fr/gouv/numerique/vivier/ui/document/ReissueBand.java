// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.shared.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks why a signed text is replaced, before its signatures are lost. */
final class ReissueBand {
    private final DocumentDetailViewModel model;
    private final Texts texts;
    private final InlineForm form;

    ReissueBand(DocumentDetailViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.form = new InlineForm(texts);
        model.reasonWantedProperty().subscribe(this::show);
    }

    Node node() {
        return new VBox(form.node());
    }

    private void show(boolean wanted) {
        if (!wanted) {
            form.close();
            return;
        }
        form.open(
                texts.get("signature.reissue.explain"),
                () -> model.reasonWantedProperty().set(false));
        TextField reason = form.ask(texts.get("signature.form.reason"), new TextField());
        reason.setId("document-reissue-reason");
        Button confirm =
                form.finish(texts.get("signature.reissue.do"), () -> model.issue(reason.getText()));
        confirm.setId("document-reissue");
        confirm.disableProperty().bind(reason.textProperty().isEmpty());
        reason.requestFocus();
    }
}
