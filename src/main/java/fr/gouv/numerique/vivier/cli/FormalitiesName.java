// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.application.Formalities;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.Locale;

/** Formalities as they are typed: {@code agreement-only}, or as the JSON has them. */
final class FormalitiesName implements ITypeConverter<Formalities> {
    @Override
    public Formalities convert(String typed) {
        String name = typed.replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(Formalities.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(typed));
    }
}
