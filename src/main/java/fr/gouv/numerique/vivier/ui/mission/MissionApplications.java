// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.ApplicationCard;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.mission.MissionDetailViewModel.Detail;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

/** Who was proposed for a mission, and where that stands. */
final class MissionApplications {
    private final UiContext context;
    private final Texts texts;

    MissionApplications(UiContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    Node content(Detail detail) {
        if (detail.applications().isEmpty()) {
            return new EmptyState(
                    RemixiconAL.GIT_PULL_REQUEST_LINE,
                    texts.get("mission.applications.none.title"),
                    texts.get("mission.applications.none.text"));
        }
        VBox body = new VBox();
        body.getStyleClass().add("detail-body");
        detail.applications().stream()
                .map(
                        row ->
                                new ApplicationCard(
                                        row.talent().fullName(),
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
