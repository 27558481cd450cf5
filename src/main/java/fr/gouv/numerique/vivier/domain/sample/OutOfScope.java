// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

/** Makes somebody work for a town or a hospital, for whose staff the pool is not open yet. */
final class OutOfScope {
    private static final double FOR_A_TOWN = 0.7;
    private static final String OTHER_ADMINISTRATION = "AUT";

    private final Choices choices;

    OutOfScope(Choices choices) {
        this.choices = choices;
    }

    void apply(Filling<TalentQuestion> form, Person person, Dice dice) {
        boolean town = dice.chance(FOR_A_TOWN);
        String employer =
                (town ? "Mairie (" : "Centre hospitalier (") + person.municipality() + ")";
        form.put(TalentQuestion.BRANCH, choices.label(ReferenceData.BRANCH, town ? "FPT" : "FPH"));
        form.put(
                TalentQuestion.ADMINISTRATION,
                choices.label(ReferenceData.MINISTRY, OTHER_ADMINISTRATION));
        form.put(TalentQuestion.ADMINISTRATION_OTHER, employer);
        form.put(TalentQuestion.UNIT, employer + " / Direction des systèmes d'information");
        form.put(
                TalentQuestion.CORPS_GRADE,
                town ? "Cadre d'emplois des ingénieurs" : "Corps des ingénieurs hospitaliers");
    }
}
