// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import fr.gouv.numerique.vivier.domain.shared.Texts;

/**
 * Words that a skill was read from, shown with the reason: « kuberntes (faute de frappe pour «
 * Kubernetes ») ». The reason is found anew from the words, so that it is the one of the lists as
 * they are now.
 */
public final class ReadWords {
    private final SkillRecogniser recogniser;
    private final Texts texts;

    public ReadWords(ReferenceData reference, Texts texts) {
        recogniser = reference.skills().recogniser();
        this.texts = texts;
    }

    /** The words and why they name this skill; the words alone when they no longer do. */
    public String shown(String code, String words) {
        return recogniser
                .why(code, words)
                .map(read -> texts.get("reference.read." + read.match(), words, read.name()))
                .orElse(words);
    }
}
