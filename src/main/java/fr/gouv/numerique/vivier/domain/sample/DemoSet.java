// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

/**
 * The fictional exports of the demonstration. The seed was chosen so that every mission finds
 * several people who fit it well, and that somebody aimed at a mission with all that the documents
 * need; its test says so.
 */
public final class DemoSet {
    public static final int TALENTS = 60;
    public static final int MISSIONS = 12;
    public static final long SEED = 5365;

    private DemoSet() {}

    public static SampleForms make(SampleMaker maker) {
        return maker.make(TALENTS, MISSIONS, SEED);
    }
}
