// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import fr.gouv.numerique.vivier.domain.document.register.Seal;
import fr.gouv.numerique.vivier.domain.document.register.Seal.Check;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Checks the electronic signatures of a file against its bytes. Thread-safe. */
public final class Seals {
    private Seals() {}

    /**
     * Those in the fields of a document, in the order of the file; none in a file that is no PDF.
     */
    public static List<Seal> of(byte[] file) {
        List<Seal> seals = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDSignatureField field : document.getSignatureFields()) {
                PDSignature signature = field.getSignature();
                String name = field.getFullyQualifiedName();
                if (signature != null && name.startsWith(SignedFile.FIELD)) {
                    SignatoryRole.ofBox(name.substring(SignedFile.FIELD.length()))
                            .ifPresent(role -> seals.add(seal(role, signature, file)));
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return List.of();
        }
        return seals;
    }

    private static Seal seal(SignatoryRole role, PDSignature signature, byte[] file) {
        Optional<Instant> at =
                Optional.ofNullable(signature.getSignDate()).map(it -> it.toInstant());
        int[] range = signature.getByteRange();
        boolean isLast = range.length == 4 && range[2] + range[3] == file.length;
        try {
            CmsSignature cms = CmsSignature.read(signature.getContents(file));
            X509Certificate certificate = cms.certificate();
            boolean fits = cms.signs(signature.getSignedContent(file));
            return new Seal(
                    role,
                    fits ? Check.INTACT : Check.BROKEN,
                    name(certificate.getSubjectX500Principal()),
                    name(certificate.getIssuerX500Principal()),
                    at,
                    at.map(it -> isValid(certificate, it)).orElse(true),
                    isLast);
        } catch (GeneralSecurityException | IOException | RuntimeException _) {
            return new Seal(role, Check.UNREADABLE, "", "", at, true, isLast);
        }
    }

    private static boolean isValid(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }

    /** The common name, else the whole. */
    private static String name(X500Principal principal) {
        try {
            for (Rdn part : new LdapName(principal.getName()).getRdns()) {
                if (part.getType().equalsIgnoreCase("CN")) {
                    return part.getValue().toString();
                }
            }
        } catch (InvalidNameException _) {
            // Shown as it is.
        }
        return principal.getName();
    }
}
