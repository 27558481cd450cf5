// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import fr.gouv.numerique.vivier.domain.document.house.HouseCheck;
import fr.gouv.numerique.vivier.domain.document.house.HouseNames;
import fr.gouv.numerique.vivier.domain.document.house.HouseValues;
import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.files.document.office.StableZip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A template that a ministry made in its word processor, DOCX or ODT.
 *
 * <pre>
 * ${field}              a value; alone in its paragraph, a list gives one paragraph for each entry
 * ${list.column}        in a row of a table, which then repeats
 * [[si condition]]      begins a block, alone in its paragraph; also [[si non condition]]
 * [[fin]]               ends it
 * </pre>
 *
 * <p>Nothing else is read out of its words: there is no language of expressions. Everything that is
 * not filled in stays as it is, byte for byte. Thread-safe.
 */
public final class HouseTemplateFile {
    /** No larger file is read, in bytes. */
    public static final int LARGEST = HousePackage.LARGEST_FILE;

    private static final String MIME_TYPE = "mimetype";
    private static final String TEMPLATE_TYPE = "wordprocessingml.template.main";

    private final HousePackage file;
    private final Dialect dialect;

    private HouseTemplateFile(HousePackage file) {
        this.file = file;
        this.dialect = file.format() == FileFormat.ODT ? new OpenDialect() : new WordDialect();
    }

    /**
     * Reads a template.
     *
     * @throws UnusableTemplateException when it is none, is locked, damaged or out of bounds
     */
    public static HouseTemplateFile read(byte[] file) throws UnusableTemplateException {
        HouseTemplateFile template = new HouseTemplateFile(HousePackage.read(file));
        TextPart.of(template.file);
        return template;
    }

    public FileFormat format() {
        return file.format();
    }

    /** What has to be mended before it can be filled in, and which names it uses. */
    public HouseCheck check(HouseNames names) throws UnusableTemplateException {
        return new HouseChecker(dialect, names).check(TextPart.of(file), Forbidden.in(file));
    }

    /**
     * A document from it. To be asked for only when {@link #check} found nothing.
     *
     * @param created the moment that the file bears
     */
    public byte[] fill(HouseValues values, Instant created) throws UnusableTemplateException {
        Map<String, byte[]> parts = new LinkedHashMap<>(file.parts());
        for (TextPart part : TextPart.of(file)) {
            new HouseFiller(dialect, values).fill(part.xml().getDocumentElement());
            parts.put(part.path(), HouseXml.write(part.xml()));
        }
        if (file.format() == FileFormat.DOCX) {
            WordTemplateLink.remove(parts);
        }
        becomeDocument(parts);
        try {
            return StableZip.of(parts, file.format() == FileFormat.ODT ? MIME_TYPE : "", created);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A template of a word processor (.dotx, .ott) gives a document. */
    private static void becomeDocument(Map<String, byte[]> parts) {
        parts.computeIfPresent(
                "[Content_Types].xml",
                (_, types) ->
                        HousePackage.text(types)
                                .replace(TEMPLATE_TYPE, "wordprocessingml.document.main")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (String path : new String[] {MIME_TYPE, "META-INF/manifest.xml"}) {
            parts.computeIfPresent(
                    path,
                    (_, part) ->
                            HousePackage.text(part)
                                    .replace("opendocument.text-template", "opendocument.text")
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
