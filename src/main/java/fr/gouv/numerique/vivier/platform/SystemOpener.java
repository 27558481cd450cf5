// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a file in whichever program the system has for it. */
public final class SystemOpener {
    private final String system;

    public SystemOpener() {
        system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }

    public void open(Path file) throws IOException {
        new ProcessBuilder(command(file.toAbsolutePath().toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> command(String file) {
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file);
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", file);
    }
}
