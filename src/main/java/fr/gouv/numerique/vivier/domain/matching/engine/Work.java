// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

/** Room to work in, for one thread, and the answer for a block: who may be proposed, and points. */
final class Work {
    final long[] states = new long[Block.MOST];
    final int[] places = new int[Block.MOST];
    final int[] points = new int[Block.MOST];
}
