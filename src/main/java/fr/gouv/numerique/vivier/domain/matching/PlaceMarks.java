// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.WorkMode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a person works, offers to go, and whether that is from afar. */
final class PlaceMarks implements Marks {
    static final Marks INSTANCE = new PlaceMarks();

    private static final String MODE = "mode ";
    private static final String HOME = "home ";
    private static final String GOES = "goes ";

    private PlaceMarks() {}

    @Override
    public Set<String> of(Talent talent) {
        Set<String> marks = new HashSet<>();
        talent.workMode().ifPresent(mode -> marks.add(MODE + mode));
        talent.get(TalentFields.REGION)
                .ifPresent(
                        region -> {
                            marks.add(HOME);
                            marks.add(HOME + region.key());
                        });
        for (Choice place : talent.get(TalentFields.MOBILITY)) {
            marks.add(GOES);
            marks.add(GOES + place.key());
        }
        return marks;
    }

    @Override
    public FieldValues profile(Set<String> marks) {
        FieldValues.Builder values = FieldValues.builder();
        List<Choice> mobility = new ArrayList<>();
        for (String mark : marks) {
            String said = mark.substring(MODE.length());
            if (mark.startsWith(MODE)) {
                values.put(TalentFields.WORK_MODE, Optional.of(new Choice(said, said)));
            } else if (mark.startsWith(HOME) && !said.isEmpty()) {
                values.put(TalentFields.REGION, Optional.of(new Choice(said, said)));
            } else if (mark.startsWith(GOES) && !said.isEmpty()) {
                mobility.add(new Choice(said, said));
            }
        }
        return values.put(TalentFields.MOBILITY, mobility).build();
    }

    /** All that a place criterion may want to know for this mission. */
    static Set<String> sought(Mission mission) {
        Set<String> sought =
                new HashSet<>(List.of(HOME, GOES, MODE + WorkMode.REMOTE, MODE + WorkMode.ON_SITE));
        for (String place : Reach.places(mission)) {
            sought.add(HOME + place);
            sought.add(GOES + place);
        }
        sought.add(GOES + Reach.EVERYWHERE);
        return sought;
    }
}
