// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.field.HolidayZone;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.settings.DocumentThresholds;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Gathers the values of a document: what the coordinator set, then what agent and mission lead
 * answered, then what follows. Thread-safe.
 */
public final class SheetMaker {
    private final FieldWords words;
    private final MissionSource missionSource;
    private final ComputedSource computedSource;
    private final AmendmentSource amendmentSource;
    private final EarlyEndSource earlyEndSource;
    private final List<SheetRule> rules;

    public SheetMaker(ReferenceData reference, FieldWords words) {
        this.words = words;
        this.missionSource = new MissionSource(words, reference.skills());
        this.computedSource = new ComputedSource(words);
        this.amendmentSource = new AmendmentSource(words);
        this.earlyEndSource = new EarlyEndSource();
        this.rules =
                List.of(
                        new PeopleRule(),
                        new NameRule(),
                        new PeriodRule(),
                        new ContractRule(),
                        new OrderPeriodRule(),
                        new ScheduleRule(),
                        new WorkloadRule(),
                        new EngagementRule(),
                        new AdministrationRule(reference, words),
                        new MailRule(),
                        new MissionStatusRule(),
                        new CrisisRule(),
                        new PlaceRule(),
                        new AgreementRule(),
                        new TripRule(),
                        new NoticeRule(),
                        new ConsentRule(),
                        new AmendmentRule(),
                        new EarlyEndRule());
    }

    public FieldSheet make(DocumentCase from) {
        SheetValues values = new SheetValues();
        List<Problem> problems = new ArrayList<>();
        Set<String> setByHand =
                new Overrides(words, values, problems).read(from.application().details());
        AgentSource.fill(from.talent(), values);
        missionSource.fill(from.mission(), from.talent(), values);
        FrenchCalendar calendar = calendar(from, values);
        computedSource.fill(from, values, calendar);
        amendmentSource.fill(from, values);
        earlyEndSource.fill(from, values, calendar);
        Situation situation = Situation.of(values, from.application().formalities());
        from.kind().fields().forEach(field -> bounds(field, values, problems));
        SheetRule.Checked checked =
                new SheetRule.Checked(from, values, situation, calendar, thresholds(from, values));
        rules.forEach(rule -> rule.check(checked, problems::add));
        problems.sort(Comparator.comparing(problem -> problem instanceof Problem.Warning));
        return new FieldSheet(
                from, values, setByHand, situation, missing(from, values, situation), problems);
    }

    /** The agent rests where the agent works, wherever the mission is. */
    private static FrenchCalendar calendar(DocumentCase from, SheetValues values) {
        values.derive(
                HOLIDAY_ZONE,
                ZoneFinder.find(
                        values.text(HOME_UNIT_ADDRESS),
                        values.text(ADMINISTRATIVE_RESIDENCE),
                        from.talent().get(TalentFields.REGION).map(Choice::code).orElse("")));
        return new FrenchCalendar(
                from.surroundings().holidays(),
                values.get(HOLIDAY_ZONE).orElse(HolidayZone.MAINLAND));
    }

    private static DocumentThresholds thresholds(DocumentCase from, SheetValues values) {
        return from.surroundings()
                .rules()
                .of(values.get(HOME_MINISTRY).map(Choice::code).orElse(""));
    }

    private static List<DocumentField<?>> missing(
            DocumentCase from, SheetValues values, Situation situation) {
        List<DocumentField<?>> missing = new ArrayList<>();
        for (DocumentField<?> field : from.kind().fields()) {
            if (field.entry() != DocumentField.Entry.COMPUTED
                    && situation.needs(field.need())
                    && !values.has(field)) {
                missing.add(field);
            }
        }
        return missing;
    }

    private static <T> void bounds(
            DocumentField<T> field, SheetValues values, List<Problem> problems) {
        if (field.entry() == DocumentField.Entry.COMPUTED) {
            return;
        }
        values.get(field)
                .flatMap(value -> field.kind().flaw(field.label(), value))
                .ifPresent(message -> problems.add(Problem.blocker(message, field)));
    }
}
