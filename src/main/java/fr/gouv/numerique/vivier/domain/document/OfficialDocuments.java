// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document;

import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.house.HouseValues;
import fr.gouv.numerique.vivier.domain.document.sheet.DocumentCase;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.document.sheet.SheetMaker;
import fr.gouv.numerique.vivier.domain.document.template.Bindings;
import fr.gouv.numerique.vivier.domain.document.template.Template;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The two official documents, with the texts that Vivier ships. Thread-safe.
 *
 * <p>First the sheet, which says what is missing; then the content, which any sheet gives: where a
 * mandatory value is missing the text shows it, so that a preview is possible. Only a sheet that
 * {@link FieldSheet#canBeIssued} may become a document.
 */
public final class OfficialDocuments {
    private final FieldWords words;
    private final SheetMaker sheets;
    private final Map<DocumentKind, Template> templates = new EnumMap<>(DocumentKind.class);

    public OfficialDocuments(ReferenceData reference) {
        this.words = new FieldWords(reference);
        this.sheets = new SheetMaker(reference, words);
        templates.put(DocumentKind.AGREEMENT, shipped("accord-tripartite.txt"));
        templates.put(DocumentKind.ORDER, shipped("ordre-de-mission.txt"));
    }

    /** The names that texts may use. */
    public static Bindings.Vocabulary vocabulary() {
        return SheetBindings.VOCABULARY;
    }

    /** The words of every name, for a template that a ministry made itself. */
    public HouseValues houseValues(FieldSheet sheet) {
        return HouseValues.of(new SheetBindings(words, sheet), vocabulary());
    }

    /** The values of the document, what is missing and what does not fit together. */
    public FieldSheet sheet(DocumentCase documentCase) {
        return sheets.make(documentCase);
    }

    /** What the document says. */
    public DocumentContent compose(FieldSheet sheet) {
        Template template = Objects.requireNonNull(templates.get(sheet.kind()));
        return new ContentMaker(words, sheet).make(template.fill(new SheetBindings(words, sheet)));
    }

    private static Template shipped(String name) {
        try (InputStream stream =
                Objects.requireNonNull(OfficialDocuments.class.getResourceAsStream(name), name)) {
            return Template.parse(
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8),
                    SheetBindings.VOCABULARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
