// SPDX-License-Identifier: MIT
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes {@code near-words.csv}: the words of a language that lie as near to the name of a skill as
 * a typing error, and mean something else. Arguments: {@code skills.csv}; the file to write; texts
 * with the words of French and English, in UTF-8, such as the expanded French dictionary of
 * Hunspell (MPL 2.0) and the American list of SCOWL.
 */
final class NearWords {
    private static final int LEAST = 6;
    private static final int MOST = 32;

    /** From this length two letters may be wrong. */
    private static final int LONG = 10;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern PLAIN = Pattern.compile("[a-z]{" + LEAST + "," + MOST + "}");

    private NearWords() {}

    public static void main(String[] arguments) throws IOException {
        Set<String> names = new TreeSet<>();
        for (String line : lines(Path.of(arguments[0])).stream().skip(1).toList()) {
            String[] cells = line.split(";", -1);
            names.addAll(words(cells[2] + " " + cells[4]));
        }
        Map<String, List<String>> places = new HashMap<>();
        for (String name : names) {
            places.computeIfAbsent(place(name.charAt(0), name.length()), _ -> new ArrayList<>())
                    .add(name);
        }
        Set<String> near = new TreeSet<>();
        for (int i = 2; i < arguments.length; i++) {
            for (String line : lines(Path.of(arguments[i]))) {
                for (String word : words(line)) {
                    if (!names.contains(word) && isNear(word, places)) {
                        near.add(word);
                    }
                }
            }
        }
        Files.writeString(Path.of(arguments[1]), "word\n" + String.join("\n", near) + "\n");
    }

    private static List<String> lines(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(NearWords::fold)
                .filter(word -> PLAIN.matcher(word).matches())
                .toList();
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }

    private static String place(char first, int length) {
        return first + " " + length;
    }

    /** The first letter is right, or changed places with the second. */
    private static boolean isNear(String word, Map<String, List<String>> places) {
        for (char first : new char[] {word.charAt(0), word.charAt(1)}) {
            for (int length = word.length() - 2; length <= word.length() + 2; length++) {
                for (String name : places.getOrDefault(place(first, length), List.of())) {
                    boolean begins = first == word.charAt(0) || name.charAt(1) == word.charAt(0);
                    int allowed = Math.min(word.length(), name.length()) >= LONG ? 2 : 1;
                    if (begins && distance(word, name) <= allowed) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Letters put in, left out, changed or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] =
                        Math.min(
                                cost[i - 1][j - 1] + changed,
                                Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
