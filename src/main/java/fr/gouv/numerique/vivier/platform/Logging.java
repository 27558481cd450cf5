// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The program's log: failures only, in a file of bounded size beside the store. The texts of
 * exceptions are left out, since those of databases and parsers repeat people's data; their types
 * and stacks are enough to find a fault.
 */
public final class Logging {
    private static final int FILE_BYTES = 1_000_000;
    private static final int FILES = 3;

    private Logging() {}

    /** Keeps libraries from writing to the console. */
    public static void quiet() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    /** Writes warnings and failures into this folder; goes without where it may not be written. */
    public static void toFolder(Path folder) {
        quiet();
        try {
            Files.createDirectories(folder);
            Handler handler =
                    new FileHandler(
                            folder.resolve("vivier-%g.log").toString(), FILE_BYTES, FILES, true);
            handler.setFormatter(new WithoutTexts());
            Logger.getLogger("").addHandler(handler);
        } catch (IOException _) {
            Logger.getLogger("").setLevel(Level.OFF);
        }
    }

    /** One line per record, then the types and frames of its exception. */
    static final class WithoutTexts extends Formatter {
        private static final String OWN = "fr.gouv.numerique.vivier";

        @Override
        public String format(LogRecord record) {
            StringBuilder line = new StringBuilder();
            line.append(
                    DateTimeFormatter.ISO_INSTANT.format(
                            record.getInstant().atOffset(ZoneOffset.UTC)));
            line.append(' ').append(record.getLevel()).append(' ').append(record.getLoggerName());
            // Only our own messages are known to hold no data.
            if (String.valueOf(record.getLoggerName()).startsWith(OWN)) {
                line.append(' ').append(record.getMessage());
            }
            line.append('\n');
            for (Throwable t = record.getThrown(); t != null; t = t.getCause()) {
                line.append("  ").append(t.getClass().getName()).append('\n');
                for (StackTraceElement frame : t.getStackTrace()) {
                    line.append("    at ").append(frame).append('\n');
                }
            }
            return line.toString();
        }
    }
}
