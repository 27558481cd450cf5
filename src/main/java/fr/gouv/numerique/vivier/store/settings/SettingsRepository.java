// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.settings;

import static fr.gouv.numerique.vivier.store.schema.Tables.SETTING;

import fr.gouv.numerique.vivier.domain.application.Deadlines;
import fr.gouv.numerique.vivier.domain.application.Load;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.HolidayZone;
import fr.gouv.numerique.vivier.domain.document.register.SigningOrder;
import fr.gouv.numerique.vivier.domain.settings.DocumentSettings;
import fr.gouv.numerique.vivier.domain.settings.Settings;
import fr.gouv.numerique.vivier.store.engine.Context;
import fr.gouv.numerique.vivier.store.history.SettingsChange;

import org.jooq.DSLContext;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads and writes what holds for the whole store. What was never set has its default. */
public final class SettingsRepository {
    private static final String COORDINATOR_NAME = "coordinatorName";
    private static final String ANSWER_DAYS = "answerDays";
    private static final String NOTICE_DAYS = "noticeDays";
    private static final String DAILY_HOURS = "dailyHours";
    private static final String SIGNING_ORDER = "signingOrder";
    private static final String SIGNATURE_DAYS = "signatureDays";
    private static final String COORDINATOR_EMAIL = "coordinatorEmail";
    private static final String REMINDER_HOURS = "reminderHours";
    private static final String MISSION_DAYS = "missionDays";

    /** Two months: leads of the programme answer within weeks. */
    private static final int USUAL_MISSION_DAYS = 60;

    private static final String PROPOSAL_LIMIT = "proposalLimit";
    private static final String DEADLINE = "deadline.";
    private static final String CALENDAR_DAYS = "deadline.calendar";
    private static final String HOLIDAY_ZONE = "holidayZone";

    private static final String PUBLICATION_FORM = "publicationForm";

    private final Context context;
    private final DSLContext dsl;

    public SettingsRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** Every setting as it is written, by name, whatever it is about. */
    public Map<String, String> written() {
        return dsl.select(SETTING.NAME, SETTING.SETTING_VALUE)
                .from(SETTING)
                .fetchMap(SETTING.NAME, SETTING.SETTING_VALUE);
    }

    /** Puts back what was written before a change, and takes away what was not. */
    public void putBack(SettingsChange change) {
        dsl.deleteFrom(SETTING).where(SETTING.NAME.in(change.after().keySet())).execute();
        change.before().forEach(this::put);
    }

    public Settings read() {
        Map<String, String> set = written();
        Settings defaults = Settings.defaults();
        return new Settings(
                set.getOrDefault(COORDINATOR_NAME, defaults.coordinatorName()),
                number(set, ANSWER_DAYS, defaults.answerDays()),
                number(set, NOTICE_DAYS, defaults.noticeDays()),
                set.containsKey(DAILY_HOURS)
                        ? new BigDecimal(set.get(DAILY_HOURS))
                        : defaults.dailyHours());
    }

    public void save(Settings settings) {
        put(COORDINATOR_NAME, settings.coordinatorName());
        put(ANSWER_DAYS, Integer.toString(settings.answerDays()));
        put(NOTICE_DAYS, Integer.toString(settings.noticeDays()));
        put(DAILY_HOURS, settings.dailyHours().toPlainString());
    }

    /** How long an application may stay at each step. */
    public Deadlines readDeadlines() {
        Map<String, String> set = written();
        Deadlines deadlines = Deadlines.usual();
        for (Step step : Step.values()) {
            String days = set.get(DEADLINE + step);
            if (days != null) {
                deadlines = deadlines.with(step, Integer.parseInt(days));
            }
        }
        String calendar = set.get(CALENDAR_DAYS);
        if (calendar != null) {
            deadlines =
                    deadlines.countingAllDays(
                            Arrays.stream(Step.values())
                                    .filter(
                                            step ->
                                                    List.of(calendar.split(","))
                                                            .contains(step.name()))
                                    .collect(Collectors.toSet()));
        }
        return deadlines.with(Step.SENT_TO_LEAD, read().answerDays());
    }

    public void save(Deadlines deadlines) {
        for (Step step : Deadlines.steps()) {
            put(
                    step == Step.SENT_TO_LEAD ? ANSWER_DAYS : DEADLINE + step,
                    Integer.toString(deadlines.of(step).orElse(0)));
        }
        put(
                CALENDAR_DAYS,
                Deadlines.steps().stream()
                        .filter(deadlines::isCalendar)
                        .map(Step::name)
                        .collect(Collectors.joining(",")));
    }

    /** Whose public holidays count when working days are counted. */
    public HolidayZone holidayZone() {
        return one(HOLIDAY_ZONE).map(HolidayZone::valueOf).orElse(HolidayZone.MAINLAND);
    }

    public void save(HolidayZone zone) {
        put(HOLIDAY_ZONE, zone.name());
    }

    /** Hours after a reminder during which no other is proposed. */
    public int reminderHours() {
        return one(REMINDER_HOURS).map(Integer::valueOf).orElse(24);
    }

    public void saveReminderHours(int hours) {
        put(REMINDER_HOURS, Integer.toString(hours));
    }

    /** Days without news after which an open mission is to be confirmed. */
    public int missionDays() {
        return dsl.select(SETTING.SETTING_VALUE)
                .from(SETTING)
                .where(SETTING.NAME.eq(MISSION_DAYS))
                .fetchOptional(SETTING.SETTING_VALUE)
                .map(Integer::valueOf)
                .orElse(USUAL_MISSION_DAYS);
    }

    public void saveMissionDays(int days) {
        put(MISSION_DAYS, Integer.toString(days));
    }

    /** From how many open proposals on a person counts as asked often enough. */
    public int proposalLimit() {
        return dsl.select(SETTING.SETTING_VALUE)
                .from(SETTING)
                .where(SETTING.NAME.eq(PROPOSAL_LIMIT))
                .fetchOptional(SETTING.SETTING_VALUE)
                .map(Integer::valueOf)
                .orElse(Load.USUAL_LIMIT);
    }

    public void saveProposalLimit(int limit) {
        put(PROPOSAL_LIMIT, Integer.toString(limit));
    }

    /** In which order documents are signed; free until the store asks for one. */
    public SigningOrder signingOrder() {
        return SigningOrder.read(one(SIGNING_ORDER).orElse(""));
    }

    public void save(SigningOrder order) {
        put(SIGNING_ORDER, order.written());
    }

    /** What holds for the follow-up of documents. */
    public DocumentSettings readDocuments() {
        Map<String, String> set = written();
        DocumentSettings defaults = DocumentSettings.defaults();
        return new DocumentSettings(
                number(set, SIGNATURE_DAYS, defaults.signatureDays()),
                set.getOrDefault(COORDINATOR_EMAIL, defaults.coordinatorEmail()));
    }

    public void save(DocumentSettings settings) {
        put(SIGNATURE_DAYS, Integer.toString(settings.signatureDays()));
        put(COORDINATOR_EMAIL, settings.coordinatorEmail());
    }

    /** The form of volunteers, as it was written; nothing until it was. */
    public Optional<String> publicationForm() {
        return one(PUBLICATION_FORM).filter(written -> !written.isBlank());
    }

    public void savePublicationForm(String written) {
        put(PUBLICATION_FORM, written);
    }

    private Optional<String> one(String name) {
        return dsl.select(SETTING.SETTING_VALUE)
                .from(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(SETTING.SETTING_VALUE);
    }

    private void put(String name, String value) {
        var now = Context.utc(context.now());
        dsl.insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.SETTING_VALUE, value)
                .set(SETTING.CREATED_AT, now)
                .set(SETTING.UPDATED_AT, now)
                .onConflict(SETTING.NAME)
                .doUpdate()
                .set(SETTING.SETTING_VALUE, value)
                .set(SETTING.ROW_VERSION, SETTING.ROW_VERSION.plus(1))
                .set(SETTING.UPDATED_AT, now)
                .execute();
    }

    private static int number(Map<String, String> set, String name, int fallback) {
        String value = set.get(name);
        return value == null ? fallback : Integer.parseInt(value);
    }
}
