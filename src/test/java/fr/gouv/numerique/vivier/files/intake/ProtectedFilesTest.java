// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.gouv.numerique.vivier.domain.intake.FilePassword;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Files behind a password are opened in memory with it, and refused kindly without. */
class ProtectedFilesTest {
    private static final String PASSWORD = "sésame";

    @TempDir private Path folder;
    private ReadTables files;
    private List<List<String>> expected;

    @BeforeEach
    void open() throws Exception {
        files = new ReadTables(folder);
        expected = files.shown(SmallFiles.xlsx());
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void todaysWorkbooks(EncryptionMode mode) throws Exception {
        opensWithItsPasswordOnly(encrypted(mode, PASSWORD));
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"binaryRC4", "cryptoAPI", "xor"})
    void oldWorkbooks(EncryptionMode mode) throws Exception {
        // The weakest kind knows only what a keyboard of that time had.
        String password = mode == EncryptionMode.xor ? "sesame" : PASSWORD;
        byte[] file = old(mode, password);
        assertThat(ReadTables.shown(files.open(file, password).sheets().getFirst()))
                .isEqualTo(expected);
        assertThat(files.refusal(file)).isEqualTo("passwordNeeded");
        assertThat(refusal(file, "autre")).isEqualTo("passwordWrong");
        assertThat(Biff8EncryptionKey.getCurrentUserPassword()).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void openDocuments(boolean today) throws Exception {
        opensWithItsPasswordOnly(openDocument(today));
    }

    /** Written by LibreOffice 7.4: PBKDF2 and AES-256 in CBC mode. */
    @Test
    void anOpenDocumentAsLibreOfficeEncryptsIt() throws Exception {
        byte[] file;
        try (InputStream stream = ProtectedFilesTest.class.getResourceAsStream("protege.ods")) {
            file = stream.readAllBytes();
        }
        assertThat(ReadTables.shown(files.open(file, PASSWORD).sheets().getFirst()))
                .containsExactly(
                        List.of(
                                "Votre nom",
                                "Votre prénom",
                                "Votre adresse électronique professionnelle"),
                        List.of("Fictif", "Camille", "camille.fictif@exemple.gouv.fr"));
        assertThat(files.refusal(file)).isEqualTo("passwordNeeded");
        assertThat(refusal(file, "autre")).isEqualTo("passwordWrong");
    }

    /** LibreOffice 24.8 and later encrypt the whole package, with a key by Argon2id. */
    @Test
    void theNewestEncryptionOfLibreOfficeIsNamedWithOrWithoutAPassword() throws Exception {
        byte[] file =
                ReadTables.zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "encrypted-package",
                        new byte[4096],
                        "META-INF/manifest.xml",
                        """
                        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
                         xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" manifest:version="1.4">
                        <manifest:file-entry manifest:full-path="encrypted-package" manifest:size="9000"
                         manifest:media-type="application/vnd.oasis.opendocument.spreadsheet">
                        <manifest:encryption-data>
                        <manifest:algorithm manifest:algorithm-name="http://www.w3.org/2009/xmlenc11#aes256-gcm"
                         manifest:initialisation-vector="AAAAAAAAAAAAAAAA"/>
                        <manifest:start-key-generation manifest:start-key-generation-name="http://www.w3.org/2001/04/xmlenc#sha256"
                         manifest:key-size="32"/>
                        <manifest:key-derivation manifest:key-size="32"
                         manifest:key-derivation-name="urn:org:documentfoundation:names:experimental:office:manifest:argon2id"
                         manifest:salt="AAAAAAAAAAAAAAAAAAAAAA==" loext:argon2-iterations="3"
                         loext:argon2-memory="65536" loext:argon2-lanes="4"/>
                        </manifest:encryption-data></manifest:file-entry></manifest:manifest>""");
        assertThat(files.refusal(file)).isEqualTo("otherEncryption");
        assertThat(refusal(file, PASSWORD)).isEqualTo("otherEncryption");
    }

    /** « Recommended read-only » encrypts with a password that every Excel knows. */
    @Test
    void workbooksThatMayOnlyNotBeChangedNeedNoPassword() throws Exception {
        assertThat(files.shown(encrypted(EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD)))
                .isEqualTo(expected);
        assertThat(files.shown(old(EncryptionMode.binaryRC4, Decryptor.DEFAULT_PASSWORD)))
                .isEqualTo(expected);
    }

    @Test
    void aPasswordIsNeverShown() {
        assertThat(new FilePassword(PASSWORD).toString()).doesNotContain(PASSWORD);
    }

    @Test
    void nothingDecryptedIsLeftOnDisk() throws Exception {
        files.open(encrypted(EncryptionMode.agile, PASSWORD), PASSWORD)
                .sheets()
                .getFirst()
                .forEachRow(_ -> {});
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    /** A forged file may ask for more rounds than a life is long. */
    @Test
    void aForgedNumberOfRoundsIsNotCounted() throws Exception {
        byte[] file = encrypted(EncryptionMode.agile, PASSWORD);
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("spinCount=\"100000\"");
        byte[] forged =
                text.replace("spinCount=\"100000\"", "spinCount=\"999999\"")
                        .replace("spinCount=\"100000\"", "spinCount=\"999999\"")
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(forged, PASSWORD)).isIn("passwordWrong", "damagedWorkbook");
    }

    private void opensWithItsPasswordOnly(byte[] file) throws Exception {
        assertThat(ReadTables.shown(files.open(file, PASSWORD).sheets().getFirst()))
                .isEqualTo(expected);
        assertThat(files.refusal(file)).isEqualTo("passwordNeeded");
        assertThat(refusal(file, "autre")).isEqualTo("passwordWrong");
    }

    private String refusal(byte[] file, String password) {
        UnreadableFile failure =
                catchThrowableOfType(UnreadableFile.class, () -> files.open(file, password));
        assertThat(failure).isNotNull();
        return failure.getMessage();
    }

    private static byte[] encrypted(EncryptionMode mode, String password) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream inside = encryptor.getDataStream(file)) {
                inside.write(SmallFiles.xlsx());
            }
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] old(EncryptionMode mode, String password) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(SmallFiles.xls()))) {
            workbook.setEncryptionMode(mode);
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    /** As LibreOffice writes it today, and as OpenOffice 3 did. */
    private static byte[] openDocument(boolean today) throws Exception {
        byte[] content;
        try (GuardedZip zip = GuardedZip.open(new FileContent.InMemory(SmallFiles.ods()));
                var stream = zip.stream("content.xml")) {
            content = stream.readAllBytes();
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater =
                new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED, true))) {
            deflater.write(content);
        }
        byte[] plain = packed.toByteArray();
        byte[] salt = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        byte[] vector = Arrays.copyOf(salt, today ? 16 : 8);
        byte[] start =
                MessageDigest.getInstance(today ? "SHA-256" : "SHA-1")
                        .digest(PASSWORD.getBytes(StandardCharsets.UTF_8));
        byte[] key = derived(start, salt, today ? 100_000 : 1024, today ? 32 : 16);
        Cipher cipher =
                Cipher.getInstance(today ? "AES/CBC/PKCS5Padding" : "Blowfish/CFB/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(key, today ? "AES" : "Blowfish"),
                new IvParameterSpec(vector));
        String checksum =
                base64(
                        MessageDigest.getInstance(today ? "SHA-256" : "SHA-1")
                                .digest(Arrays.copyOf(plain, Math.min(1024, plain.length))));
        String manifest =
                """
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                <manifest:file-entry manifest:full-path="content.xml">
                <manifest:encryption-data manifest:checksum-type="%s" manifest:checksum="%s">
                <manifest:algorithm manifest:algorithm-name="%s" manifest:initialisation-vector="%s"/>
                <manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="%d"
                 manifest:iteration-count="%d" manifest:salt="%s"/>
                <manifest:start-key-generation manifest:start-key-generation-name="%s"/>
                </manifest:encryption-data></manifest:file-entry></manifest:manifest>"""
                        .formatted(
                                today
                                        ? "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k"
                                        : "SHA1/1K",
                                checksum,
                                today
                                        ? "http://www.w3.org/2001/04/xmlenc#aes256-cbc"
                                        : "Blowfish CFB",
                                base64(vector),
                                today ? 32 : 16,
                                today ? 100_000 : 1024,
                                base64(salt),
                                today ? "http://www.w3.org/2000/09/xmldsig#sha256" : "SHA1");
        return ReadTables.zip(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                cipher.doFinal(plain),
                "META-INF/manifest.xml",
                manifest);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] derived(byte[] secret, byte[] salt, int rounds, int size)
            throws Exception {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret, "HmacSHA1"));
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        for (byte block = 1; key.size() < size; block++) {
            mac.update(salt);
            byte[] last = mac.doFinal(new byte[] {0, 0, 0, block});
            byte[] sum = last.clone();
            for (int round = 1; round < rounds; round++) {
                last = mac.doFinal(last);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] ^= last[i];
                }
            }
            key.write(sum);
        }
        return Arrays.copyOf(key.toByteArray(), size);
    }
}
