// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

/**
 * The name of a skill among the tokens of a text.
 *
 * @param first its first token
 * @param end the token after it; the first one itself when there is no name
 */
record FoundName(int first, int end, String code, NameMatch match, String name) {

    static FoundName none(int at) {
        return new FoundName(at, at, "", NameMatch.EXACT, "");
    }

    static FoundName of(int first, int end, NameTrie.Name name, NameMatch match) {
        return new FoundName(first, end, name.code(), match, name.spelt());
    }
}
