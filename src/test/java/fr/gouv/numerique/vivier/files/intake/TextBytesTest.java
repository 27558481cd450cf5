// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

class TextBytesTest {
    private static final String[] PIECES = {"abcdefgh", "é", "’", "😀", "''", "x", "\n"};

    /** The decoder of Java is the oracle, at every place of a run of eight bytes. */
    @Test
    void whatIsUtf8IsToldAsJavaTellsIt() throws Exception {
        Random random = new Random(20_200_601);
        int good = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(8);
            for (int j = 0; j < pieces; j++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            if (bytes.length > 0 && random.nextBoolean()) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(look(bytes).areUtf8()).as("%s", text).isEqualTo(isUtf8(bytes));
            good += isUtf8(bytes) ? 1 : 0;
        }
        assertThat(good).isBetween(5_000, 19_000);
    }

    @ParameterizedTest
    @CsvSource({
        "l''eau, true",
        "l''eau d''été '''' fin, true",
        "fin'', true",
        "l'eau, false",
        "l''eau d'été, false",
        "abcdefghijklmnopq'r, false",
        "abc'''x, false",
        "sans, false",
    })
    void apostrophesAreDoubledOrNot(String text, boolean doubled) throws Exception {
        assertThat(look(text.getBytes(StandardCharsets.UTF_8)).haveDoubledApostrophes())
                .isEqualTo(doubled);
        assertThat(look(text.getBytes(StandardCharsets.ISO_8859_1)).haveDoubledApostrophes())
                .isEqualTo(doubled);
    }

    /** Characters and runs of apostrophes lie across the ends of the buffer. */
    @Test
    void aLongFileIsOneText() throws Exception {
        for (int shift = 0; shift < 4; shift++) {
            String text = "x".repeat(shift) + "’''".repeat(50_000);
            TextBytes bytes = look(text.getBytes(StandardCharsets.UTF_8));
            assertThat(bytes.areUtf8()).isTrue();
            assertThat(bytes.haveDoubledApostrophes()).isTrue();
        }
    }

    private static TextBytes look(byte[] bytes) throws IOException {
        return TextBytes.of(new FileContent.InMemory(bytes));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
