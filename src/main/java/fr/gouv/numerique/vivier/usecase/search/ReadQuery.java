// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.search;

import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.ReferenceList;
import fr.gouv.numerique.vivier.domain.reference.Skill;
import fr.gouv.numerique.vivier.domain.search.KnownValue;
import fr.gouv.numerique.vivier.domain.search.QueryOutcome;
import fr.gouv.numerique.vivier.domain.search.QueryReader;
import fr.gouv.numerique.vivier.domain.search.SearchField;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.search.Searchable;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Understands what is typed to narrow a list down. Values may be named in French or English. */
public final class ReadQuery {
    private static final List<Texts> LANGUAGES = List.of(Texts.french(), Texts.english());

    private final Supplier<Map<SearchScreen, Map<SearchField, List<KnownValue>>>> known;
    private final Clock clock;

    public ReadQuery(CurrentReference lists, Clock clock) {
        this.known = lists.derived(ReadQuery::known);
        this.clock = clock;
    }

    public QueryOutcome read(SearchScreen screen, String typed) {
        Map<SearchField, List<KnownValue>> values = known.get().getOrDefault(screen, Map.of());
        return new QueryReader(screen, values, LocalDate.now(clock)).read(typed);
    }

    /**
     * Those of these records that are looked for.
     *
     * @throws UnreadableQuery when a filter or a value does not exist
     */
    public <R extends Searchable> List<R> narrow(SearchScreen screen, List<R> records, String typed)
            throws UnreadableQuery {
        return switch (read(screen, typed)) {
            case QueryOutcome.Read(var query) -> query.among(records);
            case QueryOutcome.Refused(var reason) -> throw new UnreadableQuery(reason);
        };
    }

    private static Map<SearchScreen, Map<SearchField, List<KnownValue>>> known(
            ReferenceData reference) {
        Map<SearchField, List<KnownValue>> common = new EnumMap<>(SearchField.class);
        common.put(
                SearchField.SKILL,
                reference.skills().all().stream().map(ReadQuery::skill).toList());
        common.put(SearchField.LEVEL, entries(reference.list(ReferenceData.SKILL_LEVEL)));
        common.put(SearchField.REGION, entries(reference.list(ReferenceData.REGION)));
        common.put(SearchField.KIND, names("document.kind.", DocumentKind.values()));
        Map<SearchScreen, Map<SearchField, List<KnownValue>>> known =
                new EnumMap<>(SearchScreen.class);
        for (SearchScreen screen : SearchScreen.values()) {
            Map<SearchField, List<KnownValue>> fields = new EnumMap<>(common);
            fields.put(
                    SearchField.STATUS,
                    switch (screen) {
                        case TALENTS -> names("talent.status.", TalentStatus.values());
                        case MISSIONS -> names("mission.status.", MissionStatus.values());
                        case APPLICATIONS -> names("application.step.", Step.values());
                        case DOCUMENTS -> names("document.status.", DocumentStatus.values());
                    });
            known.put(screen, fields);
        }
        return known;
    }

    private static KnownValue skill(Skill skill) {
        List<String> names = new ArrayList<>(skill.synonyms());
        names.add(skill.french());
        names.add(skill.english());
        return KnownValue.of(skill.code(), skill.french(), names);
    }

    private static List<KnownValue> entries(ReferenceList list) {
        return list.entries().stream().map(ReadQuery::entry).toList();
    }

    private static KnownValue entry(ReferenceEntry entry) {
        List<String> names = new ArrayList<>(entry.aliases());
        LANGUAGES.forEach(texts -> names.add(entry.label(texts.locale())));
        return KnownValue.of(entry.code(), names.get(names.size() - LANGUAGES.size()), names);
    }

    private static List<KnownValue> names(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(
                        value -> {
                            List<String> names =
                                    LANGUAGES.stream()
                                            .map(texts -> texts.get(prefix + value.name()))
                                            .toList();
                            return KnownValue.of(value.name(), names.getFirst(), names);
                        })
                .toList();
    }
}
