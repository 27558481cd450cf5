// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.paper;

import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.sheet.DocumentCase;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.settings.DocumentLook;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.shared.RecordSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The papers of a complete case. */
public final class Papers {
    private static final FieldWords WORDS = new FieldWords(Samples.REFERENCE);
    private static final AnswerWords ANSWERS = new AnswerWords(Samples.REFERENCE, WORDS);

    private Papers() {}

    static PaperFrame frame() {
        return new PaperFrame(
                WORDS,
                new DocumentLook(
                        Optional.empty(),
                        List.of("Services du Premier ministre", "Mission Talents"),
                        false),
                Samples.ISSUED);
    }

    static ProfilePaper profiles() {
        return new ProfilePaper(Samples.REFERENCE, ANSWERS);
    }

    public static DocumentContent profile(Samples samples, NameShown name) {
        DocumentCase it = samples.agreementCase();
        return profiles().make(frame(), it.talent(), Optional.of(it.mission()), name);
    }

    public static DocumentContent mission(Samples samples) {
        return new MissionPaper(ANSWERS).make(frame(), samples.agreementCase().mission());
    }

    static FieldSheet sheet(Samples samples) {
        return new OfficialDocuments(Samples.REFERENCE).sheet(samples.agreementCase());
    }

    public static DocumentContent certificate(Samples samples) {
        return new CertificatePaper()
                .make(frame(), sheet(samples), Optional.of(new BigDecimal("11.5")));
    }

    /** With an annex of this many rows. */
    public static DocumentContent person(Samples samples, int rows) {
        DocumentCase it = samples.agreementCase();
        Instant moment = Instant.parse("2020-05-06T08:00:00Z");
        Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
        tables.put(
                "talent_address",
                java.util.stream.IntStream.range(0, rows)
                        .<Map<String, Object>>mapToObj(
                                row -> Map.of("email_key", "adresse-" + row + "@exemple.gouv.fr"))
                        .toList());
        return new PersonPaper(ANSWERS, ZoneId.of("Europe/Paris"))
                .make(
                        frame(),
                        new PersonHeld(
                                it.talent(),
                                new FieldOrigins(
                                        List.of(
                                                new FieldOrigins.Answer(
                                                        new RecordSource("réponses.csv", 4),
                                                        moment,
                                                        Optional.empty(),
                                                        new FieldOrigins.Brought.All()))),
                                List.of(
                                        new PersonHeld.Engaged(
                                                it.application(), it.mission(), List.of())),
                                List.of(new PersonHeld.Mention("missionLead", "M-0003")),
                                tables));
    }
}
