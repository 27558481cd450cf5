// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.domain.document.paper.NameShown;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.document.PaperPane;
import fr.gouv.numerique.vivier.ui.talent.TalentDetailViewModel.Detail;
import fr.gouv.numerique.vivier.usecase.document.MakePapers;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sheet for mission leads and the file for the person. */
final class TalentPapers {
    private final MakePapers papers;
    private final UiContext context;

    TalentPapers(MakePapers papers, UiContext context) {
        this.papers = papers;
        this.context = context;
    }

    Node content(Detail detail) {
        Texts texts = context.texts();
        Talent talent = detail.talent();
        PaperPane pane = new PaperPane(papers, context);
        ComboBox<NameShown> name =
                Choosers.of(
                        Arrays.asList(NameShown.values()),
                        value -> texts.get("paper.name." + value));
        name.setValue(NameShown.INITIALS);
        name.setId("paper-name");
        name.setAccessibleText(texts.get("talent.paper.name"));
        List<Mission> missions =
                detail.missions().values().stream()
                        .sorted(Comparator.comparing(Mission::ref))
                        .toList();
        ComboBox<Optional<Mission>> mission =
                Choosers.orAll(
                        missions,
                        it -> it.ref() + " " + it.title(),
                        texts.get("talent.paper.anyMission"));
        mission.setValue(Optional.empty());
        mission.setId("paper-mission");
        mission.setAccessibleText(texts.get("talent.paper.mission"));
        mission.getStyleClass().add("filter-narrow");
        Button profile =
                pane.button(
                        "paper-profile",
                        texts.get("paper.profile"),
                        () -> papers.profile(talent, mission.getValue(), name.getValue()));
        Button person =
                pane.button("paper-person", texts.get("paper.person"), () -> papers.person(talent));
        return pane.node(name, mission, profile, person);
    }
}
