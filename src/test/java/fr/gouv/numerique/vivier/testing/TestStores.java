// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import fr.gouv.numerique.vivier.domain.shared.IdGenerator;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Real stores for tests, at a day in the programme's life. */
public final class TestStores {
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2020-05-25T08:00:00Z"), ZoneId.of("Europe/Paris"));

    private TestStores() {}

    public static Store inMemory() {
        return open(new StoreLocation.Memory(UUID.randomUUID().toString()));
    }

    public static Store inFolder(Path folder) {
        return open(new StoreLocation.Folder(folder, ""));
    }

    public static Store open(StoreLocation location) {
        try {
            return Store.open(
                    location,
                    CLOCK,
                    new IdGenerator(CLOCK, RandomGenerator.of("L64X128MixRandom")),
                    "coordinatrice");
        } catch (StoreUnavailable e) {
            throw new IllegalStateException(e);
        }
    }
}
