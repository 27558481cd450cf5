// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import fr.gouv.numerique.vivier.domain.document.content.Block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document's text, read and checked, ready to be filled in any number of times. Thread-safe.
 *
 * <p>The markup, line by line ({@code %} begins a remark):
 *
 * <pre>
 * # Title | subtitle
 * ## Article 1 | Heading          ### Smaller heading
 * Text, with **bold**, *italic* and {field}; a blank line ends the paragraph.
 * {de field} {à field} {le field} {accord: né|née|né(e)} {pluriel field: un|plusieurs}
 * {période first last} {ou list} {minuscule field} {majuscule field}   words of grammar
 * - an entry; an entry with a list field alone gives one entry for each value
 * &gt; a remark                        ! a paragraph set apart
 * [fiche Caption]                 names and values, a row with no value is left out
 * Name | {field}
 *      | second line
 * [fin]
 * [tableau Caption]               a table; a row with {list.column} repeats
 * Column | Column
 * {list.one} | {list.two}
 * [fin]
 * [signatures]
 * id | role | name | function | line above the signature
 * [fin]
 * [page]
 * [si condition] … [fin]          also [si non condition], and within a line
 * </pre>
 */
public final class Template {
    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a text.
     *
     * @throws TemplateException when it does not follow the markup or uses an unknown name
     */
    public static Template parse(String text, Bindings.Vocabulary vocabulary) {
        return new Template(new TemplateReader(text, vocabulary).read());
    }

    /**
     * All that keeps a text from being read, by line. Flaws within lines are all found; one in the
     * order of the blocks ends the search.
     */
    public static List<TemplateException> check(String text, Bindings.Vocabulary vocabulary) {
        List<TemplateException> found = new ArrayList<>();
        try {
            new TemplateReader(text, vocabulary, found::add).read();
        } catch (TemplateException flaw) {
            found.add(flaw);
        }
        found.sort(Comparator.comparingInt(TemplateException::line));
        return found;
    }

    /** The blocks of a document, the values in place. */
    public List<Block> fill(Bindings bindings) {
        return new Filler(bindings).fill(parts);
    }

    /**
     * Under which heading the text first speaks of a field: « Article 3 », or the words of a
     * heading without a number; by the identifier of a field or the name of a list.
     */
    public Map<String, String> places() {
        return Places.of(parts);
    }

    /** Whether the text names its document. */
    public boolean hasTitle() {
        return walk(parts).anyMatch(Part.Title.class::isInstance);
    }

    /** Identifiers of the boxes to sign in. */
    public Set<String> signatureBoxes() {
        return walk(parts)
                .filter(Part.Signatures.class::isInstance)
                .flatMap(part -> ((Part.Signatures) part).boxes().stream())
                .map(Part.Box::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Part> walk(List<Part> parts) {
        return parts.stream()
                .flatMap(
                        part ->
                                part instanceof Part.If(_, List<Part> inner)
                                        ? walk(inner)
                                        : Stream.of(part));
    }
}
