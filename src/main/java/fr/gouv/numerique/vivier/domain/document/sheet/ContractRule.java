// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Whoever has a fixed-term contract stays paid by their administration for the whole mission, so
 * that the contract has to outlast it.
 */
final class ContractRule implements SheetRule {

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        Optional<LocalDate> contract = sheet.values().get(CONTRACT_END);
        Optional<LocalDate> mission = sheet.values().get(END_DATE);
        if (sheet.situation().fixedTerm() && Dates.isBefore(contract, mission)) {
            problems.accept(
                    Problem.blocker(
                            Message.of(
                                    "document.problem.contractEnds",
                                    contract.orElseThrow(),
                                    mission.orElseThrow()),
                            END_DATE,
                            CONTRACT_END));
        }
    }
}
