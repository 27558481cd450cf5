// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.MatchFormat;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.talent.TalentDetailViewModel.Detail;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.Objects;

/** The open missions that a talent could take, best first, with the reasons. */
final class TalentMissions {
    private static final int SHOWN = 20;

    private final UiContext context;
    private final Texts texts;
    private final MatchFormat format;
    private final TalentDetailViewModel model;

    TalentMissions(UiContext context, TalentDetailViewModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.format = new MatchFormat(texts);
    }

    Node content(Detail detail) {
        if (detail.ranking().ranked().isEmpty()) {
            return new EmptyState(
                    RemixiconAL.BRIEFCASE_4_LINE,
                    texts.get("talent.missions.none.title"),
                    texts.get("talent.missions.none.text", detail.ranking().excluded().size()));
        }
        VBox body = new VBox();
        body.getStyleClass().add("detail-body");
        detail.ranking().ranked().stream()
                .limit(SHOWN)
                .map(match -> card(match, detail))
                .forEach(body.getChildren()::add);
        return body;
    }

    private Node card(Match match, Detail detail) {
        Mission mission = Objects.requireNonNull(detail.missions().get(match.mission()));
        Hyperlink title = new Hyperlink(mission.title());
        title.setWrapText(true);
        title.getStyleClass().add("strong");
        title.setOnAction(_ -> context.navigator().goTo(new Destination.OneMission(mission.id())));
        Label score = new Label(format.score(match));
        score.getStyleClass().add("title-2");
        score.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox first = new HBox(title, space, score);
        first.getStyleClass().add("filter-bar");
        Label host =
                new Label(
                        mission.get(MissionFields.ADMINISTRATION).map(Choice::written).orElse(""));
        host.getStyleClass().add("caption");
        Button propose = new Button(texts.get("talent.propose"));
        propose.getStyleClass().add("secondary");
        propose.setAccessibleText(texts.get("talent.proposeFor", mission.title()));
        propose.setOnAction(_ -> model.propose(mission.id()));
        VBox card = new VBox(first, host, format.bar(match), format.reasons(match), propose);
        card.getStyleClass().add("card");
        return card;
    }
}
