// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.field.OrderFields;
import fr.gouv.numerique.vivier.domain.document.field.ScheduleEntry;
import fr.gouv.numerique.vivier.domain.document.field.Trip;
import fr.gouv.numerique.vivier.domain.document.french.Gender;
import fr.gouv.numerique.vivier.domain.document.french.NounKind;
import fr.gouv.numerique.vivier.domain.document.sheet.AgreementChange;
import fr.gouv.numerique.vivier.domain.document.sheet.AgreementChanges;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.document.template.Bindings;
import fr.gouv.numerique.vivier.domain.shared.Choice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills a text with the values of a sheet, worded in French. */
final class SheetBindings implements Bindings {
    private static final Set<String> SIGNATORY = Set.of("name", "capacity");

    /** Fields that name an administration. */
    private static final Set<String> BODIES =
            ids(
                    HOME_MINISTRY,
                    HOME_UNIT,
                    HOST_ADMINISTRATION,
                    OrderFields.ISSUING_ADMINISTRATION,
                    OrderFields.PAYING_SERVICE_NAME);

    /** Fields that name a municipality. */
    private static final Set<String> PLACES =
            ids(ADMINISTRATIVE_RESIDENCE, OrderFields.FAMILY_RESIDENCE);

    static final Vocabulary VOCABULARY = vocabulary();

    private final FieldWords words;
    private final FieldSheet sheet;

    SheetBindings(FieldWords words, FieldSheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    private static Set<String> ids(DocumentField<?>... fields) {
        return Arrays.stream(fields).map(DocumentField::id).collect(Collectors.toUnmodifiableSet());
    }

    private static Vocabulary vocabulary() {
        Set<String> fields = new HashSet<>();
        for (DocumentKind kind : DocumentKind.values()) {
            kind.fields().forEach(field -> fields.add(field.id()));
        }
        Set<String> conditions = new HashSet<>(fields);
        conditions.addAll(SheetConditions.names());
        return new Vocabulary(
                fields,
                conditions,
                Map.of(
                        "trips",
                        Set.of("departure", "from", "back", "to"),
                        "calendar",
                        Set.of("day", "words"),
                        "changes",
                        Set.of("article", "subject", "before", "after"),
                        "replacements",
                        Set.of("subject", "after"),
                        "orderingAuthority",
                        SIGNATORY,
                        "homeSignatory",
                        SIGNATORY,
                        "hostSignatory",
                        SIGNATORY));
    }

    @Override
    public Shown show(String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? show(DocumentKind.findField(name).orElseThrow())
                : signatory(name.substring(0, dot), name.endsWith(".name"));
    }

    @Override
    public Gender gender() {
        return sheet.get(TITLE)
                .map(Choice::code)
                .map(
                        code ->
                                switch (code) {
                                    case "M" -> Gender.MASCULINE;
                                    case "MME" -> Gender.FEMININE;
                                    default -> Gender.UNKNOWN;
                                })
                .orElse(Gender.UNKNOWN);
    }

    @Override
    public NounKind noun(String field) {
        if (BODIES.contains(field)) {
            return NounKind.BODY;
        }
        return PLACES.contains(field) ? NounKind.PLACE : NounKind.NAME;
    }

    @Override
    public Optional<BigDecimal> number(String field) {
        return DocumentKind.findField(field)
                .flatMap(sheet::get)
                .flatMap(
                        value ->
                                switch (value) {
                                    case BigDecimal number -> Optional.of(number);
                                    case List<?> list ->
                                            Optional.of(BigDecimal.valueOf(list.size()));
                                    default -> Optional.empty();
                                });
    }

    @Override
    public Optional<LocalDate> date(String field) {
        return DocumentKind.findField(field)
                .flatMap(sheet::get)
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
    }

    @Override
    public String dateInWords(LocalDate day) {
        return words.date(day);
    }

    /** « Name, function » in two. */
    private Shown signatory(String field, boolean isName) {
        Shown shown = show(field);
        if (!(shown instanceof Shown.Words(List<String> both, _)) || both.isEmpty()) {
            return isName ? shown : new Shown.Words(List.of(), false);
        }
        String words = both.getFirst();
        int comma = words.indexOf(',');
        String name = comma < 0 ? words : words.substring(0, comma);
        String capacity = comma < 0 ? "" : words.substring(comma + 1).strip();
        return new Shown.Words(List.of(isName ? name : capacity), false);
    }

    private <T> Shown show(DocumentField<T> field) {
        if (field.entry() == DocumentField.Entry.BY_HAND) {
            return new Shown.Words(List.of(words.text("document.byHand")), false);
        }
        return sheet.get(field)
                .<Shown>map(
                        value ->
                                new Shown.Words(
                                        field.kind().show(value, words), field.kind().isList()))
                .orElseGet(() -> absent(field));
    }

    private Shown absent(DocumentField<?> field) {
        return sheet.isMissing(field)
                ? new Shown.ToFill(words.text("document.toFill", words.text(field.label().key())))
                : new Shown.Words(List.of(), false);
    }

    @Override
    public boolean holds(String name) {
        if (SheetConditions.isKnown(name)) {
            return SheetConditions.holds(name, sheet);
        }
        return sheet.get(DocumentKind.findField(name).orElseThrow())
                .filter(value -> !value.equals(false))
                .isPresent();
    }

    @Override
    public List<Map<String, String>> rows(String list) {
        return switch (list) {
            case "trips" ->
                    sheet.get(OrderFields.TRIPS).orElse(List.of()).stream().map(this::row).toList();
            case "changes" -> changes().map(this::row).toList();
            case "replacements" ->
                    changes().filter(AgreementChange::isLong).map(this::replacement).toList();
            default -> calendar();
        };
    }

    private Map<String, String> row(Trip trip) {
        return Map.of(
                "departure", words.moment(trip.departure()),
                "from", words.tidy(trip.from()),
                "back", words.moment(trip.back()),
                "to", words.tidy(trip.to()));
    }

    private Stream<AgreementChange> changes() {
        return new AgreementChanges(words).of(sheet).stream();
    }

    private Map<String, String> row(AgreementChange change) {
        boolean isLong = change.isLong();
        return Map.of(
                "article",
                words.tidy(change.article()),
                "subject",
                words.text(change.subject().key()),
                "before",
                isLong ? words.text("document.change.before") : value(change.before()),
                "after",
                isLong ? words.text("document.change.after") : value(change.after()));
    }

    private Map<String, String> replacement(AgreementChange change) {
        return Map.of(
                "subject", words.text(change.subject().key()), "after", value(change.after()));
    }

    private String value(List<String> lines) {
        return lines.isEmpty()
                ? words.text("document.change.none")
                : String.join("\u202F; ", lines);
    }

    private record Step(LocalDate day, String words) {}

    /** Everything that has a date, in order; what is planned without a date comes last. */
    private List<Map<String, String>> calendar() {
        List<Step> steps = new ArrayList<>();
        sheet.get(START_DATE).ifPresent(day -> steps.add(step(day, "start")));
        List<ScheduleEntry> schedule = sheet.get(SCHEDULE).orElse(List.of());
        for (ScheduleEntry entry : schedule) {
            entry.day().ifPresent(day -> steps.add(new Step(day, planned(entry))));
        }
        sheet.get(CHECKPOINTS).orElse(List.of()).forEach(day -> steps.add(step(day, "checkpoint")));
        sheet.get(END_DATE).ifPresent(day -> steps.add(step(day, "end")));
        sheet.get(REVIEW_DATE).ifPresent(day -> steps.add(step(day, "review")));
        steps.sort(Comparator.comparing(Step::day));
        List<Map<String, String>> rows = new ArrayList<>();
        steps.forEach(it -> rows.add(Map.of("day", words.date(it.day()), "words", it.words())));
        schedule.stream()
                .filter(entry -> entry.day().isEmpty())
                .forEach(entry -> rows.add(undated(entry)));
        return rows;
    }

    private Map<String, String> undated(ScheduleEntry entry) {
        return Map.of(
                "day", words.text("document.calendar.undated"),
                "words", words.tidy(entry.words()));
    }

    private Step step(LocalDate day, String key) {
        return new Step(day, words.text("document.calendar." + key));
    }

    private String planned(ScheduleEntry entry) {
        return entry.words().isEmpty()
                ? words.text("document.calendar.work")
                : words.tidy(entry.words());
    }
}
