// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between braces when it is more than the name of a field. */
public final class CallReader {
    private static final Pattern SHAPE =
            Pattern.compile("(\\p{L}+)((?:[ \u00A0]+[A-Za-z.]+)*)(?:[ \u00A0\u202F]*:(.*))?");

    private CallReader() {}

    /** Whether these words between braces are a call rather than a field. */
    static boolean isCall(String inside) {
        return inside.chars().anyMatch(c -> c == ' ' || c == ':' || c == '\u00A0');
    }

    /**
     * Reads a call.
     *
     * @param line where it stands, for messages
     * @throws TemplateException when it is none, or names what the vocabulary does not have
     */
    public static Call read(String inside, int line, Bindings.Vocabulary vocabulary) {
        Matcher shape = SHAPE.matcher(inside.strip());
        if (!shape.matches()) {
            throw new TemplateException(line, "call", inside);
        }
        String written = shape.group(1);
        Call.Word word =
                word(written).orElseThrow(() -> new TemplateException(line, "call", written));
        List<String> fields =
                Arrays.stream(shape.group(2).split("[ \u00A0]+"))
                        .filter(name -> !name.isEmpty())
                        .toList();
        List<String> forms =
                shape.group(3) == null
                        ? List.of()
                        : Arrays.stream(shape.group(3).split("\\|", -1))
                                .map(String::strip)
                                .toList();
        if (fields.size() != word.fields()) {
            throw new TemplateException(line, "callFields", written, word.fields());
        }
        if (!word.takes(forms.size())) {
            throw new TemplateException(line, word.formsReason(), written);
        }
        for (String field : fields) {
            if (!vocabulary.isField(field)) {
                throw new TemplateException(line, "field", field);
            }
        }
        return new Call(word, Character.isUpperCase(written.charAt(0)), fields, forms);
    }

    private static Optional<Call.Word> word(String written) {
        String small = written.toLowerCase(Locale.FRENCH);
        return Arrays.stream(Call.Word.values())
                .filter(word -> word.written().equals(small))
                .findFirst();
    }
}
