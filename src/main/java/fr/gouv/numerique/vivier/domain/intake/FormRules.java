// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer must have to be taken. Everything else is taken, with a warning where something is
 * doubtful.
 */
abstract sealed class FormRules permits TalentRules, MissionRules {
    /** One address: something, an at sign, a domain with a dot; no blanks, no second at sign. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@.,;<>\"]{2,}");

    private static final Pattern FIRST_NAME = Pattern.compile("\\b(?:prenoms?|first name)\\b");
    private static final Pattern LAST_NAME = Pattern.compile("\\b(?:noms?|name)\\b");
    private static final Set<String> WHOLE_NAMES =
            Set.of("nom complet", "identite", "name", "full name", "responsable de la mission");

    static FormRules of(FormKind form) {
        return form == FormKind.TALENTS ? new TalentRules() : new MissionRules();
    }

    abstract void check(AnswerBuilder answer, Layout layout);

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches() && !text.contains("..");
    }

    static void requireText(
            AnswerBuilder answer, Layout layout, Field<String> field, String detail) {
        if (answer.get(field).isBlank()) {
            answer.refuse(label(layout, field), "", detail);
        }
    }

    static void requireEmail(AnswerBuilder answer, Layout layout, Field<String> field) {
        String email = answer.get(field);
        if (email.isBlank()) {
            answer.refuse(label(layout, field), "", "noEmail");
        } else if (!isEmail(email)) {
            answer.refuse(label(layout, field), email, "badEmail");
        }
    }

    static void requireOrder(
            AnswerBuilder answer,
            Layout layout,
            Field<Optional<LocalDate>> start,
            Field<Optional<LocalDate>> end) {
        Optional<LocalDate> first = answer.get(start);
        Optional<LocalDate> last = answer.get(end);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            answer.refuse(
                    label(layout, end),
                    answer.cell(column(layout, end)).shown(),
                    "endBeforeStart",
                    last.get(),
                    first.get());
        }
    }

    /** A spreadsheet takes a telephone number for a quantity and drops its first sign. */
    static void mendPhone(AnswerBuilder answer, Layout layout, Field<String> field) {
        String phone = answer.get(field);
        ExcelDamage.mendedPhone(phone)
                .ifPresent(
                        mended -> {
                            answer.put(field, mended);
                            answer.warn(
                                    label(layout, field),
                                    phone,
                                    Optional.of(mended),
                                    "phoneZero",
                                    mended);
                        });
    }

    /** A spreadsheet takes a postcode for a quantity; a person decides whether it was one. */
    static void proposePlace(AnswerBuilder answer, Layout layout, Field<String> field) {
        String place = answer.get(field);
        ExcelDamage.mendedPlace(place)
                .ifPresent(
                        mended ->
                                answer.warn(
                                        label(layout, field),
                                        place,
                                        Optional.of(mended),
                                        "lostZero",
                                        mended));
    }

    /**
     * Parts a name that was asked whole. A form that asks for the first name on its own means what
     * it says.
     */
    static void splitName(
            AnswerBuilder answer,
            Layout layout,
            Field<String> lastName,
            Field<String> firstName,
            Field<String> email) {
        Optional<Question> asked =
                question(layout, lastName)
                        .filter(question -> asksForBothNames(question, layout.tool()));
        String written = answer.get(lastName);
        if (asked.isEmpty() || written.isBlank() || question(layout, firstName).isPresent()) {
            return;
        }
        String label = asked.get().label();
        FullName name = FullName.of(written, answer.get(email), asksForLastNameFirst(label));
        answer.put(lastName, name.lastName());
        answer.put(firstName, name.firstName());
        if (!name.isSure()) {
            answer.warn(label, written, "nameSplit", name.lastName(), name.firstName());
        }
    }

    /** « Nom et prénom », and the name that a tool knows of who was signed in. */
    private static boolean asksForBothNames(Question question, Tool tool) {
        String label = TextKey.of(question.label());
        return FIRST_NAME.matcher(label).find()
                || WHOLE_NAMES.contains(label)
                || (tool == Tool.MICROSOFT_FORMS && label.equals("nom"));
    }

    private static boolean asksForLastNameFirst(String label) {
        String key = TextKey.of(label);
        Matcher first = FIRST_NAME.matcher(key);
        return first.find() && LAST_NAME.matcher(key.substring(0, first.start())).find();
    }

    /**
     * « Nguy?n »: the encoding of the file had no such letter. Nobody's name has a question mark.
     */
    static void warnLostLetters(AnswerBuilder answer, Layout layout, Field<String> field) {
        String name = answer.get(field);
        if (name.indexOf('?') >= 0 || name.indexOf('\uFFFD') >= 0) {
            answer.warn(label(layout, field), name, "lostLetters", name);
        }
    }

    static String label(Layout layout, Field<?> field) {
        return question(layout, field).map(Question::label).orElseGet(field::name);
    }

    private static int column(Layout layout, Field<?> field) {
        return question(layout, field).map(Question::firstColumn).orElse(Integer.MAX_VALUE);
    }

    private static Optional<Question> question(Layout layout, Field<?> field) {
        return layout.questions().stream()
                .filter(question -> question.field().equals(Optional.of(field)))
                .findFirst();
    }
}
