// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the objects of a PDF file one behind the other, each as soon as it is known, and at the
 * end the table of where each begins. Streams are copied as they are.
 *
 * <p>The library's own writer keeps all objects until the end and looks through all that wait for
 * each one that is met: with the many small objects of tagged pages that takes most of the time.
 */
final class ObjectWriter {
    /** Version, and four bytes that tell programs that the file is not text. */
    private static final byte[] HEADER =
            "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Where the object of each number begins; the first number is 1. */
    private final List<Integer> starts = new ArrayList<>();

    private final IdentityHashMap<COSObject, Integer> own = new IdentityHashMap<>();
    private final IdentityHashMap<COSObject, Integer> copied = new IdentityHashMap<>();
    private final Deque<COSObject> waiting = new ArrayDeque<>();

    ObjectWriter() {
        out.writeBytes(HEADER);
    }

    /** A number for an object that {@link #write} will write. */
    COSObject reserve() {
        COSObject reference = new COSObject(COSNull.NULL);
        own.put(reference, next());
        return reference;
    }

    void write(COSObject reserved, COSBase value) throws IOException {
        write(number(reserved), value);
    }

    /** Wherever the document being copied refers to this object of its own, another stands. */
    void replace(COSObject original, COSObject reserved) {
        copied.put(original, number(reserved));
    }

    /** A reference to an object of the document being copied that holds beyond its end. */
    COSObject keep(COSObject original) {
        COSObject reference = new COSObject(COSNull.NULL);
        own.put(reference, number(original));
        return reference;
    }

    /** Writes what the document's written objects refer to, directly or not, and forgets it. */
    void endDocument() throws IOException {
        while (!waiting.isEmpty()) {
            COSObject reference = waiting.remove();
            write(number(reference), reference.getObject());
        }
        copied.clear();
    }

    /** The whole file. */
    byte[] end(COSDictionary trailer) throws IOException {
        int table = out.size();
        ascii("xref\n0 " + (starts.size() + 1) + "\n0000000000 65535 f \n");
        for (int start : starts) {
            String digits = Integer.toString(start);
            ascii("0".repeat(10 - digits.length()) + digits + " 00000 n \n");
        }
        trailer.setInt(COSName.SIZE, starts.size() + 1);
        trailer.setItem(COSName.ID, identifier());
        ascii("trailer\n");
        value(trailer);
        ascii("\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    /** Twice the same: the file was never changed. */
    private COSArray identifier() {
        byte[] digest = HexFormat.of().parseHex(FileDigest.of(out.toByteArray()));
        COSString half = new COSString(Arrays.copyOf(digest, digest.length / 2), true);
        COSArray identifier = new COSArray();
        identifier.add(half);
        identifier.add(half);
        return identifier;
    }

    private int next() {
        starts.add(0);
        return starts.size();
    }

    private int number(COSObject reference) {
        Integer known = own.get(reference);
        if (known != null) {
            return known;
        }
        return copied.computeIfAbsent(
                reference,
                met -> {
                    waiting.add(met);
                    return next();
                });
    }

    private void write(int number, COSBase value) throws IOException {
        starts.set(number - 1, out.size());
        ascii(number + " 0 obj\n");
        if (value instanceof COSStream stream) {
            stream(stream);
        } else {
            value(value);
        }
        ascii("\nendobj\n");
    }

    private void stream(COSStream stream) throws IOException {
        byte[] content;
        try (InputStream in = stream.createRawInputStream()) {
            content = in.readAllBytes();
        }
        stream.setInt(COSName.LENGTH, content.length);
        value(stream);
        ascii("\nstream\n");
        out.writeBytes(content);
        ascii("\nendstream");
    }

    private void value(COSBase value) throws IOException {
        switch (value) {
            case COSObject reference -> ascii(number(reference) + " 0 R");
            case COSDictionary dictionary -> {
                ascii("<<");
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    entry.getKey().writePDF(out);
                    out.write(' ');
                    value(entry.getValue());
                }
                ascii(">>");
            }
            case COSArray array -> {
                out.write('[');
                for (int i = 0; i < array.size(); i++) {
                    if (i > 0) {
                        out.write(' ');
                    }
                    value(array.get(i));
                }
                out.write(']');
            }
            case COSString string -> COSWriter.writeString(string, out);
            case COSName name -> name.writePDF(out);
            case COSInteger integer -> ascii(Long.toString(integer.longValue()));
            case COSFloat number -> number.writePDF(out);
            case COSBoolean truth -> ascii(Boolean.toString(truth.getValue()));
            default -> ascii("null");
        }
    }

    private void ascii(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
