// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The closed lists of the two forms and the skills taxonomy that Vivier ships. Regions: official
 * INSEE codes; ministries: governments of May and July 2020.
 */
public final class ReferenceData {
    public static final String TITLE = "title";
    public static final String PATH = "path";
    public static final String BRANCH = "branch";
    public static final String MINISTRY = "ministry";
    public static final String REGION = "region";
    public static final String EMPLOYMENT_STATUS = "employmentStatus";
    public static final String CATEGORY = "category";
    public static final String PROFESSION = "profession";
    public static final String EXPERIENCE = "experience";
    public static final String MINIMUM_EXPERIENCE = "minimumExperience";
    public static final String SKILL = "skill";
    public static final String SKILL_LEVEL = "skillLevel";
    public static final String LANGUAGE = "language";
    public static final String MISSION_KIND = "missionKind";
    public static final String TIME_OFFERED = "timeOffered";
    public static final String RHYTHM = "rhythm";
    public static final String MISSION_RHYTHM = "missionRhythm";
    public static final String WORK_MODE = "workMode";
    public static final String MISSION_MODE = "missionMode";
    public static final String MANAGER_INFORMED = "managerInformed";
    public static final String YES_NO = "yesNo";
    public static final String TRAVEL_COSTS = "travelCosts";
    public static final String DOMAIN = "domain";
    public static final String UNIVERSE = "universe";
    public static final String NEEDS_MODE = "needsMode";
    public static final String EQUIPMENT = "equipment";

    private final Map<String, List<ReferenceEntry>> shipped;
    private final List<Skill> shippedSkills;
    private final Set<String> nearWords;
    private final Teachings teachings;
    private final Map<String, ReferenceList> lists = new LinkedHashMap<>();
    private final SkillTaxonomy skills;
    private final RelatedSkills related;

    private ReferenceData(
            Map<String, List<ReferenceEntry>> shipped,
            List<Skill> shippedSkills,
            Set<String> nearWords,
            RelatedSkills related,
            Teachings teachings) {
        this.shipped = shipped;
        this.shippedSkills = shippedSkills;
        this.nearWords = nearWords;
        this.related = related;
        this.teachings = teachings;
        shipped.forEach((name, entries) -> lists.put(name, list(name, entries, teachings)));
        skills =
                new SkillTaxonomy(
                        Overlay.skills(shippedSkills, teachings),
                        teachings.synonymsOf(SKILL).stream()
                                .map(TaughtSynonym::key)
                                .collect(Collectors.toSet()),
                        nearWords);
    }

    private static ReferenceList list(
            String name, List<ReferenceEntry> entries, Teachings teachings) {
        return new ReferenceList(
                name,
                Overlay.entries(entries, teachings.entriesOf(name)),
                teachings.synonymsOf(name),
                teachings.hiddenOf(name));
    }

    /** Reads the shipped lists. */
    public static ReferenceData shipped() {
        Map<String, List<ReferenceEntry>> entries = new LinkedHashMap<>();
        for (String file : List.of("lists.csv", "regions.csv", "ministries.csv")) {
            for (String[] row : rows(file)) {
                entries.computeIfAbsent(row[0], _ -> new ArrayList<>()).add(entry(row));
            }
        }
        List<Skill> skills = rows("skills.csv").stream().map(ReferenceData::skill).toList();
        entries.put(SKILL, skills.stream().map(Skill::asEntry).toList());
        Set<String> nearWords =
                rows("near-words.csv").stream().map(row -> row[0]).collect(Collectors.toSet());
        return new ReferenceData(
                entries, skills, nearWords, RelatedSkills.shipped(), Teachings.NONE);
    }

    /** The shipped lists with what one store was taught, in place of what it was taught before. */
    public ReferenceData with(Teachings taught) {
        return new ReferenceData(shipped, shippedSkills, nearWords, related, taught);
    }

    /** What is known beyond the shipped lists. */
    public Teachings teachings() {
        return teachings;
    }

    /** Names of all lists, in the order of the forms. */
    public List<String> names() {
        return List.copyOf(lists.keySet());
    }

    /**
     * Whether the program was shipped with this entry, so that it can be changed but not taken
     * away.
     */
    public boolean isShipped(String list, String code) {
        return shipped.getOrDefault(list, List.of()).stream()
                .anyMatch(entry -> entry.code().equals(code));
    }

    /** The list of this name; asking for one that does not exist is a mistake of the program. */
    public ReferenceList list(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }

    public SkillTaxonomy skills() {
        return skills;
    }

    public RelatedSkills relatedSkills() {
        return related;
    }

    private static ReferenceEntry entry(String[] row) {
        return new ReferenceEntry(
                row[1],
                row[2],
                row[3],
                words(row, 4),
                date(row, 5),
                date(row, 6),
                row.length > 7 ? row[7] : "");
    }

    private static Skill skill(String[] row) {
        return new Skill(row[0], row[1], row[2], row[3], words(row, 4));
    }

    private static List<String> words(String[] row, int column) {
        return row.length > column && !row[column].isEmpty()
                ? List.of(row[column].split("\\|", -1))
                : List.of();
    }

    private static Optional<LocalDate> date(String[] row, int column) {
        return row.length > column && !row[column].isEmpty()
                ? Optional.of(LocalDate.parse(row[column]))
                : Optional.empty();
    }

    /** Our own files: a header line, semicolons, no quotes. */
    private static List<String[]> rows(String file) {
        try (InputStream stream =
                        Objects.requireNonNull(
                                ReferenceData.class.getResourceAsStream(file), file);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(";", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
