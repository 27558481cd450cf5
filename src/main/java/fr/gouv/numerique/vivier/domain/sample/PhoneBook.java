// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.List;
import java.util.Locale;

/**
 * Gives out telephone numbers of the ranges that the French regulator keeps for fiction, each once.
 * When they are used up, people have none.
 */
final class PhoneBook {
    private static final List<String> RANGES =
            List.of("019900", "026191", "035301", "046571", "053649", "063998");
    private static final int PER_RANGE = 10_000;
    private static final int NUMBERS = RANGES.size() * PER_RANGE;

    /** Prime, and no divisor of the count: steps of it reach every number before coming back. */
    private static final long STEP = 25_367;

    private final int first;
    private int count;

    PhoneBook(Dice dice) {
        first = dice.between(0, NUMBERS - 1);
    }

    String next(Dice dice) {
        if (count == NUMBERS) {
            return "";
        }
        int number = (int) ((first + count * STEP) % NUMBERS);
        count++;
        String digits =
                RANGES.get(number / PER_RANGE)
                        + String.format(Locale.ROOT, "%04d", number % PER_RANGE);
        return written(digits, dice.between(0, 9));
    }

    private static String written(String digits, int habit) {
        return switch (habit) {
            case 0 -> digits;
            case 1 -> "+33 " + digits.charAt(1) + " " + pairs(digits.substring(2), " ");
            case 2, 3 -> pairs(digits, ".");
            default -> pairs(digits, " ");
        };
    }

    private static String pairs(String digits, String between) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < digits.length(); i += 2) {
            if (i > 0) {
                written.append(between);
            }
            written.append(digits, i, i + 2);
        }
        return written.toString();
    }
}
