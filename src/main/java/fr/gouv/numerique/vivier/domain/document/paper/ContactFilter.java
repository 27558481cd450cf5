// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.paper;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes addresses, telephone numbers and names out of what a person wrote freely, since the sheets
 * of profiles and missions promise none of them.
 */
public final class ContactFilter {
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");

    /** French numbers, with or without the country's prefix and blanks. */
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<![\\p{N}])(?:\\+33|0033|0)[ .\\-\u00A0]?[1-9](?:[ .\\-\u00A0]?\\d{2}){4}(?!\\p{N})");

    private static final int LETTERS_OF_A_NAME = 2;

    private final String removed;
    private final Map<Pattern, String> names = new LinkedHashMap<>();

    /**
     * For one person.
     *
     * @param removed what stands in the place of what was taken out
     */
    ContactFilter(Talent talent, String removed, NameShown shown) {
        this.removed = removed;
        name(talent.get(TalentFields.LINE_MANAGER_NAME), removed);
        if (shown == NameShown.INITIALS) {
            name(talent.fullName(), shown.of(talent));
            name(talent.lastName(), shown.of(talent));
            name(talent.firstName(), shown.of(talent));
        }
    }

    /**
     * For a mission: its lead and the second contact are named nowhere.
     *
     * @param removed what stands in the place of what was taken out
     */
    public ContactFilter(Mission mission, String removed) {
        this.removed = removed;
        String first = mission.get(MissionFields.LEAD_FIRST_NAME);
        String last = mission.get(MissionFields.LEAD_LAST_NAME);
        name(mission.get(MissionFields.SECOND_CONTACT), removed);
        if (!first.isBlank()) {
            name(first.strip() + " " + last.strip(), removed);
            name(last.strip() + " " + first.strip(), removed);
        }
    }

    private void name(String name, String replacement) {
        if (name.strip().length() >= LETTERS_OF_A_NAME) {
            names.put(
                    Pattern.compile(
                            "(?<!\\p{L})" + Pattern.quote(name.strip()) + "(?!\\p{L})",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    java.util.regex.Matcher.quoteReplacement(replacement));
        }
    }

    /** The same lines without what identifies somebody. */
    public List<String> clean(List<String> lines) {
        List<String> clean = new ArrayList<>();
        for (String line : lines) {
            String text = EMAIL.matcher(line).replaceAll(removed);
            text = PHONE.matcher(text).replaceAll(removed);
            for (Map.Entry<Pattern, String> name : names.entrySet()) {
                text = name.getKey().matcher(text).replaceAll(name.getValue());
            }
            clean.add(text);
        }
        return clean;
    }
}
