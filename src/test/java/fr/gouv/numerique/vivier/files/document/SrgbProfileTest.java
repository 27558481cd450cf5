// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;

class SrgbProfileTest {

    /** The runtime's own colour engine takes it for sRGB. */
    @Test
    void isTheColourSpaceOfScreens() {
        ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
        ColorSpace ours = new ICC_ColorSpace(profile);
        ColorSpace theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB);

        assertThat(profile.getNumComponents()).isEqualTo(3);
        for (float[] colour :
                new float[][] {{0, 0, 0.57f}, {1, 1, 1}, {0.2f, 0.5f, 0.8f}, {0.02f, 0, 0.1f}}) {
            float[] a = ours.toCIEXYZ(colour);
            float[] b = theirs.toCIEXYZ(colour);
            for (int i = 0; i < 3; i++) {
                assertThat(a[i]).isCloseTo(b[i], within(0.002f));
            }
        }
    }
}
