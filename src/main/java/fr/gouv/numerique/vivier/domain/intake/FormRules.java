// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Field;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an answer must have to be taken. Everything else is taken, with a warning where something is
 * doubtful.
 */
abstract sealed class FormRules permits TalentRules, MissionRules {
    /** One address: something, an at sign, a domain with a dot; no blanks, no second at sign. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@.,;<>\"]{2,}");

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
