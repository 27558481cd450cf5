// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

/** Room to work in, for one thread, while one mission looks at one block. */
final class Work {
    static final int WORDS = Holders.words(Block.MOST);

    /** Who has reached each step of the skills sought, see {@link SkillTable}. */
    final long[][] steps = new long[SkillTable.BITS][];

    /** Where such a set is written when it is one of several others. */
    final long[][] unions = new long[SkillTable.BITS][WORDS];

    /** What goes from one digit to the next. */
    final long[] carry = new long[WORDS];

    /** Who is alike in the marks looked at so far, see {@link MarkTable}. */
    final long[][] alike = new long[MarkTable.BITS + 1][WORDS];

    /** Who loses so many units by marks. */
    final long[][] losers = new long[Sieve.UNITS][WORDS];

    /** What people lack, in binary: see {@link Sieve}. */
    final long[][] lacks = new long[Sieve.DIGITS][WORDS];

    /** Who may come into the list. */
    final long[] kept = new long[WORDS];

    /** Who was looked at before. */
    final long[] seen = new long[WORDS];

    /** Who may be proposed. */
    final long[] eligible = new long[WORDS];

    /** The answer: who, by their places in the block, and with how many points. */
    final int[] places = new int[Block.MOST];

    final int[] points = new int[Block.MOST];
}
