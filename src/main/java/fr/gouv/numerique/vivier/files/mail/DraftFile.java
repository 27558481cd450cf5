// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.mail;

import fr.gouv.numerique.vivier.domain.quality.Draft;
import fr.gouv.numerique.vivier.domain.shared.EmailAddress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A message as an {@code .eml} file (RFC 5322) that mail programs open ready to send: {@code
 * X-Unsent} asks for that, and the sender is left to them. Whatever was typed into a form stays
 * within its header: names and subjects are encoded (RFC 2047) and lose every control character,
 * and an address is written only if it is one.
 */
public final class DraftFile {
    private static final String LINE = "\r\n";

    /** An encoded word may have 75 characters; base64 makes four of three bytes. */
    private static final int BYTES_PER_WORD = 45;

    private DraftFile() {}

    /** Writes the file, or puts it in place of the one before. */
    public static void write(Draft draft, Path file) throws IOException {
        Files.write(file, bytes(draft));
    }

    public static byte[] bytes(Draft draft) {
        StringBuilder head = new StringBuilder();
        head.append("X-Unsent: 1").append(LINE);
        if (isPlainAddress(draft.address())) {
            head.append("To: ").append(encoded(draft.name(), "To: ".length()));
            head.append(" <").append(draft.address().strip()).append('>').append(LINE);
        }
        head.append("Subject: ").append(encoded(draft.subject(), "Subject: ".length()));
        head.append(LINE).append("MIME-Version: 1.0").append(LINE);
        head.append("Content-Type: text/plain; charset=UTF-8").append(LINE);
        head.append("Content-Transfer-Encoding: base64").append(LINE).append(LINE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.US_ASCII));
        String body = draft.body().replace("\r\n", "\n").replace("\n", LINE) + LINE;
        bytes.writeBytes(Base64.getMimeEncoder().encode(body.getBytes(StandardCharsets.UTF_8)));
        bytes.writeBytes(LINE.getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    /** Visible ASCII throughout: nothing in it can end the header or begin another. */
    public static boolean isPlainAddress(String address) {
        return EmailAddress.isValid(address.strip())
                && address.strip().chars().allMatch(c -> c > ' ' && c < 0x7F && c != ':');
    }

    /** Words for a header, so many characters of whose line are used. */
    static String encoded(String text, int before) {
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        List<String> words = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int room = BYTES_PER_WORD - before;
        int used = 0;
        for (int i = 0; i < clean.length(); ) {
            String letter = Character.toString(clean.codePointAt(i));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (used + size > room) {
                words.add(word(part));
                part.setLength(0);
                used = 0;
                room = BYTES_PER_WORD;
            }
            part.append(letter);
            used += size;
            i += letter.length();
        }
        words.add(word(part));
        return String.join(LINE + " ", words);
    }

    private static String word(CharSequence text) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }
}
