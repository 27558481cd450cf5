// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.files.intake.XmlScanner.Step;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The parts of an open workbook, found by the relationships between them (ECMA-376, part 2): tools
 * name the parts as they like. Of the package only that is looked at which leads to answers.
 */
final class WorkbookPackage implements AutoCloseable {
    private static final long RELATIONSHIP = XmlScanner.name("Relationship");
    private static final long ID = XmlScanner.name("Id");
    private static final long TYPE = XmlScanner.name("Type");
    private static final long TARGET = XmlScanner.name("Target");
    private static final String USUAL = "/xl/workbook.xml";

    private final GuardedZip zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private final String workbook;
    private final List<Relationship> relationships;

    private WorkbookPackage(GuardedZip zip) throws IOException {
        this.zip = zip;
        for (ZipArchiveEntry entry : zip.entries()) {
            if (parts.put(key(entry.getName()), entry) != null) {
                throw new IOException("two parts of the same name");
            }
        }
        this.workbook =
                relationships("/").stream()
                        .filter(relationship -> relationship.isOf("officeDocument"))
                        .findFirst()
                        .map(Relationship::target)
                        .orElse(USUAL);
        this.relationships = relationships(workbook);
    }

    static WorkbookPackage open(FileContent content) throws IOException {
        GuardedZip zip = GuardedZip.open(content);
        try {
            return new WorkbookPackage(zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    XmlScanner workbook() throws IOException {
        return open(workbook);
    }

    /** The part of this kind, such as {@code styles}, if the workbook has one. */
    Optional<XmlScanner> part(String kind) throws IOException {
        Optional<String> part =
                target(relationship -> relationship.isOf(kind))
                        .filter(name -> parts.containsKey(key(name)));
        return part.isPresent() ? Optional.of(open(part.get())) : Optional.empty();
    }

    /** The part with the cells of a sheet; none for a sheet of charts or of dialogs. */
    Optional<String> worksheet(String id) {
        return target(
                relationship -> relationship.id().equals(id) && relationship.isOf("worksheet"));
    }

    private Optional<String> target(Predicate<Relationship> wanted) {
        return relationships.stream().filter(wanted).findFirst().map(Relationship::target);
    }

    /** The part of this name. It has to be all there, and what was packed. */
    XmlScanner open(String part) throws IOException {
        ZipArchiveEntry entry = parts.get(key(part));
        if (entry == null) {
            throw new IOException("a part is missing");
        }
        return XmlScanner.of(new CheckedPart(zip.getInputStream(entry), entry.getCrc()));
    }

    private List<Relationship> relationships(String part) throws IOException {
        int folder = part.lastIndexOf('/') + 1;
        String list = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        List<Relationship> found = new ArrayList<>();
        if (!parts.containsKey(key(list))) {
            return found;
        }
        XmlScanner xml = open(list);
        for (Step step = xml.next(); step != Step.DONE; step = xml.next()) {
            if (step == Step.START && xml.name() == RELATIONSHIP) {
                found.add(
                        new Relationship(
                                xml.value(ID), xml.value(TYPE), resolved(part, xml.value(TARGET))));
            }
        }
        return found;
    }

    private static String resolved(String from, String target) throws IOException {
        try {
            String path =
                    URI.create(from)
                            .resolve(target.replace('\\', '/').replace(" ", "%20"))
                            .getPath();
            return path == null ? "" : path;
        } catch (IllegalArgumentException _) {
            throw new IOException("a relationship that leads nowhere");
        }
    }

    /** Names are compared without regard to case; some tools pack them with backslashes. */
    private static String key(String part) {
        String path = part.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /**
     * @param type strict workbooks put another address before the same last word
     */
    private record Relationship(String id, String type, String target) {
        boolean isOf(String kind) {
            return type.endsWith("/" + kind);
        }
    }
}
