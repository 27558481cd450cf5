// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.document.field.ConflictDeclaration;
import fr.gouv.numerique.vivier.domain.document.field.CostBearer;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.field.OrderFields;
import fr.gouv.numerique.vivier.domain.document.field.RemoteShare;
import fr.gouv.numerique.vivier.domain.document.field.ScheduleEntry;
import fr.gouv.numerique.vivier.domain.document.field.Trip;
import fr.gouv.numerique.vivier.domain.document.sheet.AgreementState;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.document.sheet.Situation;
import fr.gouv.numerique.vivier.domain.document.template.Bindings;
import fr.gouv.numerique.vivier.domain.shared.Choice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Fills a text with the values of a sheet, worded in French. */
final class SheetBindings implements Bindings {
    /** The day on which the code général de la fonction publique entered into force. */
    private static final LocalDate CIVIL_SERVICE_CODE = LocalDate.of(2022, 3, 1);

    /**
     * Conditions that texts may use beside the fields' own names, which hold when the field is
     * filled and, for a yes-or-no field, says yes.
     */
    private static final Map<String, BiPredicate<FieldSheet, Situation>> CONDITIONS = conditions();

    private static final Set<String> SIGNATORY = Set.of("name", "capacity");

    static final Vocabulary VOCABULARY = vocabulary();

    private final FieldWords words;
    private final FieldSheet sheet;

    SheetBindings(FieldWords words, FieldSheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    private static Map<String, BiPredicate<FieldSheet, Situation>> conditions() {
        Map<String, BiPredicate<FieldSheet, Situation>> all = new LinkedHashMap<>();
        all.put(
                "civilServiceCode",
                (sheet, _) -> !sheet.documentCase().issueDate().isBefore(CIVIL_SERVICE_CODE));
        all.put("fullyRemote", (_, situation) -> situation.fullyRemote());
        all.put("partlyRemote", (sheet, _) -> is(sheet, REMOTE_SHARE, RemoteShare.PARTIAL));
        all.put("onSite", (sheet, _) -> is(sheet, REMOTE_SHARE, RemoteShare.NONE));
        all.put(
                "worksRemotely",
                (sheet, situation) ->
                        situation.fullyRemote()
                                || situation.crisis()
                                || is(sheet, REMOTE_SHARE, RemoteShare.PARTIAL));
        all.put("travels", (_, situation) -> situation.travels());
        all.put("fixedTerm", (_, situation) -> situation.fixedTerm());
        all.put("privateCar", (_, situation) -> situation.privateCar());
        all.put("somebodyPays", (_, situation) -> situation.somebodyPays());
        all.put("hostPays", (sheet, _) -> is(sheet, TRAVEL_COST_BEARER, CostBearer.HOST));
        all.put("homePays", (sheet, _) -> is(sheet, TRAVEL_COST_BEARER, CostBearer.HOME));
        all.put("nobodyPays", (sheet, _) -> is(sheet, TRAVEL_COST_BEARER, CostBearer.NONE));
        all.put(
                "hostPaysTravel",
                (sheet, situation) ->
                        situation.travels() && is(sheet, TRAVEL_COST_BEARER, CostBearer.HOST));
        all.put(
                "hasCategory",
                (sheet, _) ->
                        sheet.get(CATEGORY)
                                .map(Choice::code)
                                .filter(code -> !code.equals("NA"))
                                .isPresent());
        all.put(
                "noConflict",
                (sheet, _) ->
                        sheet.get(CONFLICT_OF_INTEREST)
                                .filter(ConflictDeclaration::isNone)
                                .isPresent());
        all.put(
                "conflictDeclared",
                (sheet, _) ->
                        sheet.get(CONFLICT_OF_INTEREST).filter(it -> !it.isNone()).isPresent());
        all.put("conflictToFill", (sheet, _) -> sheet.get(CONFLICT_OF_INTEREST).isEmpty());
        all.put("travelCostBearerToFill", (sheet, _) -> sheet.get(TRAVEL_COST_BEARER).isEmpty());
        all.put(
                "agreementPending",
                (sheet, _) ->
                        !sheet.documentCase()
                                .agreement()
                                .map(AgreementState::signed)
                                .orElse(false));
        return all;
    }

    private static Vocabulary vocabulary() {
        Set<String> fields = new HashSet<>();
        for (DocumentKind kind : DocumentKind.values()) {
            kind.fields().forEach(field -> fields.add(field.id()));
        }
        Set<String> conditions = new HashSet<>(fields);
        conditions.addAll(CONDITIONS.keySet());
        return new Vocabulary(
                fields,
                conditions,
                Map.of(
                        "trips", Set.of("departure", "from", "back", "to"),
                        "calendar", Set.of("day", "words"),
                        "orderingAuthority", SIGNATORY,
                        "homeSignatory", SIGNATORY,
                        "hostSignatory", SIGNATORY));
    }

    private static <T> boolean is(FieldSheet sheet, DocumentField<T> field, T value) {
        return sheet.get(field).filter(value::equals).isPresent();
    }

    @Override
    public Shown show(String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? show(DocumentKind.findField(name).orElseThrow())
                : signatory(name.substring(0, dot), name.endsWith(".name"));
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
        BiPredicate<FieldSheet, Situation> condition = CONDITIONS.get(name);
        if (condition != null) {
            return condition.test(sheet, sheet.situation());
        }
        return sheet.get(DocumentKind.findField(name).orElseThrow())
                .filter(value -> !value.equals(false))
                .isPresent();
    }

    @Override
    public List<Map<String, String>> rows(String list) {
        return list.equals("trips")
                ? sheet.get(OrderFields.TRIPS).orElse(List.of()).stream().map(this::row).toList()
                : calendar();
    }

    private Map<String, String> row(Trip trip) {
        return Map.of(
                "departure", words.moment(trip.departure()),
                "from", words.tidy(trip.from()),
                "back", words.moment(trip.back()),
                "to", words.tidy(trip.to()));
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
