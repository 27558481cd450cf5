// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.sample;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.Deflater;

/**
 * A workbook whose rows go straight into the file, without temporary files, and whose bytes depend
 * on nothing but its cells and one moment given from outside.
 */
final class StreamedWorkbook extends DeferredSXSSFWorkbook {
    private static final int ROWS_IN_MEMORY = 50;

    private final LocalDateTime moment;

    StreamedWorkbook(LocalDateTime moment) {
        super(ROWS_IN_MEMORY);
        this.moment = moment;
        POIXMLProperties properties = getXSSFWorkbook().getProperties();
        Optional<Date> date = Optional.of(Date.from(moment.toInstant(ZoneOffset.UTC)));
        properties.getCoreProperties().setCreated(date);
        properties.getCoreProperties().setModified(date);
        properties.getCoreProperties().setCreator("Vivier");
        properties.getExtendedProperties().setApplication("Vivier");
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new DatedArchive(out, moment);
    }

    /** An archive that says the same moment of all its entries, instead of now. */
    private static final class DatedArchive extends ZipArchiveOutputStream {
        private final LocalDateTime moment;

        DatedArchive(OutputStream out, LocalDateTime moment) {
            super(out);
            this.moment = moment;
            // Half the time for a file a third larger.
            setLevel(Deflater.BEST_SPEED);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            // A local time is written as it is: an instant would depend on the machine's zone.
            entry.setTimeLocal(moment);
            super.putArchiveEntry(entry);
        }
    }
}
