// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.mail;

import fr.gouv.numerique.vivier.domain.quality.Draft;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A message as a {@code mailto:} link (RFC 6068), which leaves no file behind. */
public final class MailLink {
    /** What Windows passes on of a link. */
    private static final int LONGEST = 2_000;

    private MailLink() {}

    /** The link, or nothing when the message is too long for one or has no address. */
    public static Optional<URI> of(Draft draft) {
        if (!DraftFile.isPlainAddress(draft.address())) {
            return Optional.empty();
        }
        String link =
                "mailto:"
                        + encoded(draft.address().strip()).replace("%40", "@")
                        + "?subject="
                        + encoded(draft.subject())
                        + "&body="
                        + encoded(draft.body().replace("\r\n", "\n").replace("\n", "\r\n"));
        return link.length() > LONGEST ? Optional.empty() : Optional.of(URI.create(link));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
