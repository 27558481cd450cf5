// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class PaceTest {
    private long now = 5_000_000_000L;
    private final Pace pace = new Pace(() -> now);

    @Test
    void saysNothingAtFirst() {
        after(1000, 900);

        assertThat(pace.perSecond()).isEmpty();
        assertThat(pace.secondsLeft(1000)).isEmpty();
    }

    @Test
    void tellsTheRateWithTwoDigitsAndTheSecondsLeft() {
        for (int i = 1; i <= 20; i++) {
            after(100, i * 834L);
        }

        assertThat(pace.perSecond()).hasValue(8300);
        assertThat(pace.secondsLeft(100_000)).hasValue(10);
    }

    @Test
    void aSmallRateIsToldInFull() {
        after(2000, 6);

        assertThat(pace.perSecond()).hasValue(3);
        assertThat(pace.secondsLeft(12)).hasValue(2);
    }

    @Test
    void theTimeLeftCountsDownWhileTheRateTrembles() {
        List<Long> shown = new ArrayList<>();
        long items = 0;
        for (int i = 0; i < 90; i++) {
            items += i % 3 == 0 ? 140 : 80;
            after(100, items);
            pace.secondsLeft(12_000).ifPresent(shown::add);
        }

        assertThat(shown).hasSizeGreaterThan(70).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void aChangeOfPaceIsNoticed() {
        after(2000, 2000);
        assertThat(pace.secondsLeft(20_000)).hasValue(18);

        for (int i = 1; i <= 100; i++) {
            after(100, 2000 + i * 10L);
        }

        assertThat(pace.perSecond()).hasValue(100);
        assertThat(pace.secondsLeft(20_000)).hasValue(170);
    }

    @Test
    void nothingIsLeftOfWhatIsDone() {
        after(3000, 500);

        assertThat(pace.secondsLeft(500)).isEmpty();
    }

    private void after(long milliseconds, long items) {
        now += milliseconds * 1_000_000;
        pace.done(items);
    }
}
