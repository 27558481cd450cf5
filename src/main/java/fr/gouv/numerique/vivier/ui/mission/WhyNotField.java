// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.matching.Exclusion;
import fr.gouv.numerique.vivier.domain.matching.LiveRanking;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.mission.MissionDetailViewModel.Detail;
import fr.gouv.numerique.vivier.usecase.SearchWords;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import javafx.scene.control.TextField;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** « Pourquoi pas… ? »: takes any name of the pool, and says the rank or what stands against it. */
final class WhyNotField {
    private final Texts texts;
    private final Detail detail;
    private final Supplier<LiveRanking.Order> order;

    WhyNotField(Texts texts, Detail detail, Supplier<LiveRanking.Order> order) {
        this.texts = texts;
        this.detail = detail;
        this.order = order;
    }

    /**
     * The field.
     *
     * @param ranked given the place, from 0, of a person who may be proposed
     * @param said given the sentences about anybody else
     */
    TextField node(IntConsumer ranked, Consumer<List<String>> said) {
        TextField field = new TextField();
        field.setId("why-not");
        field.setPromptText(texts.get("mission.whyNot"));
        field.setAccessibleText(texts.get("mission.whyNot"));
        field.setOnAction(_ -> answer(field.getText(), ranked, said));
        return field;
    }

    private void answer(String typed, IntConsumer ranked, Consumer<List<String>> said) {
        if (typed.isBlank()) {
            return;
        }
        Optional<TalentRow> person = find(typed);
        if (person.isEmpty()) {
            said.accept(List.of(texts.get("mission.whyNot.nobody", typed.strip())));
            return;
        }
        OptionalInt place = order.get().placeOf(person.get().id());
        if (place.isPresent()) {
            ranked.accept(place.getAsInt());
        } else {
            said.accept(against(person.get()));
        }
    }

    /** The first of that name, in the order of the names. */
    private Optional<TalentRow> find(String typed) {
        SearchWords words = SearchWords.of(typed);
        return detail.people().values().stream()
                .filter(row -> words.matches(SearchWords.searchable(List.of(row.fullName()))))
                .min(Comparator.comparing(TalentRow::fullName));
    }

    private List<String> against(TalentRow person) {
        TalentId id = person.id();
        List<String> said = new ArrayList<>();
        said.add(texts.get("mission.whyNot.excluded", person.fullName()));
        detail.ranking().excluded().stream()
                .filter(exclusion -> exclusion.talent().equals(id))
                .map(Exclusion::broken)
                .flatMap(List::stream)
                .forEach(rule -> said.add(texts.get(rule.reason())));
        return said;
    }
}
