// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.ApplicationPath;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.sheet.AgreementState;
import fr.gouv.numerique.vivier.domain.document.sheet.DocumentCase;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.document.sheet.SignedAgreement;
import fr.gouv.numerique.vivier.domain.document.text.DocumentText;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.settings.Settings;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * A fictional case that every kind of document can be shown with, so that whoever edits a text sees
 * its pages. Its people do not exist, and its dates are those of spring 2020.
 */
public final class ExampleCases {
    private static final String VALUES = "exemple.properties";
    private static final LocalDate ISSUED = LocalDate.of(2020, 5, 11);
    private static final LocalDate LATER = LocalDate.of(2020, 9, 7);
    private static final Instant CREATED = Instant.parse("2020-05-06T08:00:00Z");

    private final OfficialDocuments documents;
    private final Map<String, Map<String, String>> values;

    public ExampleCases(OfficialDocuments documents) {
        this.documents = documents;
        this.values = read();
    }

    /** The sheet of a complete document of this kind. */
    public FieldSheet sheet(DocumentKind kind, ExampleVariant variant) {
        Map<String, String> details = details(variant);
        return switch (kind) {
            case AGREEMENT, ORDER, CONSENT -> documents.sheet(make(kind, variant, details, ISSUED));
            case AMENDMENT -> amendment(variant, details);
            case EARLY_END -> {
                details.putAll(of("earlyEnd"));
                yield documents.sheet(make(kind, variant, details, LATER));
            }
        };
    }

    private FieldSheet amendment(ExampleVariant variant, Map<String, String> details) {
        FieldSheet agreement =
                documents.sheet(make(DocumentKind.AGREEMENT, variant, details, ISSUED));
        Map<String, String> signed = new HashMap<>();
        DocumentKind.AGREEMENT
                .fields()
                .forEach(
                        field ->
                                agreement
                                        .written(field)
                                        .ifPresent(it -> signed.put(field.id(), it)));
        details.putAll(of("amendment"));
        return documents.sheet(
                make(DocumentKind.AMENDMENT, variant, details, LATER)
                        .amending(
                                new SignedAgreement(
                                        basis(DocumentKind.AGREEMENT),
                                        signed,
                                        List.of(),
                                        documents.articles(DocumentText.shipped()))));
    }

    private Map<String, String> details(ExampleVariant variant) {
        Map<String, String> details = new HashMap<>(of("all"));
        switch (variant) {
            case TRAVEL -> {}
            case REMOTE -> details.putAll(of("remote"));
            case STANDING -> details.putAll(of("standing"));
            case CRISIS -> {
                details.putAll(of("remote"));
                details.putAll(of("crisis"));
            }
        }
        return details;
    }

    private Map<String, String> of(String part) {
        return Objects.requireNonNull(values.get(part), part);
    }

    private static AgreementState basis(DocumentKind kind) {
        return new AgreementState(number(kind), ISSUED, true);
    }

    private static String number(DocumentKind kind) {
        return kind.prefix() + "-2020-0001";
    }

    private static DocumentCase make(
            DocumentKind kind,
            ExampleVariant variant,
            Map<String, String> details,
            LocalDate issued) {
        return new DocumentCase(
                kind,
                application(formalities(kind, variant), details),
                talent(),
                mission(),
                Settings.defaults(),
                number(kind),
                1,
                issued,
                kind.restsOnAgreement()
                        ? Optional.of(basis(DocumentKind.AGREEMENT))
                        : Optional.empty());
    }

    private static Formalities formalities(DocumentKind kind, ExampleVariant variant) {
        if (kind == DocumentKind.CONSENT) {
            return Formalities.LIGHT;
        }
        return kind == DocumentKind.AGREEMENT && variant == ExampleVariant.REMOTE
                ? Formalities.AGREEMENT_ONLY
                : Formalities.FULL;
    }

    private static Application application(Formalities formalities, Map<String, String> details) {
        return new Application(
                new ApplicationId(1),
                "C-0001",
                1,
                new TalentId(1),
                new MissionId(1),
                ApplicationPath.TARGETED,
                formalities,
                Step.AGREEMENT_PENDING,
                ISSUED,
                Optional.empty(),
                "",
                List.of(),
                details,
                List.of());
    }

    private static Talent talent() {
        return new Talent(
                new TalentId(1),
                "T-0001",
                1,
                TalentStatus.ACTIVE,
                FieldValues.builder().build(),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                CREATED,
                CREATED);
    }

    private static Mission mission() {
        return new Mission(
                new MissionId(1),
                "M-0001",
                1,
                MissionStatus.PUBLISHED,
                FieldValues.builder().build(),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                CREATED,
                CREATED);
    }

    /** « part.field=value », a blank value takes the field of the complete case away. */
    private static Map<String, Map<String, String>> read() {
        Properties file = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                OfficialDocuments.class.getResourceAsStream(VALUES), VALUES),
                        StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Map<String, String>> values = new HashMap<>();
        for (String name : file.stringPropertyNames()) {
            int dot = name.indexOf('.');
            values.computeIfAbsent(name.substring(0, dot), _ -> new HashMap<>())
                    .put(name.substring(dot + 1), file.getProperty(name));
        }
        return values;
    }
}
