// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

class PersonClustersTest {

    private static Resemblance pair(long a, long b, double bits) {
        return new Resemblance(a, b, bits, List.of());
    }

    private static NavigableSet<Long> group(Long... ids) {
        return new TreeSet<>(Set.of(ids));
    }

    @Test
    void aChainIsNotOnePerson() {
        assertThat(PersonClusters.of(List.of(pair(1, 2, 5), pair(2, 3, 9))))
                .containsExactly(group(2L, 3L));
    }

    @Test
    void threeThatAllResembleEachOtherAreOneGroup() {
        assertThat(PersonClusters.of(List.of(pair(1, 2, 5), pair(2, 3, 9), pair(1, 3, 1))))
                .containsExactly(group(1L, 2L, 3L));
    }

    @Test
    void twoGroupsAreNotJoinedByOnePair() {
        assertThat(PersonClusters.of(List.of(pair(1, 2, 9), pair(3, 4, 8), pair(2, 3, 7))))
                .containsExactly(group(1L, 2L), group(3L, 4L));
    }

    @Test
    void theOrderOfThePairsMakesNoDifference() {
        List<Resemblance> pairs = List.of(pair(1, 2, 5), pair(2, 3, 9), pair(4, 5, 2));

        assertThat(PersonClusters.of(pairs.reversed())).isEqualTo(PersonClusters.of(pairs));
        assertThat(PersonClusters.of(List.of())).isEmpty();
    }
}
