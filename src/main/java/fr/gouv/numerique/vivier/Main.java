// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier;

import fr.gouv.numerique.vivier.cli.WindowRequest;
import fr.gouv.numerique.vivier.platform.Logging;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Where the program starts: a command goes to the command line, none opens the window. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Wiring wiring = Wiring.ofThisSystem();
        Optional<StoreLocation> window =
                WindowRequest.of(List.of(args), wiring.folders().userData());
        if (window.isPresent()) {
            Logging.toFolder(wiring.folders().userData().resolve("journal"));
            wiring.desktop(window.get()).start();
            return;
        }
        Logging.quiet();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = wiring.commandLine(out, err).run(List.of(args));
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Answers are UTF-8 throughout, whatever the system's own encoding is. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
