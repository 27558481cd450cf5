// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Options that every command takes, before or after its name. */
final class GlobalOptions {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    @Option(names = "--store", paramLabel = "FOLDER|jdbc:postgresql://…", scope = ScopeType.INHERIT)
    private Optional<String> store = Optional.empty();

    @Option(names = "--passphrase-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private Optional<Path> passphraseFile = Optional.empty();

    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT)
    private Language language = Language.fr;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    /** Languages of the program, by their codes. */
    enum Language {
        fr,
        en
    }

    boolean json() {
        return json;
    }

    Texts texts() {
        return language == Language.en ? Texts.english() : Texts.french();
    }

    /** The store to work with; the user's own where none is named. */
    StoreLocation location(Path userData) throws IOException {
        return place(store.orElseGet(userData::toString), passphrase());
    }

    /** A PostgreSQL address, or else a folder. */
    static StoreLocation place(String place, String passphrase) {
        return place.startsWith(POSTGRESQL)
                ? new StoreLocation.PostgreSql(place)
                : new StoreLocation.Folder(Path.of(place), passphrase);
    }

    private String passphrase() throws IOException {
        if (passphraseFile.isEmpty()) {
            return "";
        }
        return Files.readString(passphraseFile.get(), StandardCharsets.UTF_8).strip();
    }
}
