// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.ApplicationCard;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.talent.TalentDetailViewModel.Detail;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

/** For what a talent was proposed, and where that stands. */
final class TalentApplications {
    private final UiContext context;
    private final Texts texts;

    TalentApplications(UiContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    Node content(Detail detail) {
        if (detail.applications().isEmpty()) {
            return new EmptyState(
                    RemixiconAL.GIT_PULL_REQUEST_LINE,
                    texts.get("talent.applications.none.title"),
                    texts.get("talent.applications.none.text"));
        }
        VBox body = new VBox();
        body.getStyleClass().add("detail-body");
        detail.applications().stream()
                .map(
                        row ->
                                new ApplicationCard(
                                        row.mission().title(),
                                        texts.get(
                                                "application.line",
                                                row.application().ref(),
                                                texts.get(
                                                        "application.step."
                                                                + row.application().step()),
                                                row.application().stepOn()),
                                        () ->
                                                context.navigator()
                                                        .goTo(
                                                                new Destination.OneApplication(
                                                                        row.application().id()))))
                .forEach(body.getChildren()::add);
        return body;
    }
}
