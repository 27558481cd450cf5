// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ProposalReason;
import fr.gouv.numerique.vivier.domain.application.Snapshot;
import fr.gouv.numerique.vivier.domain.matching.CriterionScore;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.application.ApplicationDetailViewModel.Detail;
import fr.gouv.numerique.vivier.ui.base.MatchFormat;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.ReasonLines;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.usecase.application.ReadProposal.Changed;
import fr.gouv.numerique.vivier.usecase.application.ReadProposal.ThenAndNow;
import fr.gouv.numerique.vivier.usecase.application.TakeSnapshot;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why the person was proposed: the ranking of that day, and what has changed since. */
final class ProposalSection {
    private final UiContext context;
    private final Texts texts;
    private final MatchFormat format;

    ProposalSection(UiContext context) {
        this.context = context;
        this.texts = context.texts();
        this.format = new MatchFormat(texts);
    }

    Node node(Detail detail) {
        Application application = detail.row().application();
        double total = application.reasons().stream().mapToLong(line -> line.tenths()).sum() / 10.0;
        int most = application.reasons().stream().mapToInt(ProposalReason::weight).sum();
        List<Node> content = new ArrayList<>();
        content.add(line(texts.get("application.reasons.total", format.figure(total), most)));
        detail.proposal().ifPresent(both -> content.addAll(standing(both)));
        content.add(new ReasonLines(lines(application, detail.proposal())));
        detail.proposal().map(ThenAndNow::changed).ifPresent(all -> content.addAll(changes(all)));
        return new Section(texts.get("application.section.reasons"), content);
    }

    private List<Node> standing(ThenAndNow both) {
        Snapshot then = both.then();
        List<Node> lines = new ArrayList<>();
        lines.add(
                line(
                        then.place().isPresent()
                                ? texts.get(
                                        "application.reasons.place",
                                        then.place().getAsInt(),
                                        then.eligible(),
                                        then.excluded())
                                : texts.get(
                                        "application.reasons.noPlace",
                                        then.eligible(),
                                        then.excluded())));
        lines.add(
                line(
                        texts.get(
                                "application.reasons.usual",
                                format.figure(then.usualTenths() / 10.0),
                                format.figure(both.now().score()))));
        lines.add(line(texts.get("matching.sight." + then.sight())));
        return lines;
    }

    private List<ReasonLines.Line> lines(Application application, Optional<ThenAndNow> both) {
        List<String> criteria = MatchingCatalogue.standard(context.reference()).criterionNames();
        return application.reasons().stream()
                .map(
                        line ->
                                new ReasonLines.Line(
                                        1 + criteria.indexOf(line.criterion()),
                                        format.figure(line.tenths() / 10.0) + " / " + line.weight(),
                                        line.reason() + since(line, both)))
                .toList();
    }

    /** What the criterion says today, where that is something else. */
    private String since(ProposalReason then, Optional<ThenAndNow> both) {
        return both.stream()
                .flatMap(it -> it.now().criteria().stream())
                .filter(now -> now.criterion().equals(then.criterion()))
                .filter(now -> now.tenths() != then.tenths() || now.weight() != then.weight())
                .map(this::today)
                .findFirst()
                .orElse("");
    }

    private String today(CriterionScore now) {
        return "\n"
                + texts.get(
                        "application.reasons.now",
                        format.figure(now.points()) + " / " + now.weight(),
                        texts.get(now.reason()));
    }

    private List<Node> changes(List<Changed> changed) {
        if (changed.isEmpty()) {
            return List.of(line(texts.get("application.reasons.same")));
        }
        List<String> names = changed.stream().map(this::name).toList();
        return List.of(line(texts.get("application.reasons.changed", String.join(", ", names))));
    }

    private String name(Changed changed) {
        if (changed.field().equals(TakeSnapshot.SKILLS)) {
            return texts.get(
                    changed.side() == RecordKind.TALENT
                            ? "application.reasons.skills"
                            : "application.reasons.needs");
        }
        String family = changed.side() == RecordKind.TALENT ? "talent.field." : "mission.field.";
        return texts.get(family + changed.field());
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("soft");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
