// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.quality.Draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A draft is read back as it was written, and nothing that was typed gets out of its header. */
class DraftFileTest {
    private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?=");
    private static final String SUBJECT =
            "Partagez vos talents numériques : « Œuvre d’été », à compléter dès aujourd’hui 🚀";
    private static final String BODY = "Bonjour Madame Dupré,\n\n– où êtes-vous ?\n\nMerci";

    private static Draft draft(String name, String address) {
        return new Draft(name, address, SUBJECT, BODY);
    }

    /** Headers by name, unfolded; the body under the empty name. */
    private static Map<String, String> parse(Draft draft) {
        String text = new String(DraftFile.bytes(draft), StandardCharsets.US_ASCII);
        int blank = text.indexOf("\r\n\r\n");
        Map<String, String> parts = new LinkedHashMap<>();
        for (String line : text.substring(0, blank).replace("\r\n ", " ").split("\r\n", -1)) {
            int colon = line.indexOf(": ");
            parts.put(line.substring(0, colon), line.substring(colon + 2));
        }
        byte[] body = Base64.getMimeDecoder().decode(text.substring(blank + 4));
        parts.put("", new String(body, StandardCharsets.UTF_8));
        return parts;
    }

    private static String decoded(String header) {
        StringBuilder text = new StringBuilder();
        Matcher word = WORD.matcher(header);
        while (word.find()) {
            byte[] bytes = Base64.getDecoder().decode(word.group(1));
            text.append(new String(bytes, StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    @Test
    void aDraftIsReadBackAsItWasWritten() {
        Map<String, String> parts = parse(draft("Zoé Dupré", "zoe.dupre@exemple.gouv.fr"));

        assertThat(parts)
                .containsEntry("X-Unsent", "1")
                .containsEntry("MIME-Version", "1.0")
                .containsEntry("Content-Type", "text/plain; charset=UTF-8");
        assertThat(decoded(parts.getOrDefault("Subject", ""))).isEqualTo(SUBJECT);
        assertThat(decoded(parts.getOrDefault("To", ""))).isEqualTo("Zoé Dupré");
        assertThat(parts.get("To")).endsWith("<zoe.dupre@exemple.gouv.fr>");
        assertThat(parts.get("")).isEqualTo(BODY.replace("\n", "\r\n") + "\r\n");
    }

    @Test
    void noLineIsLongerThanMailAllows() {
        String text =
                new String(
                        DraftFile.bytes(
                                new Draft(
                                        "É".repeat(200),
                                        "a@exemple.gouv.fr",
                                        "é".repeat(300),
                                        "ligne très longue ".repeat(500))),
                        StandardCharsets.US_ASCII);

        assertThat(text.split("\r\n", -1))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(100));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoé\r\nBcc: tous@exemple.gouv.fr",
                "Zoé\nBcc: tous@exemple.gouv.fr",
                "Zoé\rBcc: tous@exemple.gouv.fr",
                "Zoé\u2028Bcc: tous@exemple.gouv.fr",
                "Zoé\u0085Bcc: tous@exemple.gouv.fr",
                "Zoé\r\n\r\nBcc: tous@exemple.gouv.fr",
            })
    void nothingThatWasTypedBecomesAHeader(String typed) {
        Map<String, String> named = parse(draft(typed, "zoe@exemple.gouv.fr"));
        Map<String, String> titled =
                parse(new Draft("Zoé", "zoe@exemple.gouv.fr", typed, "Bonjour"));
        Map<String, String> addressed = parse(draft("Zoé", "zoe@exemple.gouv.fr" + typed));

        assertThat(named.keySet()).hasSize(7).doesNotContain("Bcc");
        assertThat(titled.keySet()).hasSize(7).doesNotContain("Bcc");
        assertThat(addressed.keySet()).doesNotContain("To", "Bcc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "zoe", "zoe@exemple", "a@b.fr, c@d.fr", "a@b.fr>c@d.fr", "é@exemple.fr"})
    void whatIsNoAddressIsNotWrittenAsOne(String address) {
        assertThat(parse(draft("Zoé", address)).keySet()).doesNotContain("To");
        assertThat(MailLink.of(draft("Zoé", address))).isEmpty();
    }

    @Test
    void aLinkHoldsTheSameMessage() {
        URI link = MailLink.of(draft("Zoé", "zoe+vivier@exemple.gouv.fr")).orElseThrow();

        assertThat(link.toString()).startsWith("mailto:zoe%2Bvivier@exemple.gouv.fr?subject=");
        String[] parts = link.toString().split("[?&]", -1);
        assertThat(parts).hasSize(3);
        assertThat(URLDecoder.decode(parts[1], StandardCharsets.UTF_8))
                .isEqualTo("subject=" + SUBJECT);
        assertThat(URLDecoder.decode(parts[2], StandardCharsets.UTF_8))
                .isEqualTo("body=" + BODY.replace("\n", "\r\n"));
    }

    @Test
    void aMessageTooLongForALinkHasNone() {
        assertThat(MailLink.of(new Draft("Zoé", "zoe@exemple.gouv.fr", "Objet", "é".repeat(1000))))
                .isEmpty();
    }
}
