// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.sample;

import java.nio.file.Path;
import java.util.List;

/**
 * What the demonstration left.
 *
 * @param talents people imported
 * @param missions missions imported
 * @param applications applications opened
 * @param followed reference of the application that was followed up to its documents
 * @param documents their files
 * @param store folder of the store
 */
public record Demo(
        int talents,
        int missions,
        int applications,
        String followed,
        List<Path> documents,
        Path store) {
    public Demo {
        documents = List.copyOf(documents);
    }
}
