// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names by their words, so that the longest that begins at a word is found in one walk. */
final class NameTrie {
    private final Node root = new Node();

    /**
     * One name.
     *
     * @param code the skill
     * @param spelt as the list spells it
     * @param exactly the only spelling accepted in running text, or empty when case does not matter
     * @param taught whether a coordinator taught it
     */
    record Name(String code, String spelt, String exactly, boolean taught) {}

    /** A place in the walk: the names that begin with the words so far. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private boolean contested;
        private Name name = NONE;

        /** The name that ends here; its code is empty if none does. */
        Name name() {
            return name;
        }

        /** The place after this word, or this very node when no name goes on with it. */
        Node after(String word) {
            return next.getOrDefault(word, this);
        }
    }

    private static final Name NONE = new Name("", "", "", false);

    Node root() {
        return root;
    }

    /** The first name with these words keeps them. */
    void add(List<String> words, Name name) {
        Node node = node(words);
        if (node.name.code.isEmpty()) {
            node.name = name;
        }
    }

    /** Words that stand for two skills stand for none. */
    void addUnlessContested(List<String> words, Name name) {
        Node node = node(words);
        if (node.contested) {
            return;
        }
        if (node.name.code.isEmpty()) {
            node.name = name;
        } else if (!node.name.code.equals(name.code)) {
            node.name = NONE;
            node.contested = true;
        }
    }

    private Node node(List<String> words) {
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, _ -> new Node());
        }
        return node;
    }
}
