// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.files.document.PdfPreview.Area;
import fr.gouv.numerique.vivier.files.document.PdfPreview.Hit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Looking at a real document: pages, words and where they stand. */
class PdfPreviewTest {
    private PdfPreview preview;

    @BeforeEach
    void open() throws Exception {
        preview =
                PdfPreview.open(
                        Variants.write(Variants.all().values().stream().findFirst().orElseThrow()));
    }

    @AfterEach
    void close() throws Exception {
        preview.close();
    }

    @Test
    void aPageIsDrawnAsLargeAsItIsWanted() throws Exception {
        PageImage page = preview.draw(0, 2);

        assertThat(page.width()).isBetween(1189, 1192);
        assertThat(page.height()).isBetween(1682, 1685);
        assertThat(page.argb()[0]).isEqualTo(0xFFFFFFFF);
        assertThat(preview.draw(0, 40).argb().length).isLessThan(16_100_000);
    }

    @Test
    void wordsAreFoundWhateverTheirCaseAndAccentsAndOverLineEnds() throws Exception {
        List<Hit> exact = preview.find("Durée");
        List<Hit> plain = preview.find("DUREE");

        assertThat(exact).isNotEmpty().isEqualTo(plain);
        String text = preview.text(0);
        String[] lines = text.lines().filter(line -> line.length() > 60).toArray(String[]::new);
        String end = lines[0].strip().substring(lines[0].strip().lastIndexOf(' ') + 1);
        assertThat(text).contains(end);
        assertThat(preview.find("  ")).isEmpty();
        assertThat(preview.find("introuvable ici")).isEmpty();
    }

    @Test
    void aHitStandsOnItsWords() throws Exception {
        Area area = preview.find("mission").getFirst().areas().getFirst();
        PageImage page = preview.draw(area.page(), 2);

        assertThat(area.left()).isBetween(20.0, 560.0);
        assertThat(area.width()).isBetween(10.0, 120.0);
        assertThat(dark(page, area)).isGreaterThan(20);
    }

    /** Dark pixels within the area. */
    private static int dark(PageImage page, Area area) {
        int count = 0;
        for (int y = (int) (area.top() * 2); y < (area.top() + area.height()) * 2; y++) {
            for (int x = (int) (area.left() * 2); x < (area.left() + area.width()) * 2; x++) {
                count += (page.argb()[y * page.width() + x] & 0xFF) < 128 ? 1 : 0;
            }
        }
        return count;
    }
}
