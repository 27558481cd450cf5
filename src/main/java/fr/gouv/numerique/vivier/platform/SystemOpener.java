// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a file or a link in whichever program the system has for it. */
public final class SystemOpener {
    private final String system;

    public SystemOpener() {
        system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }

    public void open(Path file) throws IOException {
        start(file.toAbsolutePath().toString());
    }

    /** Opens a link, for example {@code mailto:}. */
    public void open(URI link) throws IOException {
        start(link.toString());
    }

    private void start(String what) throws IOException {
        new ProcessBuilder(command(what))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> command(String what) {
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", what);
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", what);
    }
}
