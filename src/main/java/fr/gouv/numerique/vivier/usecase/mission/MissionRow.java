// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.mission;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionMode;
import fr.gouv.numerique.vivier.domain.mission.MissionNews;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.ReferenceList;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.search.SearchField;
import fr.gouv.numerique.vivier.domain.search.Searchable;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.usecase.SearchWords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A mission as a list shows it.
 *
 * @param id the record
 * @param ref its reference
 * @param title what is to be done
 * @param administration host, in short where it has such a name
 * @param administrationName the same in full
 * @param lead who leads it
 * @param places how many talents are sought
 * @param taken how many places have somebody who agreed
 * @param start first day, if given
 * @param end last day, if given
 * @param mode on site, remote or mixed, if given
 * @param region as written
 * @param regionCode its code, empty when unknown
 * @param levels codes of the skills it asks for, with the levels from 1, or 0
 * @param status where it stands
 * @param heard when it was last heard that it still holds
 * @param stale whether that is too long ago
 * @param searchable what a search looks in
 */
public record MissionRow(
        MissionId id,
        String ref,
        String title,
        String administration,
        String administrationName,
        String lead,
        int places,
        int taken,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<MissionMode> mode,
        String region,
        String regionCode,
        Map<String, Integer> levels,
        MissionStatus status,
        LocalDate heard,
        boolean stale,
        String searchable)
        implements Searchable {

    static MissionRow of(
            Mission mission,
            int taken,
            MissionNews news,
            boolean stale,
            ReferenceList ministries,
            Function<String, List<String>> skillNames) {
        Optional<Choice> host = mission.get(MissionFields.ADMINISTRATION);
        return new MissionRow(
                mission.id(),
                mission.ref(),
                mission.title(),
                host.flatMap(choice -> ministries.find(choice.code()))
                        .map(ReferenceEntry::shortName)
                        .orElseGet(() -> written(host)),
                written(host),
                mission.leadName(),
                mission.places(),
                taken,
                mission.get(MissionFields.START),
                mission.get(MissionFields.END),
                mission.mode(),
                written(mission.get(MissionFields.REGION)),
                mission.get(MissionFields.REGION).map(Choice::code).orElse(""),
                levels(mission),
                mission.status(),
                news.on(),
                stale,
                searchable(mission, skillNames));
    }

    private static Map<String, Integer> levels(Mission mission) {
        Map<String, Integer> levels = new HashMap<>();
        mission.needs()
                .forEach(
                        need ->
                                levels.merge(
                                        need.code(),
                                        need.level().map(SkillLevel::number).orElse(0),
                                        Math::max));
        return levels;
    }

    @Override
    public String value(SearchField field) {
        return switch (field) {
            case REGION -> regionCode;
            case STATUS -> status.name();
            case ADMINISTRATION -> administration + " " + administrationName;
            case MISSION -> ref + " " + title;
            default -> "";
        };
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return start;
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return end;
    }

    private static String searchable(Mission mission, Function<String, List<String>> skillNames) {
        List<String> texts = new ArrayList<>();
        texts.add(mission.ref());
        texts.add(mission.title());
        texts.add(mission.leadName());
        texts.add(written(mission.get(MissionFields.ADMINISTRATION)));
        texts.add(mission.get(MissionFields.DIRECTORATE));
        texts.add(mission.get(MissionFields.SERVICE));
        texts.add(mission.get(MissionFields.PLACE));
        texts.add(written(mission.get(MissionFields.REGION)));
        mission.needs().forEach(need -> texts.addAll(skillNames.apply(need.code())));
        return SearchWords.searchable(texts);
    }

    private static String written(Optional<Choice> choice) {
        return choice.map(Choice::written).orElse("");
    }
}
