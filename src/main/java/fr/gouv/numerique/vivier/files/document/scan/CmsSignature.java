// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A detached signature as PDF files hold it (RFC 5652, « SignedData » with one signer): the
 * certificate that came with it, and whether its key signed these very bytes. The chain above the
 * certificate is not looked at.
 */
final class CmsSignature {
    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final String PSS = "1.2.840.113549.1.1.10";

    /** Algorithms named without their digest, which is said beside. */
    private static final Map<String, String> BY_KEY =
            Map.of("1.2.840.113549.1.1.1", "RSA", "1.2.840.10045.2.1", "ECDSA");

    private static final Map<String, String> DIGESTS =
            Map.of(
                    "2.16.840.1.101.3.4.2.1", "SHA-256",
                    "2.16.840.1.101.3.4.2.2", "SHA-384",
                    "2.16.840.1.101.3.4.2.3", "SHA-512");

    private static final int TAGGED = 0xA0;

    private final X509Certificate certificate;
    private final List<Der> signer;

    private CmsSignature(X509Certificate certificate, List<Der> signer) {
        this.certificate = certificate;
        this.signer = signer;
    }

    /**
     * Reads a signature.
     *
     * @param bytes may be followed by blanks, as in a PDF
     * @throws GeneralSecurityException when it is written in another way
     */
    static CmsSignature read(byte[] bytes) throws GeneralSecurityException {
        try {
            Der all = Der.of(bytes);
            if (!all.part(0).object().equals(SIGNED_DATA)) {
                throw new GeneralSecurityException("no signed data");
            }
            List<Der> data = all.part(1).part(0).parts();
            List<Der> signers = data.getLast().parts();
            if (signers.size() != 1) {
                throw new GeneralSecurityException("not one signer");
            }
            List<Der> signer = signers.getFirst().parts();
            return new CmsSignature(certificate(all.whole(), signer.get(1)), signer);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /** The one of those inside that the signer names by issuer and serial number. */
    private static X509Certificate certificate(byte[] all, Der name)
            throws GeneralSecurityException {
        byte[] issuer = name.part(0).whole();
        BigInteger serial = new BigInteger(name.part(1).content());
        for (Certificate each :
                CertificateFactory.getInstance("X.509")
                        .generateCertificates(new ByteArrayInputStream(all))) {
            if (each instanceof X509Certificate it
                    && it.getSerialNumber().equals(serial)
                    && Arrays.equals(it.getIssuerX500Principal().getEncoded(), issuer)) {
                return it;
            }
        }
        throw new GeneralSecurityException("no certificate");
    }

    X509Certificate certificate() {
        return certificate;
    }

    /**
     * Whether the certificate's key signed these bytes.
     *
     * @throws GeneralSecurityException when it was done in a way that is not known here
     */
    boolean signs(byte[] content) throws GeneralSecurityException {
        try {
            String digest = DIGESTS.get(signer.get(2).part(0).object());
            if (digest == null) {
                throw new GeneralSecurityException("digest not accepted");
            }
            boolean hasAttributes = signer.get(3).is(TAGGED);
            byte[] signed = content;
            if (hasAttributes) {
                Der attributes = signer.get(3);
                if (!Arrays.equals(
                        digestOf(attributes), MessageDigest.getInstance(digest).digest(content))) {
                    return false;
                }
                // Signed as the set that they are, not under the tag that they have here.
                signed = attributes.whole();
                signed[0] = Der.SET;
            }
            Der algorithm = signer.get(hasAttributes ? 4 : 3);
            Signature check = check(algorithm, digest);
            check.initVerify(certificate.getPublicKey());
            check.update(signed);
            return check.verify(signer.get(hasAttributes ? 5 : 4).content());
        } catch (SignatureException _) {
            // Not even of the length that this key gives.
            return false;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static byte[] digestOf(Der attributes) throws GeneralSecurityException {
        for (Der attribute : attributes.parts()) {
            if (attribute.part(0).object().equals(MESSAGE_DIGEST)) {
                return attribute.part(1).part(0).content();
            }
        }
        throw new GeneralSecurityException("no digest");
    }

    private static Signature check(Der algorithm, String digest) throws GeneralSecurityException {
        String name = algorithm.part(0).object();
        String key = BY_KEY.get(name);
        if (key != null) {
            return Signature.getInstance(digest.replace("-", "") + "with" + key);
        }
        if (!name.equals(PSS)) {
            return Signature.getInstance(name);
        }
        Signature check = Signature.getInstance("RSASSA-PSS");
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("RSASSA-PSS");
        try {
            parameters.init(algorithm.part(1).whole());
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
        check.setParameter(parameters.getParameterSpec(PSSParameterSpec.class));
        return check;
    }
}
