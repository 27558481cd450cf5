// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Names are made of letters of any script, blanks, apostrophes, hyphens and points. */
final class NameRule implements SheetRule {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} '’\\-‑.]+");

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        for (DocumentField<String> field : List.of(LAST_NAME, FIRST_NAME)) {
            String name = sheet.values().text(field);
            if (!name.isEmpty() && !NAME.matcher(name).matches()) {
                problems.accept(
                        Problem.warning(
                                Message.of("document.problem.oddName", field.label()), field));
            }
        }
    }
}
