// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.talent;

import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.ReferenceList;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.search.SearchField;
import fr.gouv.numerique.vivier.domain.search.Searchable;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.Availability;
import fr.gouv.numerique.vivier.domain.talent.Freshness;
import fr.gouv.numerique.vivier.domain.talent.NewsWish;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.files.mail.DraftFile;
import fr.gouv.numerique.vivier.usecase.SearchWords;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A talent as a list shows it.
 *
 * @param id the record
 * @param ref its reference
 * @param firstName given name
 * @param lastName family name
 * @param administration ministry or employer, in short where it has such a name
 * @param administrationName the same in full
 * @param unit directorate, service, office
 * @param region code of the region, empty when unknown
 * @param regionName region as written
 * @param profession as written
 * @param levels codes of the skills, with their levels from 1, or 0
 * @param availableFrom first day, if given
 * @param availableUntil last day, if given
 * @param status whether the talent may be proposed
 * @param availability whether the person can be asked at present
 * @param since when the person came to the pool
 * @param confirmedOn when it was last known that the profile holds
 * @param wish whether the person wishes to be told of new missions
 * @param reachable whether there is an address that a message can go to
 * @param mobility codes of the regions that the person would go to
 * @param searchable what a search looks in
 */
public record TalentRow(
        TalentId id,
        String ref,
        String firstName,
        String lastName,
        String administration,
        String administrationName,
        String unit,
        String region,
        String regionName,
        String profession,
        Map<String, Integer> levels,
        Optional<LocalDate> availableFrom,
        Optional<LocalDate> availableUntil,
        TalentStatus status,
        Availability availability,
        LocalDate since,
        LocalDate confirmedOn,
        NewsWish wish,
        boolean reachable,
        Set<String> mobility,
        String searchable)
        implements Searchable {

    static TalentRow of(
            Talent talent,
            ZoneId zone,
            ReferenceList ministries,
            Function<String, List<String>> skillNames) {
        Optional<Choice> region = talent.get(TalentFields.REGION);
        return new TalentRow(
                talent.id(),
                talent.ref(),
                talent.firstName(),
                talent.lastName(),
                shortName(talent.get(TalentFields.ADMINISTRATION), ministries),
                written(talent.get(TalentFields.ADMINISTRATION)),
                talent.get(TalentFields.UNIT),
                region.map(Choice::code).orElse(""),
                written(region),
                written(talent.get(TalentFields.PROFESSION)),
                levels(talent),
                talent.get(TalentFields.AVAILABLE_FROM),
                talent.get(TalentFields.AVAILABLE_UNTIL),
                talent.status(),
                talent.availability(),
                LocalDate.ofInstant(talent.createdAt(), zone),
                Freshness.of(talent, zone).on(),
                NewsWish.of(talent),
                DraftFile.isPlainAddress(talent.email()),
                talent.get(TalentFields.MOBILITY).stream()
                        .map(Choice::code)
                        .collect(Collectors.toUnmodifiableSet()),
                searchable(talent, skillNames));
    }

    private static Map<String, Integer> levels(Talent talent) {
        Map<String, Integer> levels = new HashMap<>();
        talent.skills()
                .forEach(
                        skill ->
                                levels.put(
                                        skill.code(),
                                        skill.level().map(SkillLevel::number).orElse(0)));
        return levels;
    }

    /** Codes of the skills. */
    public Set<String> skills() {
        return levels.keySet();
    }

    @Override
    public String value(SearchField field) {
        return switch (field) {
            case REGION -> region;
            case STATUS -> status.name();
            case ADMINISTRATION -> administration + " " + administrationName;
            case PERSON -> ref + " " + fullName();
            default -> "";
        };
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return availableFrom;
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return availableUntil;
    }

    /** « Camille Dupont ». */
    public String fullName() {
        return (firstName + " " + lastName).strip();
    }

    private static String searchable(Talent talent, Function<String, List<String>> skillNames) {
        List<String> texts = new ArrayList<>();
        texts.add(talent.ref());
        texts.add(talent.fullName());
        texts.add(talent.email());
        texts.add(written(talent.get(TalentFields.ADMINISTRATION)));
        texts.add(talent.get(TalentFields.UNIT));
        texts.add(written(talent.get(TalentFields.REGION)));
        texts.add(talent.get(TalentFields.MUNICIPALITY));
        texts.add(talent.get(TalentFields.JOB_TITLE));
        texts.add(talent.get(TalentFields.KEYWORDS));
        talent.skills().forEach(skill -> texts.addAll(skillNames.apply(skill.code())));
        return SearchWords.searchable(texts);
    }

    private static String shortName(Optional<Choice> administration, ReferenceList ministries) {
        return administration
                .flatMap(choice -> ministries.find(choice.code()))
                .map(ReferenceEntry::shortName)
                .orElseGet(() -> written(administration));
    }

    private static String written(Optional<Choice> choice) {
        return choice.map(Choice::written).orElse("");
    }
}
