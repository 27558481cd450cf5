// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;

import fr.gouv.numerique.vivier.domain.document.register.PageCode;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the code of a page, whichever way the page lies and somewhat askew. It looks first where
 * the code of a page is, in one of the four corners, then everywhere; first at the page as it is,
 * then smoothed, then once more. Codes that are none of ours are passed over.
 */
final class CodeFinder {
    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true);
    private static final double CORNER = 0.36;

    private CodeFinder() {}

    static ScannedPage look(GreyImage page, BooleanSupplier cancelled) {
        return Stream.<Function<GreyImage, Optional<ScannedPage>>>of(
                        image -> corners(image, cancelled),
                        image -> everywhere(image, cancelled),
                        image -> corners(image.smoothed(), cancelled),
                        image -> everywhere(image.smoothed(), cancelled),
                        image -> corners(image.smoothed().smoothed(), cancelled))
                .flatMap(way -> way.apply(page).stream())
                .findFirst()
                .orElseGet(() -> new ScannedPage(Optional.empty(), 0, page.isBlank()));
    }

    /** The code is at the lower right, so elsewhere when the page is turned. */
    private static Optional<ScannedPage> corners(GreyImage page, BooleanSupplier cancelled) {
        int width = (int) (page.width() * CORNER);
        int height = (int) (page.height() * CORNER);
        int right = page.width() - width;
        int bottom = page.height() - height;
        int[][] places = {{right, bottom}, {0, 0}, {0, bottom}, {right, 0}};
        for (int[] place : places) {
            LuminanceSource part = page.part(place[0], place[1], width, height);
            Optional<ScannedPage> found = anyWay(part, cancelled);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<ScannedPage> everywhere(GreyImage page, BooleanSupplier cancelled) {
        return anyWay(page.whole(), cancelled);
    }

    private static Optional<ScannedPage> anyWay(LuminanceSource source, BooleanSupplier cancelled) {
        for (Binarizer binarizer :
                new Binarizer[] {
                    new HybridBinarizer(source), new GlobalHistogramBinarizer(source)
                }) {
            Optional<ScannedPage> found =
                    cancelled.getAsBoolean() ? Optional.empty() : decode(binarizer);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<ScannedPage> decode(Binarizer binarizer) {
        Result[] results;
        try {
            results = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(binarizer), HINTS);
        } catch (NotFoundException _) {
            return Optional.empty();
        }
        for (Result result : results) {
            Optional<PageCode> code = PageCode.read(result.getText());
            if (code.isPresent()) {
                return Optional.of(new ScannedPage(code, turns(result), false));
            }
        }
        return Optional.empty();
    }

    /** The second of the three corner marks is the upper left one, the third the upper right. */
    private static int turns(Result result) {
        ResultPoint[] marks = result.getResultPoints();
        double angle =
                Math.atan2(marks[2].getY() - marks[1].getY(), marks[2].getX() - marks[1].getX());
        return Math.floorMod(Math.round(angle / (Math.PI / 2)), 4);
    }
}
