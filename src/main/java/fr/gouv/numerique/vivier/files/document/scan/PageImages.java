// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import fr.gouv.numerique.vivier.domain.shared.Message;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import java.io.IOException;
import java.util.List;

/** Looks at the pictures of a page before any is unpacked: how large, and whether they can be. */
final class PageImages {
    private static final int DEPTH = 4;

    /** Formats that need a decoder which is not shipped; their picture would stay empty. */
    private static final List<COSName> UNKNOWN = List.of(COSName.JBIG2_DECODE, COSName.JPX_DECODE);

    private PageImages() {}

    static void check(PDPage page, int number) throws IOException, UnreadableScanException {
        check(page.getResources(), number, DEPTH);
    }

    private static void check(PDResources resources, int number, int depth)
            throws IOException, UnreadableScanException {
        if (resources == null || depth == 0) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            checkPacking(resources, name, number);
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image) {
                check(image, number);
            } else if (object instanceof PDFormXObject form) {
                check(form.getResources(), number, depth - 1);
            }
        }
    }

    private static void check(PDImageXObject image, int number) throws UnreadableScanException {
        if ((long) image.getWidth() * image.getHeight() > ScanReader.MOST_PIXELS) {
            throw new UnreadableScanException(Message.of("scan.unreadable.picture", number));
        }
    }

    /** Before the library makes a picture of it, for which it would need the decoder. */
    private static void checkPacking(PDResources resources, COSName name, int number)
            throws UnreadableScanException {
        COSStream stream =
                resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getCOSStream(name);
        if (stream != null
                && new PDStream(stream).getFilters().stream().anyMatch(UNKNOWN::contains)) {
            throw new UnreadableScanException(Message.of("scan.unreadable.compression", number));
        }
    }
}
