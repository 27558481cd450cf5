// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.mail;

import java.util.List;

/**
 * A message with files, to be looked at and sent by a person.
 *
 * @param to for whom it is
 * @param copies who is to know of it
 * @param blindCopies who gets it without being shown to the others
 * @param subject one line
 * @param body lines of text
 * @param attachments files that go with it
 */
public record MailMessage(
        List<Recipient> to,
        List<Recipient> copies,
        List<Recipient> blindCopies,
        String subject,
        String body,
        List<Attachment> attachments) {

    /** Somebody with an address. */
    public record Recipient(String name, String address) {

        /** Says nothing: a person's data must not reach a log. */
        @Override
        public String toString() {
            return "recipient";
        }
    }

    /**
     * A file that goes with a message.
     *
     * @param name in plain letters; must not name a person
     * @param type of its content, {@code application/pdf}
     * @param content its bytes; not to be changed
     */
    // A file is handed over, not copied.
    @SuppressWarnings("ArrayRecordComponent")
    public record Attachment(String name, String type, byte[] content) {}

    public MailMessage {
        to = List.copyOf(to);
        copies = List.copyOf(copies);
        blindCopies = List.copyOf(blindCopies);
        attachments = List.copyOf(attachments);
    }

    /** Says nothing: a person's data must not reach a log. */
    @Override
    public String toString() {
        return "message";
    }
}
