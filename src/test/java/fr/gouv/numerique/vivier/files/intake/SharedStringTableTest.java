// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

class SharedStringTableTest {
    private static final int TEXTS = 30_000;

    @Test
    void textsComeBackAsTheyWereAlsoFromDeflatedBlocks() throws Exception {
        SharedStringTable plain = new SharedStringTable(Long.MAX_VALUE, Long.MAX_VALUE);
        SharedStringTable deflated = new SharedStringTable(0, Long.MAX_VALUE);
        for (int i = 0; i < TEXTS; i++) {
            plain.add(text(content(i)));
            deflated.add(text(content(i)));
        }

        assertThat(deflated.taken()).isLessThan(plain.taken() / 2);
        for (SharedStringTable table : new SharedStringTable[] {plain, deflated}) {
            SharedStringTable.Reader reader = table.new Reader();
            for (int i = 0; i < TEXTS; i++) {
                int anywhere = i * 7919 % TEXTS;
                assertThat(reader.text(anywhere)).isEqualTo(content(anywhere));
            }
        }
    }

    @Test
    void noMoreIsTakenThanThereIsRoom() {
        SharedStringTable table = new SharedStringTable(100_000, 200_000);

        assertThatThrownBy(
                        () -> {
                            for (int i = 0; i < 1_000_000; i++) {
                                table.add(text(content(i)));
                            }
                        })
                .isInstanceOf(TooManyTexts.class);
        assertThat(table.taken()).isLessThan(400_000);
    }

    /** Some are empty, some longer than a block. */
    private static String content(int i) {
        return i % 1000 == 0 ? "é".repeat(i * 3) : i % 7 == 0 ? "" : "réponse n° " + i;
    }

    private static XmlText text(String content) throws IOException {
        XmlText text = new XmlText();
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        text.show(bytes, 0, bytes.length);
        return text;
    }
}
