// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.FilePassword;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A workbook in the format of Excel 97 to 2003. Its rows are streamed; only its table of texts is
 * held, in little more room than it takes in the file.
 */
final class OldWorkbookFile {
    /** More sheets than any export has; others are noise. */
    private static final int MOST_SHEETS = 128;

    private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "BOOK", "Book");

    private final FileContent content;
    private final String name;
    private final Optional<FilePassword> password;

    OldWorkbookFile(FileContent content, String name, Optional<FilePassword> password) {
        this.content = content;
        this.name = name;
        this.password = password;
    }

    /** Whether the container holds a workbook, of whatever age. */
    static boolean isOne(DirectoryNode root) {
        return STREAMS.stream().anyMatch(root::hasEntryCaseInsensitive);
    }

    List<Sheet> sheets() throws UnreadableFile {
        List<Sheet> sheets = new ArrayList<>();
        read(
                records -> {
                    BiffWorkbook workbook = BiffWorkbook.read(records);
                    workbook.sheets().stream()
                            .limit(MOST_SHEETS)
                            .forEach(sheet -> sheets.add(new OldSheet(workbook, sheet)));
                });
        return sheets;
    }

    private interface Reading {
        void read(BiffRecords records) throws IOException, GeneralSecurityException, UnreadableFile;
    }

    private void read(Reading reading) throws UnreadableFile {
        try (POIFSFileSystem file = CompoundFile.open(content);
                DocumentInputStream stream = stream(file.getRoot())) {
            reading.read(new BiffRecords(stream, password));
        } catch (Sheet.StopReading e) {
            throw e;
        } catch (CallerFailure e) {
            throw e.failure();
        } catch (BiffRecords.TooOldException _) {
            throw new UnreadableFile("tooOld", name);
        } catch (BiffRecords.PasswordException _) {
            throw new UnreadableFile(
                    password.isPresent() ? "passwordWrong" : "passwordNeeded", name);
        } catch (FileContent.TooLargeException _) {
            throw new UnreadableFile("tooLarge", name);
        } catch (NoSuchFileException _) {
            throw new UnreadableFile("missing", name);
        } catch (IOException | GeneralSecurityException | RuntimeException _) {
            // POI reports damage in many ways, most of them unchecked.
            throw new UnreadableFile("damagedWorkbook", name);
        }
    }

    private static DocumentInputStream stream(DirectoryNode root) throws IOException {
        for (String stream : STREAMS) {
            if (root.hasEntryCaseInsensitive(stream)) {
                return root.createDocumentInputStream(root.getEntryCaseInsensitive(stream));
            }
        }
        throw new IOException("no workbook inside");
    }

    private final class OldSheet implements Sheet {
        private final BiffWorkbook workbook;
        private final BiffWorkbook.SheetPlace place;
        private Optional<Boolean> inOrder = Optional.empty();

        OldSheet(BiffWorkbook workbook, BiffWorkbook.SheetPlace place) {
            this.workbook = workbook;
            this.place = place;
        }

        @Override
        public String name() {
            return place.name();
        }

        @Override
        public void forEachRow(Consumer<SheetRow> reader) throws UnreadableFile {
            if (inOrder.isEmpty()) {
                read(
                        records -> {
                            records.goTo(place.position());
                            inOrder = Optional.of(BiffSheet.isInOrder(records));
                        });
            }
            boolean sorted = inOrder.orElseThrow();
            read(
                    records -> {
                        records.goTo(place.position());
                        new BiffSheet(workbook, sorted)
                                .read(records, CallerFailure.guarding(reader));
                    });
        }
    }
}
