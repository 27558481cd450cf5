// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class PackedLinesTest {

    @Test
    void anyWordsAreReadAsTheyWereWritten() {
        PackedLines lines = new PackedLines();
        lines.line("tickedSkills").part("JAVA").part("Java").part("").part("a\tb\nc\\d~e~t~~");
        lines.line("").part("");
        lines.line("é 😀");

        assertThat(read(lines.bytes()))
                .containsExactly(
                        List.of("tickedSkills", "JAVA", "Java", "", "a\tb\nc\\d~e~t~~"),
                        List.of("", ""),
                        List.of("é 😀"));
    }

    @Test
    void nothingIsNoBytes() {
        assertThat(new PackedLines().bytes()).isNull();
        assertThat(read(null)).isEmpty();
    }

    @Test
    void theBytesHoldNoBackslash() {
        assertThat(new PackedLines().line("C:\\temp").part("\\").bytes())
                .doesNotContain((byte) '\\');
    }

    private static List<List<String>> read(byte[] packed) {
        List<List<String>> lines = new ArrayList<>();
        PackedLines.forEach(packed, line -> lines.add(List.copyOf(line)));
        return lines;
    }
}
