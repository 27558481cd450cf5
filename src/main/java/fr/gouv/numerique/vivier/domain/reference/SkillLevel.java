// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import java.util.Arrays;
import java.util.Optional;

/** The four levels of the forms, from « Notions » to « Expertise ». */
public enum SkillLevel {
    BASICS(1),
    PRACTICE(2),
    MASTERY(3),
    EXPERTISE(4);

    private final int number;

    SkillLevel(int number) {
        this.number = number;
    }

    /** 1 to 4, also the code in the reference list. */
    public int number() {
        return number;
    }

    public static Optional<SkillLevel> ofNumber(int number) {
        return Arrays.stream(values()).filter(level -> level.number == number).findFirst();
    }

    public static Optional<SkillLevel> ofCode(String code) {
        return code.length() == 1 ? ofNumber(code.charAt(0) - '0') : Optional.empty();
    }

    public boolean isAtLeast(SkillLevel other) {
        return compareTo(other) >= 0;
    }

    public SkillLevel max(SkillLevel other) {
        return isAtLeast(other) ? this : other;
    }
}
