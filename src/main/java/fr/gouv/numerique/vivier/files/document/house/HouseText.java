// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one paragraph, in one piece although a word processor cuts them where it likes. A
 * value takes the place of its placeholder where that begins, and so its look.
 */
final class HouseText {
    /** Blanks of any kind may stand inside, as they slip in while typing. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^${}\\n]*)\\}");

    private static final Pattern AROUND =
            Pattern.compile("^[\\s\\u00A0\\u202F\\u200B]+|[\\s\\u00A0\\u202F\\u200B]+$");

    private final Dialect dialect;
    private final Element paragraph;
    private final List<Node> carriers;
    private final String words;

    HouseText(Element paragraph, Dialect dialect) {
        this.dialect = dialect;
        this.paragraph = paragraph;
        this.carriers = dialect.carriers(paragraph);
        StringBuilder joined = new StringBuilder();
        carriers.forEach(carrier -> joined.append(dialect.words(carrier)));
        this.words = joined.toString();
    }

    String words() {
        return words;
    }

    static String stripped(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** What the placeholders name, first to last. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(words);
        while (matcher.find()) {
            names.add(stripped(matcher.group(1)));
        }
        return names;
    }

    /** Whether a placeholder begins and does not end. */
    boolean hasOpenPlaceholder() {
        return PLACEHOLDER.matcher(words).replaceAll("").contains("${");
    }

    /** The name of the only thing in the paragraph, empty when there is more or less. */
    String onlyName() {
        Matcher matcher = PLACEHOLDER.matcher(stripped(words));
        return matcher.matches() ? stripped(matcher.group(1)) : "";
    }

    /** Puts a value in the place of each placeholder. */
    void fill(Function<String, String> value) {
        List<MatchResult> hits = PLACEHOLDER.matcher(words).results().toList();
        if (hits.isEmpty()) {
            return;
        }
        List<StringBuilder> texts = new ArrayList<>();
        carriers.forEach(carrier -> texts.add(new StringBuilder(dialect.words(carrier))));
        int[] starts = new int[carriers.size() + 1];
        for (int i = 0; i < carriers.size(); i++) {
            starts[i + 1] = starts[i] + texts.get(i).length();
        }
        boolean[] changed = new boolean[carriers.size()];
        for (MatchResult hit : hits.reversed()) {
            boolean placed = false;
            for (int i = 0; i < carriers.size(); i++) {
                int from = Math.max(hit.start(), starts[i]);
                int to = Math.min(hit.end(), starts[i + 1]);
                if (from < to) {
                    String shown = placed ? "" : value.apply(stripped(hit.group(1)));
                    texts.get(i).replace(from - starts[i], to - starts[i], shown);
                    placed = true;
                    changed[i] = true;
                }
            }
        }
        for (int i = 0; i < carriers.size(); i++) {
            if (changed[i]) {
                dialect.setWords(carriers.get(i), texts.get(i).toString());
            }
        }
        dialect.changed(paragraph);
    }
}
