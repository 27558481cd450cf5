// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The kinds of contribution that a person offers, and whether any are named. */
enum KindMarks implements Marks {
    INSTANCE;

    private static final String ANY = "";

    @Override
    public Set<String> of(Talent talent) {
        return words(talent.get(TalentFields.KINDS));
    }

    @Override
    public FieldValues profile(Set<String> marks) {
        List<Choice> offered =
                marks.stream()
                        .filter(mark -> !mark.equals(ANY))
                        .map(mark -> new Choice(mark, mark))
                        .toList();
        return FieldValues.builder().put(TalentFields.KINDS, offered).build();
    }

    static Set<String> sought(Mission mission) {
        return words(mission.get(MissionFields.KINDS));
    }

    private static Set<String> words(List<Choice> kinds) {
        Set<String> words = new HashSet<>();
        for (Choice kind : kinds) {
            words.add(ANY);
            words.add(kind.key());
        }
        return words;
    }
}
