// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import java.util.List;

/**
 * A sentence to show, by key and arguments, so that rules stay free of any language. {@link Texts}
 * turns it into words. The first segment of the key names the feature and its bundle.
 *
 * @param key for example {@code intake.refused.email}
 * @param arguments strings, numbers, dates, {@link Labelled} entries or further messages
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
