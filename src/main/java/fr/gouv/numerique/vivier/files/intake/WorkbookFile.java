// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;
import fr.gouv.numerique.vivier.files.intake.WorkbookSettings.NamedSheet;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A workbook in Office Open XML. Sheets are streamed; the rules for dates are POI's. An import
 * reads the same file several times: what holds for all sheets is kept, the texts only as long as
 * memory is not needed elsewhere, and the file is closed in between.
 */
final class WorkbookFile {
    private final FileContent content;
    private final String name;
    private volatile SoftReference<@Nullable SharedStringTable> texts = new SoftReference<>(null);

    WorkbookFile(FileContent content, String name) {
        this.content = content;
        this.name = name;
    }

    List<Sheet> sheets() throws UnreadableFile {
        return read(
                file -> {
                    FileContent.Version version = content.version();
                    WorkbookSettings settings = WorkbookSettings.read(file.workbook());
                    Optional<XmlScanner> styles = file.part("styles");
                    CellFormats formats =
                            styles.isPresent()
                                    ? CellFormats.read(styles.get())
                                    : CellFormats.none();
                    List<Sheet> sheets = new ArrayList<>();
                    for (NamedSheet sheet : settings.sheets()) {
                        file.worksheet(sheet.relationship())
                                .map(
                                        part ->
                                                new WorkbookSheet(
                                                        sheet.name(),
                                                        part,
                                                        formats,
                                                        settings.from1904(),
                                                        version))
                                .ifPresent(sheets::add);
                    }
                    return sheets;
                });
    }

    private interface Reading<T> {
        T read(WorkbookPackage file) throws IOException, UnreadableFile;
    }

    private <T> T read(Reading<T> reading) throws UnreadableFile {
        try (WorkbookPackage file = WorkbookPackage.open(content)) {
            return reading.read(file);
        } catch (Sheet.StopReading e) {
            throw e;
        } catch (TooManyTexts _) {
            throw new UnreadableFile("tooManyTexts", name);
        } catch (CallerFailure e) {
            throw e.failure();
        } catch (NoSuchFileException _) {
            throw new UnreadableFile("missing", name);
        } catch (IOException | RuntimeException _) {
            // Archives report damage in many ways, some of them unchecked.
            throw new UnreadableFile("damagedWorkbook", name);
        }
    }

    private SharedStrings strings(WorkbookPackage file) throws IOException {
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
        private final String sheetName;
        private final String part;
        private final CellFormats formats;
        private final boolean from1904;
        private final FileContent.Version version;

        WorkbookSheet(
                String sheetName,
                String part,
                CellFormats formats,
                boolean from1904,
                FileContent.Version version) {
            this.sheetName = sheetName;
            this.part = part;
            this.formats = formats;
            this.from1904 = from1904;
            this.version = version;
        }

        @Override
        public String name() {
            return sheetName;
        }

        @Override
        public void forEachRow(Consumer<SheetRow> consumer) throws UnreadableFile {
            read(
                    file -> {
                        if (!content.version().equals(version)) {
                            throw new UnreadableFile("changed", name);
                        }
                        SharedStrings strings = strings(file);
                        new SheetParser(file.open(part), new CellReader(formats, strings, from1904))
                                .parse(CallerFailure.guarding(consumer));
                        strings.wholeTable().ifPresent(all -> texts = new SoftReference<>(all));
                        return part;
                    });
        }
    }
}
