// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.files.intake.XmlScanner.Step;

import java.io.IOException;

/** Text that may be cut into runs of different looks. */
final class RichText {
    private static final long WORDS = XmlScanner.name("t");
    private static final long PHONETIC = XmlScanner.name("rPh");

    private final XmlText text = new XmlText();

    /**
     * The words of the element just begun, without the phonetic guides that stand beside some of
     * them. The scanner stands at the element's end.
     */
    XmlText read(XmlScanner xml) throws IOException {
        text.clear();
        int outside = xml.depth() - 1;
        int guide = Integer.MAX_VALUE;
        while (true) {
            Step step = xml.next();
            if (step == Step.END) {
                if (xml.depth() == outside) {
                    return text;
                }
                if (xml.depth() < guide) {
                    guide = Integer.MAX_VALUE;
                }
            } else if (xml.name() == PHONETIC) {
                guide = Math.min(guide, xml.depth());
            } else if (xml.name() == WORDS && xml.depth() <= guide) {
                text.append(xml.text());
            }
        }
    }
}
