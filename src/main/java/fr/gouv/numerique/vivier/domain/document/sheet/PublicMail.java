// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells addresses of the public sector from others, by their domain: the State's, the academies',
 * the prefectures', the constitutional bodies', and the operators that lend agents most often.
 */
final class PublicMail {
    private static final List<String> DOMAINS =
            List.of(
                    "gouv.fr",
                    "elysee.fr",
                    "senat.fr",
                    "assemblee-nationale.fr",
                    "conseil-etat.fr",
                    "conseil-constitutionnel.fr",
                    "ccomptes.fr",
                    "justice.fr",
                    "courdecassation.fr",
                    "lecese.fr",
                    "defenseurdesdroits.fr",
                    "cnil.fr",
                    "arcep.fr",
                    "hatvp.fr",
                    "insee.fr",
                    "ign.fr",
                    "shom.fr",
                    "meteo.fr",
                    "cerema.fr",
                    "ademe.fr",
                    "inria.fr",
                    "cnrs.fr",
                    "inserm.fr",
                    "inrae.fr",
                    "cea.fr",
                    "cnes.fr",
                    "brgm.fr",
                    "bnf.fr",
                    "pole-emploi.fr",
                    "francetravail.fr",
                    "caissedesdepots.fr",
                    "sante.fr",
                    "aphp.fr",
                    "assurance-maladie.fr",
                    "urssaf.fr");

    /** Academies and universities have one domain each. */
    private static final Pattern PATTERNS =
            Pattern.compile("(?:.*\\.)?(?:ac-[a-z-]+|univ-[a-z0-9-]+|u-[a-z-]+)\\.fr");

    private PublicMail() {}

    /** True for an absent address too: that is another matter. */
    static boolean isPublic(String email) {
        int at = email.lastIndexOf('@');
        if (at < 0) {
            return true;
        }
        String domain = email.substring(at + 1).strip().toLowerCase(Locale.ROOT);
        return PATTERNS.matcher(domain).matches()
                || DOMAINS.stream()
                        .anyMatch(known -> domain.equals(known) || domain.endsWith("." + known));
    }
}
