// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Objects;

/** Signs as Camille Kerbrat-Moulin, who does not exist: her key is good for nothing else. */
public final class TestSigner implements SignatureInterface {
    private static final char[] PASSWORD = "essai".toCharArray();
    private static final byte[] SIGNED_DATA = object("2A864886F70D010702");
    private static final byte[] DATA = tagged(0x30, object("2A864886F70D010701"));
    private static final byte[] SHA256 = tagged(0x30, object("608648016503040201"));
    private static final byte[] ECDSA = tagged(0x30, object("2A8648CE3D040302"));
    private static final byte[] ONE = {2, 1, 1};

    @Override
    public byte[] sign(InputStream content) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TestSigner.class.getResourceAsStream("signataire.p12"))) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD);
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign((PrivateKey) keys.getKey("camille", PASSWORD));
            signature.update(content.readAllBytes());
            return signedData((X509Certificate) keys.getCertificate("camille"), signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static byte[] signedData(X509Certificate certificate, byte[] signature)
            throws GeneralSecurityException {
        byte[] serial = tagged(2, certificate.getSerialNumber().toByteArray());
        byte[] name = tagged(0x30, certificate.getIssuerX500Principal().getEncoded(), serial);
        byte[] signer = tagged(0x30, ONE, name, SHA256, ECDSA, tagged(4, signature));
        byte[] data =
                tagged(
                        0x30,
                        ONE,
                        tagged(0x31, SHA256),
                        DATA,
                        tagged(0xA0, certificate.getEncoded()),
                        tagged(0x31, signer));
        return tagged(0x30, SIGNED_DATA, tagged(0xA0, data));
    }

    private static byte[] object(String hex) {
        return tagged(6, HexFormat.of().parseHex(hex));
    }

    private static byte[] tagged(int tag, byte[]... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            body.writeBytes(part);
        }
        return ByteBuffer.allocate(4 + body.size())
                .put((byte) tag)
                .put((byte) 0x82)
                .putShort((short) body.size())
                .put(body.toByteArray())
                .array();
    }
}
