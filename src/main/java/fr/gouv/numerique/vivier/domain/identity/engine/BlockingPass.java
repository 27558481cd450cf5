// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.List;
import java.util.stream.Stream;

/**
 * Proposes pairs: records that share a key. A record has one key per alternative, all of one kind,
 * so that a value is also found where another record has it in another field.
 *
 * @param alternatives each a list of parts that together make a key; without one of them there is
 *     none
 * @param refiners what further divides a block that is too large, one after another
 */
public record BlockingPass(List<List<KeyPart>> alternatives, List<KeyPart> refiners) {

    public BlockingPass {
        alternatives = alternatives.stream().map(List::copyOf).toList();
        refiners = List.copyOf(refiners);
    }

    public static BlockingPass on(KeyPart... parts) {
        return new BlockingPass(List.of(List.of(parts)), List.of());
    }

    /** Another way to the same key. */
    public BlockingPass or(KeyPart... parts) {
        return new BlockingPass(
                Stream.concat(alternatives.stream(), Stream.of(List.of(parts))).toList(), refiners);
    }

    public BlockingPass refinedBy(KeyPart... parts) {
        return new BlockingPass(alternatives, List.of(parts));
    }
}
