// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What is told of work on a store that was left. */
class StoreTasksTest {
    private final List<Exception> told = new ArrayList<>();
    private final StoreTasks tasks =
            new StoreTasks(new Desk(new CurrentReference(ReferenceData.shipped())));

    private static Boolean fail() {
        throw new IllegalStateException();
    }

    @Test
    void whatNobodyWaitsForFailsUnheardOnceTheStoreIsLeft() {
        tasks.runAside(StoreTasksTest::fail, _ -> {}, told::add);
        assertThat(told).hasSize(1);

        tasks.end();

        tasks.runAside(StoreTasksTest::fail, _ -> {}, told::add);
        assertThat(told).hasSize(1);
        tasks.run(StoreTasksTest::fail, _ -> {}, told::add);
        assertThat(told).hasSize(2);
    }
}
