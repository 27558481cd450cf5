// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.FilePassword;
import fr.gouv.numerique.vivier.domain.intake.ImportSource;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.TextReading;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Opens what holds a table: a file, protected by a password or not, or what was pasted. The content
 * decides what it is, never its name.
 */
public final class SourceFileReader {

    /** Looks at where the answers come from; rows are read when they are asked for. */
    public SourceFile open(ImportSource source) throws UnreadableFile {
        return open(source, TextReading.SUPPOSED);
    }

    /** Looks at where the answers come from, reading text as a person wants it read. */
    public SourceFile open(ImportSource source, TextReading wanted) throws UnreadableFile {
        return switch (source) {
            case ImportSource.OfFile(Path path, Optional<FilePassword> password) ->
                    open(path, password, wanted);
            case ImportSource.Pasted(String name, String text) ->
                    new PastedText(name, text, wanted).asFile();
        };
    }

    /** Looks at a file without password; its rows are read when they are asked for. */
    public SourceFile open(Path path) throws UnreadableFile {
        return open(path, Optional.empty(), TextReading.SUPPOSED);
    }

    private static SourceFile open(Path path, Optional<FilePassword> password, TextReading wanted)
            throws UnreadableFile {
        String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        try {
            if (Files.isDirectory(path)) {
                throw new UnreadableFile("folder", name);
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new UnreadableFile("unreadable", name);
            }
            FileContent content = new FileContent.OnDisk(path);
            byte[] start = content.start(FileKind.START);
            if (start.length == 0) {
                throw new UnreadableFile("empty", name);
            }
            FileKind kind = FileKind.of(start);
            refuse(kind.refusal(), name);
            return new Opening(name, Sha256.of(path), password, wanted).open(content, kind);
        } catch (NoSuchFileException _) {
            throw new UnreadableFile("missing", name);
        } catch (AccessDeniedException _) {
            throw new UnreadableFile("noRight", name);
        } catch (FileContent.TooLargeException _) {
            throw new UnreadableFile("tooLarge", name);
        } catch (IOException _) {
            throw new UnreadableFile("unreadable", name);
        }
    }

    private static void refuse(String reason, String name) throws UnreadableFile {
        if (!reason.isEmpty()) {
            throw new UnreadableFile(reason, name);
        }
    }

    /** One file on its way to its tables, through whatever they are wrapped in. */
    private record Opening(
            String name, String sha256, Optional<FilePassword> password, TextReading wanted) {

        SourceFile open(FileContent content, FileKind kind) throws IOException, UnreadableFile {
            return switch (kind) {
                case OLE2 -> compound(content);
                case ZIP -> zipped(content, true);
                case HTML -> workbook(HtmlFile.of(content, name).sheets());
                case FLAT_DOCUMENT -> workbook(OpenDocumentFile.flat(content, name));
                case SPREADSHEET_XML -> workbook(OpenDocumentFile.spreadsheetXml(content, name));
                default -> text(content);
            };
        }

        private SourceFile text(FileContent content) throws IOException, UnreadableFile {
            TextDialect dialect = TextDialect.of(content, name, wanted);
            return new SourceFile(
                    name,
                    sha256,
                    dialect.encoding().name(),
                    Character.toString(dialect.separator()),
                    List.of(new TextSheet(content, name, dialect)));
        }

        private SourceFile workbook(List<Sheet> sheets) {
            return new SourceFile(name, sha256, "", "", sheets);
        }

        private SourceFile compound(FileContent content) throws IOException, UnreadableFile {
            FileContent inside;
            try (POIFSFileSystem file = CompoundFile.open(content)) {
                DirectoryNode root = file.getRoot();
                if (!ProtectedWorkbook.isOne(root)) {
                    refuse(OldWorkbookFile.isOne(root) ? "" : other(root), name);
                    return workbook(new OldWorkbookFile(content, name, password).sheets());
                }
                inside = ProtectedWorkbook.decrypted(file, name, password);
            } catch (FileContent.TooLargeException e) {
                throw e;
            } catch (IOException | RuntimeException _) {
                // POI reports damage in many ways, most of them unchecked.
                throw new UnreadableFile("damagedWorkbook", name);
            }
            return zipped(inside, false);
        }

        private static String other(DirectoryNode root) {
            boolean document =
                    root.hasEntryCaseInsensitive("WordDocument")
                            || root.hasEntryCaseInsensitive("PowerPoint Document");
            return document ? "document" : "binary";
        }

        /** An archive may hold one file; that file may not hold an archive of files again. */
        private SourceFile zipped(FileContent content, boolean mayHoldFiles)
                throws IOException, UnreadableFile {
            FileContent inside;
            try (GuardedZip zip = GuardedZip.open(content)) {
                ZipKind kind = ZipKind.of(zip);
                refuse(kind.refusal(), name);
                switch (kind) {
                    case WORKBOOK -> {
                        return workbook(new WorkbookFile(content, name).sheets());
                    }
                    case OPEN_DOCUMENT -> {
                        return workbook(OpenDocumentFile.zipped(content, name, password));
                    }
                    default -> {
                        if (!mayHoldFiles) {
                            throw new UnreadableFile("damagedWorkbook", name);
                        }
                        inside = ArchivedFile.of(zip, name);
                    }
                }
            } catch (NoSuchFileException | FileContent.TooLargeException e) {
                throw e;
            } catch (IOException | RuntimeException _) {
                throw new UnreadableFile("damagedWorkbook", name);
            }
            return archived(inside);
        }

        private SourceFile archived(FileContent inside) throws IOException, UnreadableFile {
            byte[] start = inside.start(FileKind.START);
            if (start.length == 0) {
                throw new UnreadableFile("empty", name);
            }
            FileKind kind = FileKind.of(start);
            refuse(kind.refusal(), name);
            return kind == FileKind.ZIP ? zipped(inside, false) : open(inside, kind);
        }
    }
}
