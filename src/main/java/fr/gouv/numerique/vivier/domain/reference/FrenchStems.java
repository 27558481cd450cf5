// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the forms of a French word together. Deliberately weak: two words with the same stem are
 * the same word for the names of skills, so that a form missed costs less than one too many. Takes
 * and gives words without case and accents.
 */
final class FrenchStems {
    private static final int LEAST_PLURAL = 4;
    private static final int LEAST_FEMININE = 5;
    private static final int LEAST_HEAD = 4;

    /**
     * From the longest: « animation », « animateur », « animer » and « anime » meet at « anim ».
     */
    private static final List<String> HEAD_ENDINGS =
            List.of("ation", "ateur", "ement", "eur", "ag", "ant", "ion", "er");

    private static final Map<String, String> IRREGULAR_HEADS =
            Map.ofEntries(
                    Map.entry("gerer", "gest"),
                    Map.entry("gere", "gest"),
                    Map.entry("gerant", "gest"),
                    Map.entry("conduire", "conduit"),
                    Map.entry("conduisant", "conduit"),
                    Map.entry("concevoir", "concept"),
                    Map.entry("concois", "concept"),
                    Map.entry("concu", "concept"),
                    Map.entry("rediger", "redact"),
                    Map.entry("redige", "redact"),
                    Map.entry("recueillir", "recueil"),
                    Map.entry("recueilli", "recueil"),
                    Map.entry("revoir", "revu"));

    private FrenchStems() {}

    /** Words whose head stem does not begin as they do. */
    static Set<String> irregular() {
        return IRREGULAR_HEADS.keySet();
    }

    /** Without plural and feminine. */
    static String light(String word) {
        int end = word.length();
        if (end > LEAST_PLURAL
                && (word.charAt(end - 1) == 's' || word.charAt(end - 1) == 'x')
                && word.charAt(end - 2) != 's') {
            end--;
        }
        if (end <= LEAST_FEMININE || word.charAt(end - 1) != 'e') {
            return end == word.length() ? word : word.substring(0, end);
        }
        String singular = word.substring(0, end);
        if (singular.endsWith("trice")) {
            return singular.substring(0, end - 4) + "eur";
        }
        if (singular.endsWith("euse")) {
            return singular.substring(0, end - 2) + "r";
        }
        boolean doubled = singular.endsWith("nne") || singular.endsWith("lle");
        return singular.substring(0, end - (doubled ? 2 : 1));
    }

    /** Of a name’s first word, also without the endings that part a verb, its noun and its doer. */
    static String head(String word) {
        String irregular = IRREGULAR_HEADS.get(word);
        if (irregular != null) {
            return irregular;
        }
        String light = light(word);
        for (String ending : HEAD_ENDINGS) {
            if (light.length() - ending.length() >= LEAST_HEAD && light.endsWith(ending)) {
                return light.substring(0, light.length() - ending.length());
            }
        }
        return light;
    }
}
