// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004) as runs of dark modules. A quarter of it may be lost to a stamp, a fold
 * or a bad copy and it still reads.
 *
 * @param size modules in a row
 * @param runs dark modules side by side, row by row
 */
record CodeMatrix(int size, List<Run> runs) {

    /**
     * One of the eight of the standard: trying all takes eight times as long and readers read any.
     */
    private static final int MASK = 4;

    /** Dark modules of one row. */
    record Run(int row, int from, int length) {}

    CodeMatrix {
        runs = List.copyOf(runs);
    }

    static CodeMatrix of(String text) {
        ByteMatrix matrix;
        try {
            matrix =
                    Encoder.encode(
                                    text,
                                    ErrorCorrectionLevel.Q,
                                    Map.of(EncodeHintType.QR_MASK_PATTERN, MASK))
                            .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code", e);
        }
        List<Run> runs = new ArrayList<>();
        for (int row = 0; row < matrix.getHeight(); row++) {
            int from = -1;
            for (int column = 0; column <= matrix.getWidth(); column++) {
                boolean dark = column < matrix.getWidth() && matrix.get(column, row) == 1;
                if (dark && from < 0) {
                    from = column;
                } else if (!dark && from >= 0) {
                    runs.add(new Run(row, from, column - from));
                    from = -1;
                }
            }
        }
        return new CodeMatrix(matrix.getWidth(), runs);
    }
}
