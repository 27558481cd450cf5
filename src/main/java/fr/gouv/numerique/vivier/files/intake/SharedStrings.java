// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.files.intake.XmlScanner.Step;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Optional;

/**
 * The texts that cells refer to by number. The part that holds them is read only as far as they are
 * asked for: whoever looks at the first rows of a sheet does not wait for the last text.
 */
final class SharedStrings {
    private static final long ITEM = XmlScanner.name("si");
    private static final int CACHED = 1 << 13;
    private static final int LONGEST_CACHED = 64;
    private static final int AT_A_TIME = 256;

    private final @Nullable XmlScanner part;
    private final SharedStringTable table;
    private final SharedStringTable.Reader texts;
    private final RichText words = new RichText();
    private boolean complete;

    /** Answers such as « Oui » come back all the time: their cells are made once. */
    private final int[] cachedIndex = new int[CACHED];

    private final @Nullable Cell[] cached = new Cell[CACHED];

    private SharedStrings(@Nullable XmlScanner part, SharedStringTable table) {
        this.part = part;
        this.table = table;
        this.texts = table.new Reader();
        this.complete = part == null;
    }

    /** Texts of a part that is read on the way. */
    static SharedStrings in(XmlScanner part) {
        return new SharedStrings(part, new SharedStringTable());
    }

    /** Texts that were read before. */
    static SharedStrings in(SharedStringTable table) {
        return new SharedStrings(null, table);
    }

    /**
     * The whole table, to serve again, if that takes no longer than what was read so far: texts
     * mostly stand in the order in which the cells refer to them.
     */
    Optional<SharedStringTable> wholeTable() throws IOException {
        readUpTo(2 * table.size());
        return complete ? Optional.of(table) : Optional.empty();
    }

    /**
     * The cell with the text of this number.
     *
     * @throws XmlDamage when the workbook has no such text
     */
    Cell cell(int index) throws IOException {
        int slot = index & (CACHED - 1);
        Cell known = cached[slot];
        if (known != null && cachedIndex[slot] == index) {
            return known;
        }
        if (index >= table.size() && !readUpTo(index)) {
            throw new XmlDamage("a text that is not in the table");
        }
        String text = texts.text(index);
        Cell cell = Cell.ofText(EscapedText.plain(text));
        if (text.length() <= LONGEST_CACHED) {
            cached[slot] = cell;
            cachedIndex[slot] = index;
        }
        return cell;
    }

    /** Reads some more than what is asked for, which saves going back and forth. */
    private boolean readUpTo(int index) throws IOException {
        int enough = (int) Math.min(Integer.MAX_VALUE, (long) index + AT_A_TIME);
        while (table.size() < enough && readNext()) {
            // The next one, then.
        }
        return index < table.size();
    }

    private boolean readNext() throws IOException {
        if (part == null || complete) {
            return false;
        }
        Step step = part.next();
        while (step != Step.DONE) {
            if (step == Step.START && part.name() == ITEM) {
                table.add(words.read(part));
                return true;
            }
            step = part.next();
        }
        complete = true;
        return false;
    }
}
