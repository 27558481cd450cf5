// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

/** An opened scan: a PDF file or a picture with one page or more. Not thread-safe. */
public sealed interface ScanFile extends AutoCloseable permits PdfScan, PictureScan {

    /** How many pages it has, at least one. */
    int pages();

    /**
     * Looks for the code of a page.
     *
     * @param page from 1
     * @param cancelled asked now and then; once it says so the page counts as unreadable
     */
    ScannedPage read(int page, BooleanSupplier cancelled) throws UnreadableScanException;

    /**
     * Some of the pages as a PDF file of their own, the right way up and in this order. The same
     * pages give the same bytes. Nothing in it acts when it is opened.
     *
     * @param wanted at least one
     */
    byte[] extract(List<Wanted> wanted) throws IOException;

    /**
     * A page to take out.
     *
     * @param page from 1
     * @param turns as {@link ScannedPage#turns}
     */
    record Wanted(int page, int turns) {}

    @Override
    void close() throws IOException;
}
