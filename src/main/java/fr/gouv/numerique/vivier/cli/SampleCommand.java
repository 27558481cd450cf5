// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.sample.SampleMaker;
import fr.gouv.numerique.vivier.files.sample.Dialect;
import fr.gouv.numerique.vivier.files.sample.SampleWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Writes fictional exports of both forms. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {
    private final CommandContext context;
    private final SampleWriter writer = new SampleWriter();

    @Option(names = "--talents", paramLabel = "N", converter = Count.class)
    private int talents = 60;

    @Option(names = "--missions", paramLabel = "M", converter = Count.class)
    private int missions = 12;

    @Option(names = "--seed", paramLabel = "S")
    private long seed = 1;

    @Option(names = "--dialect", paramLabel = "D", converter = DialectName.class)
    private Dialect dialect = Dialect.SPHINX_XLSX;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    /** A number of rows. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            if (!written.matches("\\d{1,7}")) {
                throw new TypeConversionException(written);
            }
            return Integer.valueOf(written);
        }
    }

    /** A dialect by its label. */
    static final class DialectName implements ITypeConverter<Dialect> {
        @Override
        public Dialect convert(String written) {
            return Dialect.of(written).orElseThrow(() -> new TypeConversionException(written));
        }
    }

    SampleCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        List<Path> files =
                writer.write(
                        new SampleMaker(context.reference()).make(talents, missions, seed),
                        dialect,
                        out);
        context.answer(
                Map.of("files", files.stream().map(Path::toString).toList()),
                () -> files.forEach(file -> context.line(file.toString())));
        return ExitStatus.DONE;
    }
}
