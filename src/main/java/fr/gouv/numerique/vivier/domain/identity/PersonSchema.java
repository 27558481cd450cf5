// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import static fr.gouv.numerique.vivier.domain.identity.engine.KeyPart.beginning;
import static fr.gouv.numerique.vivier.domain.identity.engine.KeyPart.sound;
import static fr.gouv.numerique.vivier.domain.identity.engine.KeyPart.whole;

import fr.gouv.numerique.vivier.domain.identity.engine.BlockingPass;
import fr.gouv.numerique.vivier.domain.identity.engine.KeyPart;
import fr.gouv.numerique.vivier.domain.identity.engine.RecordSchema;

import java.util.List;

/** How the records of agents are compared, and which of them at all. */
final class PersonSchema {
    /** One record in twenty is believed to be a second one of somebody. */
    private static final double EXPECTED = 0.05;

    private static final KeyPart[] REFINERS = {
        beginning(PersonColumns.MUNICIPALITY, 4),
        beginning(PersonColumns.DOMAIN, 6),
        whole(PersonColumns.UNIT),
        whole(PersonColumns.FIRST),
        whole(PersonColumns.LAST)
    };

    private PersonSchema() {}

    static RecordSchema schema() {
        return new RecordSchema(
                List.of(
                        new NameComparisons.LastName(),
                        new NameComparisons.FirstName(),
                        new EmailComparison(),
                        new WorkComparisons.Phone(),
                        new WorkComparisons.Unit(),
                        new WorkComparisons.Municipality()),
                passes(),
                EXPECTED);
    }

    private static List<BlockingPass> passes() {
        return List.of(
                BlockingPass.on(whole(PersonColumns.EMAIL)),
                BlockingPass.on(whole(PersonColumns.PHONE)).refinedBy(REFINERS),
                BlockingPass.on(whole(PersonColumns.LOCAL)).refinedBy(REFINERS),
                BlockingPass.on(sound(PersonColumns.LAST_ONE), sound(PersonColumns.FIRST_ONE))
                        .or(sound(PersonColumns.LAST_TWO), sound(PersonColumns.FIRST_ONE))
                        .or(sound(PersonColumns.FIRST_ONE), sound(PersonColumns.LAST_ONE))
                        .refinedBy(REFINERS),
                BlockingPass.on(
                                beginning(PersonColumns.LAST_ONE, 3),
                                beginning(PersonColumns.FIRST_ONE, 1),
                                whole(PersonColumns.MUNICIPALITY))
                        .refinedBy(REFINERS),
                BlockingPass.on(
                                whole(PersonColumns.FIRST),
                                whole(PersonColumns.UNIT),
                                whole(PersonColumns.MUNICIPALITY))
                        .refinedBy(REFINERS));
    }
}
