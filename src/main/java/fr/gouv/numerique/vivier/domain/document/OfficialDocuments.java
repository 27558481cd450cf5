// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document;

import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.house.HouseValues;
import fr.gouv.numerique.vivier.domain.document.sheet.DocumentCase;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.document.sheet.SheetMaker;
import fr.gouv.numerique.vivier.domain.document.template.Bindings;
import fr.gouv.numerique.vivier.domain.document.template.Template;
import fr.gouv.numerique.vivier.domain.document.text.DocumentText;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The official documents, with the texts that Vivier ships or those of the store. Thread-safe.
 *
 * <p>First the sheet, which says what is missing; then the content, which any sheet gives: where a
 * mandatory value is missing the text shows it, so that a preview is possible. Only a sheet that
 * {@link FieldSheet#canBeIssued} may become a document.
 */
public final class OfficialDocuments {
    /** Where the agreement speaks of its calendar, it speaks of the planned days. */
    private static final String CALENDAR = "calendar";

    private final FieldWords words;
    private final SheetMaker sheets;
    private final Map<DocumentKind, Template> shipped = new EnumMap<>(DocumentKind.class);

    /** Texts of the store, read once; they are few, and a body never changes. */
    private final Map<String, Template> edited = new ConcurrentHashMap<>();

    public OfficialDocuments(ReferenceData reference) {
        this.words = new FieldWords(reference);
        this.sheets = new SheetMaker(reference, words);
        for (DocumentKind kind : DocumentKind.values()) {
            shipped.put(kind, Template.parse(ShippedTexts.of(kind), vocabulary()));
        }
    }

    /** The names that texts may use. */
    public static Bindings.Vocabulary vocabulary() {
        return SheetBindings.VOCABULARY;
    }

    /** Conditions that texts may use beside the names of fields, in the order to list them. */
    public static List<String> conditions() {
        return List.copyOf(SheetConditions.names());
    }

    /** The words of every name, for a template that a ministry made itself. */
    public HouseValues houseValues(FieldSheet sheet) {
        return HouseValues.of(new SheetBindings(words, sheet), vocabulary());
    }

    /** The values of the document, what is missing and what does not fit together. */
    public FieldSheet sheet(DocumentCase documentCase) {
        return sheets.make(documentCase);
    }

    /** What the document says, in the text of its case. */
    public DocumentContent compose(FieldSheet sheet) {
        return compose(sheet, template(sheet.kind(), sheet.documentCase().text()));
    }

    /** What the document would say in a text that is being edited. */
    public DocumentContent compose(FieldSheet sheet, Template template) {
        return new ContentMaker(words, sheet).make(template.fill(new SheetBindings(words, sheet)));
    }

    /** Where this text of the agreement speaks of each field, « Article 3 ». */
    public Map<String, String> articles(DocumentText text) {
        Map<String, String> places = new HashMap<>();
        template(DocumentKind.AGREEMENT, text)
                .places()
                .forEach((field, heading) -> places.put(field, brief(heading)));
        String calendar = places.getOrDefault(CALENDAR, "");
        if (!calendar.isEmpty()) {
            places.putIfAbsent(AgreementFields.SCHEDULE.id(), calendar);
        }
        return places;
    }

    /** « Annexe 1 – Fiche de mission » is « Annexe 1 »; the parties are told by their name. */
    private String brief(String heading) {
        return heading.contains("soussigné")
                ? words.text("document.parties")
                : heading.split("[ \u00A0][–—] ", 2)[0];
    }

    private Template template(DocumentKind kind, DocumentText text) {
        return text.isShipped()
                ? Objects.requireNonNull(shipped.get(kind))
                : edited.computeIfAbsent(text.body(), body -> Template.parse(body, vocabulary()));
    }
}
