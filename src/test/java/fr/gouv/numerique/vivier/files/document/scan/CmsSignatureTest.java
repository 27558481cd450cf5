// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Objects;

/** Signatures that OpenSSL made over {@code content.txt}, for an invented person. */
class CmsSignatureTest {

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(CmsSignatureTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa.p7s", "rsa-plain.p7s", "ecdsa.p7s", "pss.p7s"})
    void tellsWhatWasSignedFromWhatWasNot(String file) throws Exception {
        byte[] content = bytes("content.txt");
        CmsSignature signature = CmsSignature.read(Arrays.copyOf(bytes(file), 8_000));

        assertThat(signature.signs(content)).isTrue();
        assertThat(signature.certificate().getSubjectX500Principal().getName())
                .contains("CN=Camille Kerbrat-Moulin");
        content[3] ^= 1;
        assertThat(signature.signs(content)).isFalse();
        assertThat(signature.signs(new byte[0])).isFalse();
    }

    /** Whatever the bytes are, they end in an answer or in one kind of exception. */
    @Test
    void damagedBytesAreNeverTakenForASignature() throws Exception {
        byte[] whole = bytes("ecdsa.p7s");
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x55;
            byte[] cut = Arrays.copyOf(whole, i);
            assertThatExceptionOfType(GeneralSecurityException.class)
                    .isThrownBy(() -> CmsSignature.read(cut));
            assertThat(isTaken(damaged, new byte[] {1, 2, 3})).isFalse();
        }
    }

    private static boolean isTaken(byte[] signature, byte[] content) {
        try {
            return CmsSignature.read(signature).signs(content);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
