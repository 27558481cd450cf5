// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.FilePassword;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How the content of an OpenDocument is encrypted, as its manifest says: AES-256 since 2011,
 * Blowfish before. Source: OpenDocument 1.3, part 2, section 3.4.
 */
final class OpenDocumentKey {
    private static final String CONTENT = "content.xml";

    /** Programs ask for 1,024 or 100,000; a forged file could ask for years. */
    private static final int MOST_ROUNDS = 1_000_000;

    private static final int MOST_BYTES = 64;
    private static final int BLOCK = 16;

    /** The checksum is that of the beginning of what was decrypted. */
    private static final int CHECKED = 1024;

    private String algorithm = "";
    private String checksumType = "";
    private String start = "SHA1";
    private String derivation = "";
    private byte[] checksum = {};
    private byte[] vector = {};
    private byte[] salt = {};
    private int rounds;
    private int keySize = 16;

    private OpenDocumentKey() {}

    /** How the content is encrypted; empty when it is not. */
    static Optional<OpenDocumentKey> of(InputStream manifest) throws IOException {
        OpenDocumentKey key = new OpenDocumentKey();
        boolean ours = false;
        try {
            XMLStreamReader xml = Xml.reader(manifest);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("file-entry")) {
                    String path = Xml.attribute(xml, "full-path");
                    ours = path.equals(CONTENT) || path.equals("encrypted-package");
                } else if (ours) {
                    key.take(xml);
                }
            }
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException(e);
        }
        return key.algorithm.isEmpty() ? Optional.empty() : Optional.of(key);
    }

    private void take(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "encryption-data" -> {
                checksumType = Xml.attribute(xml, "checksum-type");
                checksum = bytes(xml, "checksum");
            }
            case "algorithm" -> {
                algorithm = Xml.attribute(xml, "algorithm-name");
                vector = bytes(xml, "initialisation-vector");
            }
            case "key-derivation" -> {
                derivation = Xml.attribute(xml, "key-derivation-name");
                salt = bytes(xml, "salt");
                rounds = number(xml, "iteration-count");
                keySize = Math.max(number(xml, "key-size"), keySize);
            }
            case "start-key-generation" -> start = Xml.attribute(xml, "start-key-generation-name");
            default -> {}
        }
    }

    private static byte[] bytes(XMLStreamReader xml, String name) {
        byte[] bytes = Base64.getDecoder().decode(Xml.attribute(xml, name).strip());
        return Arrays.copyOf(bytes, Math.min(bytes.length, MOST_BYTES));
    }

    private static int number(XMLStreamReader xml, String name) {
        String said = Xml.attribute(xml, name);
        return said.isEmpty() ? 0 : Integer.parseInt(said);
    }

    /** Whether this is one of the two ways that can be undone here. */
    boolean isKnown() {
        return derivation.endsWith("PBKDF2")
                && rounds > 0
                && rounds <= MOST_ROUNDS
                && (isAes() || algorithm.startsWith("Blowfish"))
                && keySize <= 32;
    }

    private boolean isAes() {
        return algorithm.endsWith("aes256-cbc");
    }

    /**
     * The content behind the password, not unpacked yet.
     *
     * @throws GeneralSecurityException when the password does not fit
     */
    byte[] decrypted(byte[] encrypted, FilePassword password) throws GeneralSecurityException {
        boolean sha256 = start.endsWith("sha256");
        byte[] hash =
                MessageDigest.getInstance(sha256 ? "SHA-256" : "SHA-1")
                        .digest(password.value().getBytes(StandardCharsets.UTF_8));
        byte[] key = derived(hash);
        Cipher cipher =
                Cipher.getInstance(isAes() ? "AES/CBC/NoPadding" : "Blowfish/CFB/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, isAes() ? "AES" : "Blowfish"),
                new IvParameterSpec(vector));
        byte[] content = unpadded(cipher.doFinal(encrypted));
        byte[] found =
                MessageDigest.getInstance(
                                checksumType.toLowerCase(Locale.ROOT).contains("sha256")
                                        ? "SHA-256"
                                        : "SHA-1")
                        .digest(Arrays.copyOf(content, Math.min(content.length, CHECKED)));
        if (!MessageDigest.isEqual(found, checksum)) {
            throw new GeneralSecurityException("the password does not fit");
        }
        return content;
    }

    /** The last byte says how many were added to fill the last block. */
    private byte[] unpadded(byte[] content) {
        int added = isAes() && content.length > 0 ? content[content.length - 1] & 0xFF : 0;
        return added <= BLOCK && added <= content.length
                ? Arrays.copyOf(content, content.length - added)
                : content;
    }

    /** PBKDF2 with HMAC-SHA-1, as RFC 8018 has it; Java's own takes only characters. */
    private byte[] derived(byte[] secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret, "HmacSHA1"));
        ByteBuffer key = ByteBuffer.allocate(keySize + mac.getMacLength());
        for (int block = 1; key.position() < keySize; block++) {
            mac.update(salt);
            byte[] last = mac.doFinal(ByteBuffer.allocate(Integer.BYTES).putInt(block).array());
            byte[] sum = last.clone();
            for (int round = 1; round < rounds; round++) {
                last = mac.doFinal(last);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] ^= last[i];
                }
            }
            key.put(sum);
        }
        return Arrays.copyOf(key.array(), keySize);
    }
}
