// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The program as it was compiled, read once for all tests that look at its classes. */
public final class ProgramClasses {
    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("fr.gouv.numerique.vivier");

    private ProgramClasses() {}

    public static JavaClasses all() {
        return ALL;
    }
}
