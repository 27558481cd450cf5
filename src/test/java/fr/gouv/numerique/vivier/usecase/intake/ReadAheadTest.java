// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class ReadAheadTest {
    private static final int MANY = 10_001;

    @Test
    void everythingIsTakenInOrderByTheThreadThatCalled() throws Exception {
        List<Integer> taken = new ArrayList<>();
        Thread here = Thread.currentThread();

        ReadAhead.<Integer>run(
                items -> {
                    assertThat(Thread.currentThread()).isNotSameAs(here);
                    IntStream.range(0, MANY).forEach(items::accept);
                },
                item -> {
                    assertThat(Thread.currentThread()).isSameAs(here);
                    taken.add(item);
                });

        assertThat(taken).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }

    @Test
    void nothingToReadIsNothingToTake() throws Exception {
        List<Integer> taken = new ArrayList<>();

        ReadAhead.<Integer>run(_ -> {}, taken::add);

        assertThat(taken).isEmpty();
    }

    @Test
    void aDamagedFileIsSaidToTheCaller() {
        UnreadableFile damaged = new UnreadableFile("damaged", "liste.xlsx");

        assertThatThrownBy(
                        () ->
                                ReadAhead.<Integer>run(
                                        items -> {
                                            IntStream.range(0, MANY).forEach(items::accept);
                                            throw damaged;
                                        },
                                        _ -> {}))
                .isSameAs(damaged);
    }

    @Test
    void anyFailureOfTheReadingReachesTheCaller() {
        for (Throwable failure : List.of(new IllegalStateException(), new OutOfMemoryError())) {
            assertThatThrownBy(
                            () ->
                                    ReadAhead.<Integer>run(
                                            _ -> {
                                                if (failure instanceof Error error) {
                                                    throw error;
                                                }
                                                throw (RuntimeException) failure;
                                            },
                                            _ -> {}))
                    .isSameAs(failure);
        }
    }

    @Test
    void aFailureOfTheTakerEndsAnEndlessReading() {
        IllegalStateException failure = new IllegalStateException();
        AtomicBoolean ended = new AtomicBoolean();
        AtomicInteger read = new AtomicInteger();

        assertThatThrownBy(
                        () ->
                                ReadAhead.<Integer>run(
                                        items -> {
                                            try {
                                                while (true) {
                                                    items.accept(read.incrementAndGet());
                                                }
                                            } finally {
                                                ended.set(true);
                                            }
                                        },
                                        _ -> {
                                            throw failure;
                                        }))
                .isSameAs(failure);

        assertThat(ended).isTrue();
        assertThat(read.get()).as("only so many wait").isLessThan(MANY);
    }
}
