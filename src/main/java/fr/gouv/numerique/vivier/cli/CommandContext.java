// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;
import fr.gouv.numerique.vivier.usecase.StoreOpener;
import fr.gouv.numerique.vivier.usecase.UseCases;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** What the commands share: where to write, in which language, and the store. */
final class CommandContext {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private final GlobalOptions options;
    private final StoreOpener opener;
    private final Path userData;
    private final ReferenceData reference;
    private final PrintStream out;
    private final PrintStream err;

    CommandContext(
            GlobalOptions options,
            StoreOpener opener,
            Path userData,
            ReferenceData reference,
            PrintStream out,
            PrintStream err) {
        this.options = options;
        this.opener = opener;
        this.userData = userData;
        this.reference = reference;
        this.out = out;
        this.err = err;
    }

    Texts texts() {
        return options.texts();
    }

    ReferenceData reference() {
        return reference;
    }

    StoreOpener opener() {
        return opener;
    }

    boolean json() {
        return options.json();
    }

    UseCases open() throws StoreUnavailable, IOException {
        return opener.open(options.location(userData));
    }

    /** The answer: as JSON where that was asked for, else as lines to read. */
    void answer(Object json, Runnable lines) {
        if (options.json()) {
            // Straight to the stream: a large import has more warnings than a text may hold.
            GSON.toJson(json, out);
            out.println();
        } else {
            lines.run();
        }
    }

    void line(String text) {
        out.println(text);
    }

    /** A line about the work, kept apart from the answer. */
    void note(String text) {
        err.println(text);
    }
}
