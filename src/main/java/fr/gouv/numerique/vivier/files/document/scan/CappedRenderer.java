// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Draws a page unless it asks for more strokes than a page has, or nobody wants it any more. */
final class CappedRenderer extends PDFRenderer {
    /** A dense map has some hundred thousand. */
    private static final int MOST_OPERATORS = 3_000_000;

    private final BooleanSupplier cancelled;

    CappedRenderer(PDDocument document, BooleanSupplier cancelled) {
        super(document);
        this.cancelled = cancelled;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new CappedDrawer(parameters, cancelled);
    }

    private static final class CappedDrawer extends PageDrawer {
        private final BooleanSupplier cancelled;
        private int operators;

        CappedDrawer(PageDrawerParameters parameters, BooleanSupplier cancelled)
                throws IOException {
            super(parameters);
            this.cancelled = cancelled;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            if (++operators > MOST_OPERATORS || cancelled.getAsBoolean()) {
                throw new IllegalStateException("drawing ended early");
            }
            super.processOperator(operator, operands);
        }
    }
}
