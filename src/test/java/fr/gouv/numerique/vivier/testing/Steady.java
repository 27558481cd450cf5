// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import java.util.ConcurrentModificationException;
import java.util.concurrent.Callable;

/**
 * Questions asked of a window from outside its thread. While it changes, a walk through its nodes
 * may meet a list that has just become shorter: then the answer is « not yet ».
 */
public final class Steady {
    private Steady() {}

    public static Callable<Boolean> once(Callable<Boolean> condition) {
        return () -> {
            try {
                return condition.call();
            } catch (IndexOutOfBoundsException | ConcurrentModificationException _) {
                return false;
            }
        };
    }
}
