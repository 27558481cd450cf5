// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.mail;

import fr.gouv.numerique.vivier.files.mail.MailMessage.Attachment;
import fr.gouv.numerique.vivier.files.mail.MailMessage.Recipient;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A message with files as an {@code .eml} file (RFC 5322, RFC 2046) that mail programs open ready
 * to send; see {@link DraftFile}. The same message gives the same bytes.
 */
public final class MailFile {
    private static final String LINE = "\r\n";

    private MailFile() {}

    public static byte[] bytes(MailMessage message) {
        String boundary = "vivier-" + digest(message).substring(0, 32);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ascii(file, "X-Unsent: 1" + LINE);
        addresses(file, "To: ", message.to());
        addresses(file, "Cc: ", message.copies());
        addresses(file, "Bcc: ", message.blindCopies());
        ascii(
                file,
                "Subject: " + DraftFile.encoded(message.subject(), "Subject: ".length()) + LINE);
        ascii(file, "MIME-Version: 1.0" + LINE);
        ascii(
                file,
                "Content-Type: multipart/mixed;" + LINE + " boundary=\"" + boundary + "\"" + LINE);
        ascii(file, LINE + "--" + boundary + LINE);
        ascii(file, "Content-Type: text/plain; charset=UTF-8" + LINE);
        encoded(
                file,
                (message.body().replace("\r\n", "\n").replace("\n", LINE) + LINE)
                        .getBytes(StandardCharsets.UTF_8));
        for (Attachment attachment : message.attachments()) {
            ascii(file, "--" + boundary + LINE);
            String name = plain(attachment.name());
            ascii(file, "Content-Type: " + attachment.type() + ";" + LINE);
            ascii(file, " name=\"" + name + "\"" + LINE);
            ascii(file, "Content-Disposition: attachment;" + LINE);
            ascii(file, " filename=\"" + name + "\"" + LINE);
            encoded(file, attachment.content());
        }
        ascii(file, "--" + boundary + "--" + LINE);
        return file.toByteArray();
    }

    /** Addresses that are none are left to whoever sends the message. */
    private static void addresses(
            ByteArrayOutputStream file, String header, List<Recipient> recipients) {
        String all =
                recipients.stream()
                        .filter(it -> DraftFile.isPlainAddress(it.address()))
                        .map(it -> written(it, header.length()))
                        .collect(Collectors.joining("," + LINE + " "));
        if (!all.isEmpty()) {
            ascii(file, header + all + LINE);
        }
    }

    private static String written(Recipient recipient, int before) {
        String address = "<" + recipient.address().strip() + ">";
        return recipient.name().isBlank()
                ? address
                : DraftFile.encoded(recipient.name(), before) + " " + address;
    }

    private static void encoded(ByteArrayOutputStream file, byte[] content) {
        ascii(file, "Content-Transfer-Encoding: base64" + LINE + LINE);
        file.writeBytes(Base64.getMimeEncoder().encode(content));
        ascii(file, LINE);
    }

    private static void ascii(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Nothing that could end the name or begin another header. */
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    /** Tells one message from another, so that a boundary never stands in its own parts. */
    private static String digest(MailMessage message) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(message.subject().getBytes(StandardCharsets.UTF_8));
            digest.update(message.body().getBytes(StandardCharsets.UTF_8));
            message.attachments().forEach(it -> digest.update(it.content()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
