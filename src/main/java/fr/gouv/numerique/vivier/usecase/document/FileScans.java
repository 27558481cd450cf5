// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.register.DocumentEvent;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.ScanSorter;
import fr.gouv.numerique.vivier.domain.document.register.ScanSorter.Coded;
import fr.gouv.numerique.vivier.domain.document.register.Seal;
import fr.gouv.numerique.vivier.domain.document.register.Signatory;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryState;
import fr.gouv.numerique.vivier.domain.document.register.SignedCopy;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.files.document.DocumentFile;
import fr.gouv.numerique.vivier.files.document.scan.ScanFile;
import fr.gouv.numerique.vivier.files.document.scan.ScanFile.Wanted;
import fr.gouv.numerique.vivier.files.document.scan.ScanReader;
import fr.gouv.numerique.vivier.files.document.scan.ScannedPage;
import fr.gouv.numerique.vivier.files.document.scan.Seals;
import fr.gouv.numerique.vivier.files.document.scan.SignedFile;
import fr.gouv.numerique.vivier.files.document.scan.UnreadableScanException;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files signed copies with their documents: scanned pages by the code that each bears, and the
 * issued file itself once it was signed electronically. Nothing is marked as signed by that: who
 * signed is proposed. Files are only read.
 */
public final class FileScans {
    private final Store store;
    private final ScanReader reader;
    private final Clock clock;
    private final Changes changes;

    public FileScans(Store store, ScanReader reader, Clock clock, Changes changes) {
        this.store = store;
        this.reader = reader;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Looks at every page of a file and files what can be filed.
     *
     * @param monitor told the pages looked at; when it asks to stop nothing of this file is kept
     * @throws IOException when the disk does not give the file
     */
    public ScanReport file(Path file, WorkMonitor monitor) throws IOException {
        try {
            byte[] bytes = reader.bytes(file);
            try (ScanFile scan = reader.open(bytes)) {
                ScanReport report = new Filing(file, bytes, scan, monitor).run();
                if (!report.filed().isEmpty()) {
                    changes.publish(Subject.DOCUMENTS);
                }
                return report;
            }
        } catch (UnreadableScanException e) {
            return new ScanReport(
                    file,
                    List.of(),
                    List.of(
                            new ScanReport.Refused(
                                    List.of(), e.reason(), Optional.empty(), false)));
        }
    }

    /**
     * Attaches pages to the current text of a document on a person's word.
     *
     * @param pages their places in the file
     * @throws UnknownRecord when no document has this number
     */
    public ScanReport fileByHand(Path file, List<Integer> pages, String number)
            throws IOException, UnknownRecord {
        IssuedDocument document =
                store.read(session -> session.documents().find(number))
                        .orElseThrow(() -> new UnknownRecord("document", number));
        try {
            byte[] bytes = reader.bytes(file);
            try (ScanFile scan = reader.open(bytes)) {
                List<Integer> places =
                        pages.stream().filter(page -> page >= 1 && page <= scan.pages()).toList();
                if (places.isEmpty()) {
                    return refused(file, pages, Message.of("scan.unreadable.empty"), number);
                }
                byte[] copy = scan.extract(places.stream().map(it -> new Wanted(it, 0)).toList());
                ScanReport.Filed filed =
                        attach(document, new Copy(SignedCopy.Kind.BY_HAND, places, Map.of(), copy));
                changes.publish(Subject.DOCUMENTS);
                return new ScanReport(file, List.of(filed), List.of());
            }
        } catch (UnreadableScanException e) {
            return refused(file, pages, e.reason(), number);
        }
    }

    private static ScanReport refused(
            Path file, List<Integer> pages, Message reason, String number) {
        return new ScanReport(
                file,
                List.of(),
                List.of(new ScanReport.Refused(pages, reason, Optional.of(number), false)));
    }

    /** Writes a copy where it is wanted. */
    public Path save(SignedCopy copy, Path target) throws IOException {
        byte[] content =
                store.read(session -> session.signedCopies().content(copy.id())).orElseThrow();
        return DocumentFile.write(target, content);
    }

    /** What is to be kept of a file. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Copy(
            SignedCopy.Kind kind,
            List<Integer> places,
            Map<SignatoryRole, LocalDate> signed,
            byte[] bytes) {}

    /** The filing of one file. */
    private final class Filing {
        private final Path file;
        private final byte[] bytes;
        private final ScanFile scan;
        private final WorkMonitor monitor;
        private final List<Coded> coded = new ArrayList<>();
        private final List<Integer> nameless = new ArrayList<>();
        private final Map<Integer, Integer> turns = new HashMap<>();
        private final List<ScanReport.Filed> filed = new ArrayList<>();
        private final List<ScanReport.Refused> refused = new ArrayList<>();

        Filing(Path file, byte[] bytes, ScanFile scan, WorkMonitor monitor) {
            this.file = file;
            this.bytes = bytes;
            this.scan = scan;
            this.monitor = monitor;
        }

        ScanReport run() throws IOException {
            for (int page = 1; page <= scan.pages(); page++) {
                monitor.check();
                read(page);
                monitor.done(page);
            }
            monitor.check();
            for (ScanSorter.Group group : ScanSorter.groups(coded)) {
                Optional<IssuedDocument> document =
                        store.read(session -> session.documents().find(group.first().number()));
                Optional<Message> reason = ScanSorter.refusal(group, document);
                if (reason.isPresent()) {
                    refuse(group.places(), reason.get(), Optional.of(group.first().number()));
                } else {
                    keep(group, document.orElseThrow());
                }
            }
            if (!nameless.isEmpty()) {
                refused.add(
                        new ScanReport.Refused(
                                nameless,
                                Message.of("scan.refused.noCode", nameless.size()),
                                Optional.empty(),
                                true));
            }
            return new ScanReport(file, filed, refused);
        }

        /** The back of a sheet has nothing to say. */
        private void read(int page) {
            try {
                ScannedPage found = scan.read(page, monitor::isCancelled);
                found.code().ifPresent(code -> coded.add(new Coded(page, code)));
                turns.put(page, found.turns());
                if (found.code().isEmpty() && !found.blank()) {
                    nameless.add(page);
                }
            } catch (UnreadableScanException e) {
                refuse(List.of(page), e.reason(), Optional.empty());
            }
        }

        private void keep(ScanSorter.Group group, IssuedDocument document) throws IOException {
            byte[] issued =
                    store.read(
                                    session ->
                                            session.documents()
                                                    .content(
                                                            document.id(),
                                                            document.current().revision()))
                            .orElseThrow();
            if (Arrays.equals(issued, bytes)) {
                refuse(
                        group.places(),
                        Message.of("scan.refused.unsigned", document.number()),
                        Optional.of(document.number()));
            } else if (SignedFile.continues(issued, bytes)) {
                keepSigned(group, document, issued);
            } else {
                List<Wanted> wanted =
                        group.places().stream()
                                .map(page -> new Wanted(page, turns.getOrDefault(page, 0)))
                                .toList();
                filed.add(
                        attach(
                                document,
                                new Copy(
                                        SignedCopy.Kind.SCAN,
                                        group.places(),
                                        Map.of(),
                                        scan.extract(wanted))));
            }
        }

        private void keepSigned(ScanSorter.Group group, IssuedDocument document, byte[] issued) {
            try {
                Map<SignatoryRole, LocalDate> signed = new EnumMap<>(SignatoryRole.class);
                SignedFile.signatures(issued, bytes, clock.getZone())
                        .forEach(
                                (box, day) ->
                                        SignatoryRole.ofBox(box)
                                                .ifPresent(
                                                        role ->
                                                                signed.put(
                                                                        role,
                                                                        day.orElseGet(
                                                                                () ->
                                                                                        LocalDate
                                                                                                .now(
                                                                                                        clock)))));
                List<SignatoryRole> broken =
                        Seals.of(bytes).stream()
                                .filter(it -> it.check() == Seal.Check.BROKEN)
                                .map(Seal::role)
                                .toList();
                if (!signed.isEmpty() && broken.containsAll(signed.keySet())) {
                    refuse(
                            group.places(),
                            Message.of("scan.refused.broken", document.number()),
                            Optional.of(document.number()));
                    return;
                }
                signed.keySet().removeAll(broken);
                if (signed.isEmpty()) {
                    refuse(
                            group.places(),
                            Message.of("scan.refused.unsigned", document.number()),
                            Optional.of(document.number()));
                } else {
                    filed.add(
                            attach(
                                    document,
                                    new Copy(
                                            SignedCopy.Kind.SIGNED_FILE,
                                            group.places(),
                                            signed,
                                            bytes)));
                }
            } catch (UnreadableScanException e) {
                refuse(group.places(), e.reason(), Optional.of(document.number()));
            }
        }

        private void refuse(List<Integer> pages, Message reason, Optional<String> number) {
            refused.add(new ScanReport.Refused(pages, reason, number, false));
        }
    }

    private ScanReport.Filed attach(IssuedDocument document, Copy copy) {
        String sha256 = sha256(copy.bytes());
        List<Seal> seals =
                copy.kind() == SignedCopy.Kind.SIGNED_FILE ? Seals.of(copy.bytes()) : List.of();
        int revision = document.current().revision();
        return store.write(
                session -> {
                    Optional<SignedCopy> known =
                            session.signedCopies().of(document.id()).stream()
                                    .filter(it -> it.sha256().equals(sha256))
                                    .findFirst();
                    SignedCopy kept =
                            known.orElseGet(() -> added(session, document, revision, copy, sha256));
                    return new ScanReport.Filed(
                            document,
                            kept,
                            copy.places(),
                            known.isPresent(),
                            proposed(document, kept),
                            seals);
                });
    }

    private static SignedCopy added(
            Session session, IssuedDocument document, int revision, Copy copy, String sha256) {
        SignedCopy kept =
                session.signedCopies()
                        .add(
                                document.id(),
                                revision,
                                copy.kind(),
                                copy.places().size(),
                                copy.signed(),
                                copy.bytes(),
                                sha256);
        session.signing()
                .add(
                        document.id(),
                        new DocumentEvent(
                                revision,
                                DocumentEvent.What.ATTACHED,
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                kept.recordedBy(),
                                kept.recordedAt()));
        session.log()
                .add(
                        "document.attach",
                        "document",
                        document.id().value(),
                        document.number() + " " + copy.places().size());
        return kept;
    }

    /** Of a signed file those who signed it, of a scan all who are still awaited. */
    private static List<SignatoryRole> proposed(IssuedDocument document, SignedCopy copy) {
        return document.current().signatories().stream()
                .filter(it -> it.state() == SignatoryState.WAITING)
                .map(Signatory::role)
                .filter(
                        role ->
                                copy.kind() != SignedCopy.Kind.SIGNED_FILE
                                        || copy.signed().containsKey(role))
                .toList();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
