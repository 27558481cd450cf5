// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.register.Seal;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import java.time.ZoneId;

/** Says in one line what is known of an electronic signature. */
public final class SealWords {
    private final Texts texts;
    private final ZoneId zone;

    public SealWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    public String of(Seal seal) {
        String role = texts.get("register.role." + seal.role());
        String line = texts.get("scan.seal." + seal.check(), role);
        if (seal.check() != Seal.Check.INTACT) {
            return line;
        }
        StringBuilder words = new StringBuilder(line);
        String moment = seal.at().map(at -> texts.moment(at, zone)).orElse("");
        add(words, moment.isEmpty() ? "scan.seal.by" : "scan.seal.byOn", seal.signer(), moment);
        add(
                words,
                seal.signer().equals(seal.issuer()) ? "scan.seal.own" : "scan.seal.issuer",
                seal.issuer());
        if (!seal.inTime()) {
            add(words, "scan.seal.outOfTime");
        }
        return words.toString();
    }

    private void add(StringBuilder words, String key, Object... arguments) {
        words.append(' ').append(texts.get(key, arguments));
    }
}
