// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import static fr.gouv.numerique.vivier.domain.document.Samples.choice;

import fr.gouv.numerique.vivier.domain.application.Deadlines;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.LeadAnswers;
import fr.gouv.numerique.vivier.domain.application.WorkingDays;
import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.domain.document.paper.NameShown;
import fr.gouv.numerique.vivier.domain.document.paper.Papers;
import fr.gouv.numerique.vivier.domain.document.sheet.AgreementState;
import fr.gouv.numerique.vivier.domain.document.sheet.DocumentCase;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.report.FigureMaker;
import fr.gouv.numerique.vivier.domain.report.Period;
import fr.gouv.numerique.vivier.domain.settings.DocumentLook;
import fr.gouv.numerique.vivier.domain.settings.Emblem;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.usecase.document.ManySheets;
import fr.gouv.numerique.vivier.usecase.report.ReportPaper;
import fr.gouv.numerique.vivier.usecase.report.ReportWords;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/** Documents of every shape, for the tests of the file. */
public final class Variants {
    public static final Instant CREATED = Instant.parse("2020-05-11T10:00:00Z");
    private static final OfficialDocuments DOCUMENTS = new OfficialDocuments(Samples.REFERENCE);

    private Variants() {}

    public static Map<String, DocumentContent> all() {
        Map<String, DocumentContent> all = new LinkedHashMap<>();
        all.put("agreement", compose(Samples.complete().agreementCase()));
        all.put("order", compose(Samples.complete().orderCase()));
        all.put("order without costs", compose(Samples.remote().orderCase()));
        all.put("agreement, crisis", compose(Samples.crisis().agreementCase()));
        all.put("order, crisis", compose(Samples.crisis().orderCase()));
        all.put("order, own car", compose(car().orderCase()));
        all.put("agreement, long values", compose(lengthy().agreementCase()));
        all.put("order, long values", compose(lengthy().orderCase()));
        all.put("agreement, preview", compose(Samples.complete().unsetAll().agreementCase()));
        all.put("order, preview", compose(Samples.complete().unsetAll().orderCase()));
        all.put("order, standing", compose(Samples.standing().orderCase()));
        all.put(
                "agreement, only",
                compose(Samples.remote().formalities(Formalities.AGREEMENT_ONLY).agreementCase()));
        all.put("consent, signed", compose(Samples.light().consentCase()));
        all.put(
                "consent, by mail, crisis",
                compose(Samples.crisis().formalities(Formalities.LIGHT).consentCase()));
        all.put("consent, preview", compose(Samples.light().unsetAll().consentCase()));
        all.put("amendment", compose(Samples.amended().amendmentCase()));
        all.put("amendment, second, shorter", compose(shorter()));
        all.put("amendment, long values", compose(lengthy().amendmentCase()));
        all.put("early end, notice", compose(Samples.ended().earlyEndCase()));
        all.put("early end, service", compose(endedForService().earlyEndCase()));
        all.put(
                "early end, breach",
                compose(Samples.ended().set("endGround", "seriousBreach").earlyEndCase()));
        all.put("early end, preview", compose(Samples.complete().earlyEndCase()));
        all.put("300 rows", table(300));
        all.put("profile", Papers.profile(Samples.complete(), NameShown.FULL));
        all.put("profile, long values", Papers.profile(lengthy(), NameShown.INITIALS));
        all.put("profiles for a lead", profiles());
        all.put("mission sheet", Papers.mission(lengthy()));
        all.put("certificate", Papers.certificate(lengthy()));
        all.put("file of a person", Papers.person(lengthy(), 300));
        all.put("activity report", report());
        all.put("with an emblem", withEmblem());
        return all;
    }

    public static DocumentContent withEmblem() {
        return table(30).with(Optional.of(emblem()));
    }

    private static DocumentContent profiles() {
        return ManySheets.of(
                "Profils pour la mission M-0007",
                "M-0007",
                List.of(
                        Papers.profile(Samples.complete(), NameShown.FULL),
                        Papers.profile(lengthy(), NameShown.INITIALS)));
    }

    private static DocumentContent report() {
        LocalDate day = LocalDate.of(2020, 12, 31);
        Period period = Period.yearUpTo(day);
        return new ReportPaper(Texts.french())
                .make(
                        period,
                        new ReportWords(Texts.french(), code -> code)
                                .charts(
                                        new FigureMaker(
                                                        List.of(), List.of(), List.of(), List.of(),
                                                        day)
                                                .figures(
                                                        period,
                                                        new LeadAnswers(
                                                                Deadlines.usual(),
                                                                WorkingDays.weekdays()),
                                                        Choice::written)),
                        DocumentLook.plain(),
                        day);
    }

    public static DocumentContent compose(DocumentCase documentCase) {
        return DOCUMENTS.compose(DOCUMENTS.sheet(documentCase));
    }

    static byte[] write(DocumentContent content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new PdfDocumentWriter().write(content, CREATED, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnprintableTextException e) {
            throw new IllegalStateException(e);
        }
        return file.toByteArray();
    }

    private static DocumentCase shorter() {
        return Samples.complete()
                .issued(LocalDate.of(2020, 9, 21))
                .talent(TalentFields.TITLE, choice("MME"))
                .set("endDate", "2020-10-15")
                .set("remoteShare", "full")
                .unset("checkpoints")
                .amendmentCase(Samples.complete(), "AV-2020-0001 du 3 août 2020");
    }

    private static Samples endedForService() {
        return Samples.ended()
                .set("endGround", "serviceNeeds")
                .unset("endRequester", "handedBack", "handover")
                .set("lastDay", "2020-09-02")
                .set("endReason", "la continuité du service l’impose.")
                .agreement(Optional.of(new AgreementState("CH-2020-0002", Samples.ISSUED, true)));
    }

    /** A picture that belongs to nobody: three bars. */
    static Emblem emblem() {
        BufferedImage bars = new BufferedImage(300, 120, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 120; y++) {
                bars.setRGB(x, y, y / 40 == 1 ? 0xFFFFFF : 0x006341);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(bars, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Emblem(png.toByteArray(), 300, 120, "Trois bandes, verte, blanche et verte");
    }

    private static Samples car() {
        return Samples.complete()
                .set("transportModes", "privateCar")
                .set("carReason", "site sans desserte par les transports en commun")
                .set("carFiscalPower", "5")
                .set("carInsuranceChecked", "oui")
                .set("carReimbursementBasis", "mileage")
                .set("passengers", "Alix Bonnefoy | Frédérique Le Goff");
    }

    /** Names, titles and texts as long as the fields take them, and words that fit no column. */
    private static Samples lengthy() {
        String word = "anticonstitutionnellement ";
        return Samples.complete()
                .talent(TalentFields.FIRST_NAME, "Marie-Charlotte-Anne-Éléonore-Guénolée")
                .talent(
                        TalentFields.LAST_NAME,
                        "de La Rochefoucauld-d’Estissac-Kergonan-Plougastel de Saint-Éloi")
                .talent(TalentFields.JOB_TITLE, word.repeat(6).strip())
                .talent(TalentFields.TITLE, choice("MME"))
                .set("missionTitle", word.repeat(7).strip())
                .set("missionContext", ("Première phrase du contexte. " + word).repeat(50).strip())
                .set("tasks", (word.repeat(9) + "|").repeat(12))
                .set("workEmail", "une-adresse-" + "sans-blanc".repeat(12) + "@exemple.gouv.fr")
                .set("lineManagerTitle", "x".repeat(160))
                .set("orderingAuthority", word.repeat(4) + ", " + word.repeat(4))
                .mission(MissionFields.CONDITIONS, word.repeat(60));
    }

    public static DocumentContent table(int rows) {
        List<List<List<Span>>> cells = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            cells.add(
                    List.of(
                            List.of(Span.plain("Ligne " + i)),
                            List.of(Span.plain("Une valeur un peu plus longue, n° " + i)),
                            i % 7 == 0 ? List.of() : List.of(Span.plain("fin"))));
        }
        return document(
                List.of(
                        new Block.Title("Tableau", ""),
                        new Block.Heading(2, "1", "Longue liste"),
                        new Block.Heading(3, "", "Sous-titre"),
                        new Block.DataTable(
                                "Trois colonnes", List.of("Nom", "Valeur", "Fin"), cells)));
    }

    public static DocumentContent document(List<Block> blocks) {
        return document(blocks, "AT-2020-0001", "Administration");
    }

    static DocumentContent document(List<Block> blocks, String number, String letterhead) {
        return new DocumentContent(
                Locale.FRANCE,
                "Essai <&>",
                "Sujet",
                "Auteur",
                number,
                1,
                "",
                List.of(letterhead),
                List.of("N° AT-2020-0001"),
                "Accord tripartite n° AT-2020-0001 – version 1",
                blocks);
    }
}
