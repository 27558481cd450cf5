// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;
import fr.gouv.numerique.vivier.files.intake.WorkbookSettings.NamedSheet;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A workbook in Office Open XML. Sheets are streamed; the package and the rules for dates are
 * POI's. An import reads the same file several times: what holds for all sheets is kept, the texts
 * only as long as memory is not needed elsewhere, and the file is closed in between.
 */
final class WorkbookFile {
    private final Path path;
    private final String name;
    private volatile SoftReference<@Nullable SharedStringTable> texts = new SoftReference<>(null);

    WorkbookFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    List<Sheet> sheets() throws UnreadableFile {
        return read(
                file -> {
                    Version version = Version.of(path);
                    WorkbookSettings settings = WorkbookSettings.read(file.workbook());
                    CellFormats formats = formats(file);
                    return settings.sheets().stream()
                            .filter(sheet -> file.isWorksheet(sheet.relationship()))
                            .<Sheet>map(
                                    sheet ->
                                            new WorkbookSheet(
                                                    sheet, formats, settings.from1904(), version))
                            .toList();
                });
    }

    private static CellFormats formats(WorkbookPackage file)
            throws IOException, OpenXML4JException {
        Optional<XmlScanner> styles = file.part("styles");
        return styles.isPresent() ? CellFormats.read(styles.get()) : CellFormats.none();
    }

    private interface Reading<T> {
        T read(WorkbookPackage file) throws IOException, OpenXML4JException, UnreadableFile;
    }

    private <T> T read(Reading<T> reading) throws UnreadableFile {
        try (WorkbookPackage file =
                new WorkbookPackage(OPCPackage.open(path.toFile(), PackageAccess.READ))) {
            return reading.read(file);
        } catch (Sheet.StopReading e) {
            throw e;
        } catch (TooManyTexts _) {
            throw new UnreadableFile("tooManyTexts", name);
        } catch (IOException | OpenXML4JException _) {
            throw new UnreadableFile("damagedWorkbook", name);
        } catch (CallerFailure e) {
            throw e.failure();
        } catch (RuntimeException _) {
            // POI reports damage in many ways, most of them unchecked.
            throw new UnreadableFile("damagedWorkbook", name);
        }
    }

    private SharedStrings strings(WorkbookPackage file) throws IOException, OpenXML4JException {
        SharedStringTable known = texts.get();
        if (known != null) {
            return SharedStrings.in(known);
        }
        Optional<XmlScanner> part = file.part("sharedStrings");
        return part.isPresent()
                ? SharedStrings.in(part.get())
                : SharedStrings.in(new SharedStringTable());
    }

    private final class WorkbookSheet implements Sheet {
        private final NamedSheet sheet;
        private final CellFormats formats;
        private final boolean from1904;
        private final Version version;

        WorkbookSheet(NamedSheet sheet, CellFormats formats, boolean from1904, Version version) {
            this.sheet = sheet;
            this.formats = formats;
            this.from1904 = from1904;
            this.version = version;
        }

        @Override
        public String name() {
            return sheet.name();
        }

        @Override
        public void forEachRow(Consumer<SheetRow> consumer) throws UnreadableFile {
            read(
                    file -> {
                        if (!Version.of(path).equals(version)) {
                            throw new UnreadableFile("changed", name);
                        }
                        SharedStrings strings = strings(file);
                        new SheetParser(
                                        file.worksheet(sheet.relationship()),
                                        new CellReader(formats, strings, from1904))
                                .parse(CallerFailure.guarding(consumer));
                        strings.wholeTable().ifPresent(all -> texts = new SoftReference<>(all));
                        return sheet;
                    });
        }
    }

    /** Tells whether a file is still the one whose texts and styles were read. */
    private record Version(long size, long modified) {
        static Version of(Path path) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new Version(attributes.size(), attributes.lastModifiedTime().toMillis());
        }
    }
}
