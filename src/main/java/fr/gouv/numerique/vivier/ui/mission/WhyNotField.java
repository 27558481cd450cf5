// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.matching.RuleOutcome;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.mission.MissionDetailViewModel.Standing;

import javafx.scene.control.TextField;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** « Pourquoi pas… ? »: takes any name of the pool, and says the rank or what stands against it. */
final class WhyNotField {
    private final Texts texts;
    private final MissionDetailViewModel model;
    private final RankingViewModel live;

    WhyNotField(Texts texts, MissionDetailViewModel model, RankingViewModel live) {
        this.texts = texts;
        this.model = model;
        this.live = live;
    }

    /**
     * The field.
     *
     * @param ranked given the place, from 0, of a person who is shown
     * @param said given the sentences about anybody else
     */
    TextField node(IntConsumer ranked, Consumer<List<String>> said) {
        TextField field = new TextField();
        field.setId("why-not");
        field.setPromptText(texts.get("mission.whyNot"));
        field.setAccessibleText(texts.get("mission.whyNot"));
        field.setOnAction(_ -> ask(field.getText(), ranked, said));
        return field;
    }

    private void ask(String typed, IntConsumer ranked, Consumer<List<String>> said) {
        if (!typed.isBlank()) {
            model.whyNot(typed, live, found -> answer(typed, found, ranked, said));
        }
    }

    private void answer(
            String typed,
            Optional<Standing> found,
            IntConsumer ranked,
            Consumer<List<String>> said) {
        if (found.isEmpty()) {
            said.accept(List.of(texts.get("mission.whyNot.nobody", typed.strip())));
            return;
        }
        OptionalInt shown = live.placeOf(found.get().talent().id());
        if (shown.isPresent()) {
            ranked.accept(shown.getAsInt());
        } else {
            said.accept(sentences(found.get()));
        }
    }

    private List<String> sentences(Standing standing) {
        List<String> said = new ArrayList<>();
        String name = standing.talent().fullName();
        OptionalInt rank = standing.explanation().rank();
        if (rank.isPresent()) {
            said.add(texts.get("mission.whyNot.rank", name, rank.getAsInt()));
            standing.explanation()
                    .match()
                    .criteria()
                    .forEach(line -> said.add(texts.get(line.reason())));
        } else {
            said.add(texts.get("mission.whyNot.excluded", name));
            standing.explanation().rules().stream()
                    .filter(rule -> !rule.held())
                    .map(RuleOutcome::reason)
                    .forEach(reason -> said.add(texts.get(reason)));
        }
        return said;
    }
}
