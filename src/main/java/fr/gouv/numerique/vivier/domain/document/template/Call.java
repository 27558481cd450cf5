// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import fr.gouv.numerique.vivier.domain.document.french.Articles;
import fr.gouv.numerique.vivier.domain.document.french.FrenchList;
import fr.gouv.numerique.vivier.domain.document.french.FrenchPeriod;
import fr.gouv.numerique.vivier.domain.document.french.FrenchPlural;
import fr.gouv.numerique.vivier.domain.document.french.NounKind;
import fr.gouv.numerique.vivier.domain.document.template.Bindings.Shown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A word of grammar between braces, with the fields that it bends: {@code {de homeMinistry}},
 * {@code {accord: affecté|affectée|affecté(e)}}. With a capital it begins a sentence.
 *
 * @param word which
 * @param capital whether what it gives begins with a capital
 * @param fields what it is about
 * @param forms what there is to choose from
 */
public record Call(Word word, boolean capital, List<String> fields, List<String> forms) {

    /** The words there are, as they are written in a text. */
    public enum Word {
        /** Masculine, feminine and, if the agent gave no title, neutral form. */
        ACCORD("accord", 0),
        /** « du », « de la », « de l’ », « des », « de », « d’ ». */
        OF("de", 1),
        /** « au », « à la », « à l’ », « aux », « à ». */
        TO("à", 1),
        /** « le », « la », « l’ », « les ». */
        THE("le", 1),
        /** Singular or plural form, by a number or by how many entries a list has. */
        PLURAL("pluriel", 1),
        /** « du 1er au 15 juin 2020 ». */
        PERIOD("période", 2),
        /** « a, b ou c ». */
        OR("ou", 1),
        /** The words with a small letter first. */
        SMALL("minuscule", 1),
        /** The words with a capital first. */
        CAPITAL("majuscule", 1);

        private final String written;
        private final int fields;

        Word(String written, int fields) {
            this.written = written;
            this.fields = fields;
        }

        public String written() {
            return written;
        }

        /** How many fields follow it. */
        int fields() {
            return fields;
        }

        /** Whether so many forms may be given. */
        boolean takes(int forms) {
            return switch (this) {
                case ACCORD -> forms == 2 || forms == 3;
                case PLURAL -> forms == 2;
                default -> forms == 0;
            };
        }

        /** What to say when it is given other forms. */
        String formsReason() {
            return switch (this) {
                case ACCORD -> "callGenders";
                case PLURAL -> "callNumbers";
                default -> "callWithoutForms";
            };
        }
    }

    public Call {
        fields = List.copyOf(fields);
        forms = List.copyOf(forms);
    }

    /** What to print. */
    Shown show(Bindings bindings) {
        return switch (word) {
            case ACCORD -> words(agreeing(bindings));
            case PLURAL -> words(plural(bindings));
            case PERIOD -> period(bindings);
            case OF -> before(bindings, Articles::of);
            case TO -> before(bindings, Articles::to);
            case THE -> before(bindings, Articles::the);
            case OR -> joined(bindings);
            case SMALL, CAPITAL -> before(bindings, (words, _) -> words);
        };
    }

    /** The field that a character which cannot be printed comes from; empty for fixed words. */
    String field() {
        return word == Word.PLURAL || fields.isEmpty() ? "" : fields.getFirst();
    }

    private String agreeing(Bindings bindings) {
        return switch (bindings.gender()) {
            case MASCULINE -> forms.get(0);
            case FEMININE -> forms.get(1);
            case UNKNOWN -> forms.size() > 2 ? forms.get(2) : forms.get(0) + " ou " + forms.get(1);
        };
    }

    private String plural(Bindings bindings) {
        BigDecimal number = bindings.number(fields.getFirst()).orElse(BigDecimal.ONE);
        return FrenchPlural.choose(number, forms.get(0), forms.get(1));
    }

    private Shown period(Bindings bindings) {
        Optional<LocalDate> first = bindings.date(fields.get(0));
        Optional<LocalDate> last = bindings.date(fields.get(1));
        if (first.isPresent() && last.isPresent()) {
            return words(FrenchPeriod.of(first.get(), last.get(), bindings::dateInWords));
        }
        return bindings.show(fields.get(first.isPresent() ? 1 : 0));
    }

    private interface Before {
        String put(String words, NounKind kind);
    }

    private Shown before(Bindings bindings, Before before) {
        String field = fields.getFirst();
        return switch (bindings.show(field)) {
            case Shown.Words(var lines, _) ->
                    lines.isEmpty()
                            ? new Shown.Words(List.of(), false)
                            : words(before.put(FrenchList.and(lines), bindings.noun(field)));
            case Shown.ToFill(String gap) -> new Shown.ToFill(before.put(gap, NounKind.NAME));
        };
    }

    private Shown joined(Bindings bindings) {
        return switch (bindings.show(fields.getFirst())) {
            case Shown.Words(var entries, _) -> words(FrenchList.or(entries));
            case Shown.ToFill gap -> gap;
        };
    }

    private Shown words(String words) {
        if (words.isEmpty()) {
            return new Shown.Words(List.of(), false);
        }
        String first = words.substring(0, words.offsetByCodePoints(0, 1));
        String set =
                capital || word == Word.CAPITAL
                        ? first.toUpperCase(Locale.FRENCH)
                        : word == Word.SMALL ? first.toLowerCase(Locale.FRENCH) : first;
        return new Shown.Words(List.of(set + words.substring(first.length())), false);
    }
}
