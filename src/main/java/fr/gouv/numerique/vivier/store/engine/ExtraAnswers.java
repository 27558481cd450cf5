// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Answers to questions without a field, as one column holds them. */
public final class ExtraAnswers {
    private ExtraAnswers() {}

    public static byte @Nullable [] write(List<ExtraAnswer> extras) {
        PackedLines lines = new PackedLines();
        extras.forEach(extra -> lines.line(extra.question()).part(extra.answer()));
        return lines.bytes();
    }

    public static List<ExtraAnswer> read(byte @Nullable [] packed) {
        List<ExtraAnswer> extras = new ArrayList<>();
        PackedLines.forEach(packed, line -> extras.add(new ExtraAnswer(line.get(0), line.get(1))));
        return extras;
    }
}
