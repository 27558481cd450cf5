// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

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
        FrenchCalendar calendar = new FrenchCalendar();
        this.words = words;
        this.missionSource = new MissionSource(words, reference.skills());
        this.computedSource = new ComputedSource(words, calendar);
        this.amendmentSource = new AmendmentSource(words);
        this.earlyEndSource = new EarlyEndSource(calendar);
        this.rules =
                List.of(
                        new PeopleRule(),
                        new PeriodRule(calendar),
                        new WorkloadRule(calendar),
                        new AdministrationRule(reference, words),
                        new TravelRule(),
                        new ConsentRule(),
                        new AmendmentRule(),
                        new EarlyEndRule(calendar));
    }

    public FieldSheet make(DocumentCase from) {
        SheetValues values = new SheetValues();
        List<Problem> problems = new ArrayList<>();
        Set<String> setByHand =
                new Overrides(words, values, problems).read(from.application().details());
        AgentSource.fill(from.talent(), values);
        missionSource.fill(from.mission(), from.talent(), values);
        computedSource.fill(from, values);
        amendmentSource.fill(from, values);
        earlyEndSource.fill(from, values);
        Situation situation = Situation.of(values, from.application().formalities());
        from.kind().fields().forEach(field -> bounds(field, values, problems));
        SheetRule.Checked checked = new SheetRule.Checked(from, values, situation);
        rules.forEach(rule -> rule.check(checked, problems::add));
        problems.sort(Comparator.comparing(problem -> problem instanceof Problem.Warning));
        return new FieldSheet(
                from, values, setByHand, situation, missing(from, values, situation), problems);
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
