// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.ZipPackagePart;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The parts of an open workbook. The package is POI's, with its guard against archives that swell
 * when they are unpacked. Strict workbooks give other names to the same relationships.
 */
final class WorkbookPackage implements AutoCloseable {
    private final OPCPackage file;
    private final PackagePart workbook;

    WorkbookPackage(OPCPackage file) throws IOException, OpenXML4JException {
        this.file = file;
        this.workbook = core(file);
    }

    private static PackagePart core(OPCPackage file) throws IOException {
        for (String type :
                new String[] {
                    PackageRelationshipTypes.CORE_DOCUMENT,
                    PackageRelationshipTypes.STRICT_CORE_DOCUMENT
                }) {
            for (PackageRelationship relationship : file.getRelationshipsByType(type)) {
                PackagePart part = file.getPart(relationship);
                if (part != null) {
                    return part;
                }
            }
        }
        throw new IOException("no workbook in the package");
    }

    XmlScanner workbook() throws IOException {
        return open(workbook);
    }

    /** The only part of this kind, such as {@code styles}, if the workbook has it. */
    Optional<XmlScanner> part(String kind) throws IOException, InvalidFormatException {
        for (PackageRelationship relationship : workbook.getRelationships()) {
            if (isOf(relationship, kind)) {
                PackagePart part = workbook.getRelatedPart(relationship);
                return part == null ? Optional.empty() : Optional.of(open(part));
            }
        }
        return Optional.empty();
    }

    /** Whether the relationship leads to cells: there are sheets of charts and of dialogs too. */
    boolean isWorksheet(String relationship) {
        PackageRelationship found = workbook.getRelationship(relationship);
        return found != null && isOf(found, "worksheet");
    }

    XmlScanner worksheet(String relationship) throws IOException, InvalidFormatException {
        PackagePart part = workbook.getRelatedPart(workbook.getRelationship(relationship));
        if (part == null) {
            throw new IOException("no such sheet in the package");
        }
        return open(part);
    }

    private static boolean isOf(PackageRelationship relationship, String kind) {
        return relationship.getRelationshipType().endsWith("/" + kind);
    }

    private static XmlScanner open(PackagePart part) throws IOException {
        return XmlScanner.of(checked(part, part.getInputStream()));
    }

    /** Bits that flipped inside a part would otherwise be read as other answers. */
    private static InputStream checked(PackagePart part, InputStream stream) {
        long expected =
                part instanceof ZipPackagePart zipped ? zipped.getZipArchive().getCrc() : -1;
        return expected < 0 ? stream : new Checked(stream, expected);
    }

    @Override
    public void close() {
        file.revert();
    }

    private static final class Checked extends CheckedInputStream {
        private final long expected;

        Checked(InputStream stream, long expected) {
            super(stream, new CRC32());
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            return verified(super.read());
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return length == 0 ? 0 : verified(super.read(buffer, offset, length));
        }

        private int verified(int read) throws IOException {
            if (read < 0 && getChecksum().getValue() != expected) {
                throw new IOException("a part is not what was packed");
            }
            return read;
        }
    }
}
