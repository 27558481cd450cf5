// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.identity.engine.Comparison;
import fr.gouv.numerique.vivier.domain.identity.engine.Knowledge;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

/** Says in one sentence what came out of the comparison of a field. */
final class Reasons {
    private final Person a;
    private final Person b;

    private Reasons(Person a, Person b) {
        this.a = a;
        this.b = b;
    }

    static FieldLikeness of(Knowledge.Outcome outcome, Person a, Person b) {
        Reason reason = new Reasons(a, b).reason(outcome.comparison().name(), outcome.level());
        return new FieldLikeness(
                outcome.comparison().name(), reason.level(), outcome.bits(), reason.sentence());
    }

    private record Reason(Likeness level, Message sentence) {
        static Reason of(Likeness level, String key, Object... arguments) {
            return new Reason(level, Message.of(key, arguments));
        }
    }

    private Reason reason(String field, int level) {
        if (level == Comparison.UNKNOWN) {
            return Reason.of(Likeness.UNKNOWN, "identity.reason.unknown");
        }
        return switch (field) {
            case NameComparisons.LAST_NAME -> lastName(level);
            case NameComparisons.FIRST_NAME -> firstName(level);
            case EmailComparison.EMAIL -> email(level);
            case WorkComparisons.PHONE -> phone(level);
            case WorkComparisons.UNIT -> unit(level);
            case WorkComparisons.MUNICIPALITY -> municipality(level);
            default -> throw new IllegalArgumentException(field);
        };
    }

    private Reason lastName(int level) {
        String one = a.lastName().strip();
        String other = b.lastName().strip();
        return switch (level) {
            case NameComparisons.SAME -> same("identity.reason.lastName.", one, other);
            case NameComparisons.VARIANT ->
                    Reason.of(Likeness.VARIANT, "identity.reason.lastName.variant", one, other);
            case NameComparisons.PART ->
                    Reason.of(Likeness.VARIANT, "identity.reason.lastName.part", one, other);
            case NameComparisons.CLOSE ->
                    Reason.of(Likeness.CLOSE, "identity.reason.lastName.close", one, other);
            case NameComparisons.SWAPPED ->
                    Reason.of(
                            Likeness.VARIANT,
                            "identity.reason.lastName.swapped",
                            one,
                            a.firstName().strip());
            default ->
                    Reason.of(Likeness.DIFFERENT, "identity.reason.lastName.different", one, other);
        };
    }

    private Reason firstName(int level) {
        String one = a.firstName().strip();
        String other = b.firstName().strip();
        return switch (level) {
            case NameComparisons.SAME -> same("identity.reason.firstName.", one, other);
            case NameComparisons.VARIANT ->
                    Reason.of(Likeness.VARIANT, "identity.reason.firstName.variant", one, other);
            case NameComparisons.PART ->
                    Reason.of(Likeness.VARIANT, "identity.reason.firstName.initials", one, other);
            case NameComparisons.CLOSE ->
                    Reason.of(Likeness.CLOSE, "identity.reason.firstName.close", one, other);
            case NameComparisons.SWAPPED ->
                    Reason.of(Likeness.VARIANT, "identity.reason.firstName.swapped");
            default ->
                    Reason.of(
                            Likeness.DIFFERENT, "identity.reason.firstName.different", one, other);
        };
    }

    private Reason email(int level) {
        String one = a.email().strip();
        String other = b.email().strip();
        return switch (level) {
            case EmailComparison.SAME ->
                    one.equalsIgnoreCase(other)
                            ? Reason.of(Likeness.SAME, "identity.reason.email.same", one)
                            : Reason.of(Likeness.SAME, "identity.reason.email.alias", one, other);
            case EmailComparison.SIGNS ->
                    Reason.of(Likeness.VARIANT, "identity.reason.email.signs", one, other);
            case EmailComparison.NAMED_LOCAL, EmailComparison.ALIKE_LOCAL, EmailComparison.LOCAL ->
                    Reason.of(Likeness.VARIANT, "identity.reason.email.local", local(one));
            case EmailComparison.ALIKE_CLOSE, EmailComparison.CLOSE ->
                    Reason.of(Likeness.CLOSE, "identity.reason.email.close", one, other);
            case EmailComparison.NAMED_NUMBERED, EmailComparison.NAMED_NUMBERED_ELSEWHERE ->
                    Reason.of(Likeness.DIFFERENT, "identity.reason.email.numbered", one, other);
            case EmailComparison.NAMED_OTHER_LOCAL ->
                    Reason.of(Likeness.DIFFERENT, "identity.reason.email.domain", one, other);
            default -> Reason.of(Likeness.DIFFERENT, "identity.reason.email.different", one, other);
        };
    }

    private static String local(String email) {
        int at = email.lastIndexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }

    private Reason phone(int level) {
        String one = a.phone().strip();
        String other = b.phone().strip();
        return switch (level) {
            case WorkComparisons.SAME ->
                    one.equals(other)
                            ? Reason.of(Likeness.SAME, "identity.reason.phone.same", one)
                            : Reason.of(Likeness.SAME, "identity.reason.phone.written", one, other);
            case WorkComparisons.CLOSE ->
                    Reason.of(Likeness.CLOSE, "identity.reason.phone.close", one, other);
            default -> Reason.of(Likeness.DIFFERENT, "identity.reason.phone.different", one, other);
        };
    }

    private Reason unit(int level) {
        String one = a.unit().strip();
        String other = b.unit().strip();
        return switch (level) {
            case WorkComparisons.SAME -> Reason.of(Likeness.SAME, "identity.reason.unit.same", one);
            case WorkComparisons.CLOSE ->
                    Reason.of(Likeness.CLOSE, "identity.reason.unit.close", one, other);
            default -> Reason.of(Likeness.DIFFERENT, "identity.reason.unit.different", one, other);
        };
    }

    private Reason municipality(int level) {
        String one = a.municipality().strip();
        String other = b.municipality().strip();
        return switch (level) {
            case WorkComparisons.SAME ->
                    Reason.of(Likeness.SAME, "identity.reason.municipality.same", one);
            case WorkComparisons.UNIT_SAME ->
                    Reason.of(Likeness.SAME, "identity.reason.municipality.unit", one);
            case WorkComparisons.CLOSE ->
                    Reason.of(Likeness.CLOSE, "identity.reason.municipality.close", one, other);
            default ->
                    Reason.of(
                            Likeness.DIFFERENT,
                            "identity.reason.municipality.different",
                            one,
                            other);
        };
    }

    /** Names that are the same once case, accents and signs are set aside, and which it is. */
    private static Reason same(String beginning, String one, String other) {
        if (one.equals(other)) {
            return Reason.of(Likeness.SAME, beginning + "same", one);
        }
        if (one.equalsIgnoreCase(other)) {
            return Reason.of(Likeness.SAME, beginning + "capitals", one, other);
        }
        return TextKey.fold(one).equals(TextKey.fold(other))
                ? Reason.of(Likeness.SAME, beginning + "accents", one, other)
                : Reason.of(Likeness.SAME, beginning + "signs", one, other);
    }
}
