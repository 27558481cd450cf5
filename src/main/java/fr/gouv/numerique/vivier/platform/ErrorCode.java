// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.platform;

import java.util.Locale;

/**
 * A short code for a fault, the same wherever the same fault happens in the same version, so that
 * two users can tell that they met the same one. Made of the types and places of the failure, never
 * of its texts.
 */
public final class ErrorCode {
    private static final String OWN = "fr.gouv.numerique.vivier";
    private static final int FRAMES = 3;

    private ErrorCode() {}

    /** For example {@code 3F2A-91C0}. */
    public static String of(Throwable failure) {
        int hash = 17;
        for (Throwable t = failure; t != null; t = t.getCause()) {
            hash = 31 * hash + t.getClass().getName().hashCode();
            int taken = 0;
            for (StackTraceElement frame : t.getStackTrace()) {
                if (frame.getClassName().startsWith(OWN) && taken < FRAMES) {
                    hash = 31 * hash + frame.getClassName().hashCode();
                    hash = 31 * hash + frame.getMethodName().hashCode();
                    taken++;
                }
            }
        }
        String digits = String.format(Locale.ROOT, "%08X", hash);
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
