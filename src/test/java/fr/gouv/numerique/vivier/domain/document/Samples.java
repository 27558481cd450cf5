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
import fr.gouv.numerique.vivier.domain.document.sheet.Engagement;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.document.sheet.PublicHolidays;
import fr.gouv.numerique.vivier.domain.document.sheet.SignedAgreement;
import fr.gouv.numerique.vivier.domain.document.sheet.Surroundings;
import fr.gouv.numerique.vivier.domain.document.text.DocumentText;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.mission.NeedSource;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.settings.DocumentLook;
import fr.gouv.numerique.vivier.domain.settings.DocumentRules;
import fr.gouv.numerique.vivier.domain.settings.Settings;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.platform.JollydayHolidays;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A complete case of an invented agent and mission, to be changed one value at a time. */
public final class Samples {
    public static final ReferenceData REFERENCE = ReferenceData.shipped();
    public static final PublicHolidays HOLIDAYS = new JollydayHolidays();
    public static final LocalDate ISSUED = LocalDate.of(2020, 5, 11);
    private static final Instant CREATED = Instant.parse("2020-05-06T08:00:00Z");

    private FieldValues talent = talentValues();
    private FieldValues mission = missionValues();
    private MissionStatus missionStatus = MissionStatus.PUBLISHED;
    private Settings settings = new Settings("Dominique Vasseur", 14, 5, new BigDecimal("7.5"));
    private Formalities formalities = Formalities.FULL;
    private LocalDate issued = ISSUED;
    private Optional<AgreementState> agreement =
            Optional.of(new AgreementState("AT-2020-0007", ISSUED, true));
    private DocumentRules rules = DocumentRules.usual();
    private DocumentLook look = DocumentLook.plain();
    private List<Engagement> engagements = List.of();
    private Optional<Surroundings.Period> agreed = Optional.empty();
    private final Map<String, String> details = new TreeMap<>(completeDetails());

    private Samples() {}

    /** Everything is given: the agent travels twice to Paris and works remotely in between. */
    public static Samples complete() {
        return new Samples();
    }

    /** Entirely remote, so without costs. */
    public static Samples remote() {
        Samples samples = new Samples().mission(MissionFields.MODE, choice("REMOTE"));
        List.of("trips", "transportModes", "familyResidence", "fromFamilyResidence")
                .forEach(samples.details::remove);
        return samples;
    }

    /**
     * Remote, in place of a mission planned in part on site, with the manager's written consent.
     */
    public static Samples crisis() {
        return remote().set("remoteShare", "full")
                .set("crisisMode", "yes")
                .set("managerConsentReference", "courriel de Frédérique Le Goff")
                .set("managerConsentDate", "2020-05-08")
                .set("regularisationDate", "2020-09-30");
    }

    public <T> Samples talent(Field<T> field, T value) {
        talent = talent.with(field, value);
        return this;
    }

    public <T> Samples mission(Field<T> field, T value) {
        mission = mission.with(field, value);
        return this;
    }

    public Samples status(MissionStatus status) {
        missionStatus = status;
        return this;
    }

    public Samples settings(Settings other) {
        settings = other;
        return this;
    }

    public Samples formalities(Formalities other) {
        formalities = other;
        return this;
    }

    public Samples issued(LocalDate day) {
        issued = day;
        return this;
    }

    public Samples agreement(Optional<AgreementState> other) {
        agreement = other;
        return this;
    }

    public Samples rules(DocumentRules other) {
        rules = other;
        return this;
    }

    public Samples look(DocumentLook other) {
        look = other;
        return this;
    }

    public Samples engagements(Engagement... others) {
        engagements = List.of(others);
        return this;
    }

    public Samples agreed(LocalDate from, LocalDate to) {
        agreed = Optional.of(new Surroundings.Period(from, to));
        return this;
    }

    public Samples set(String field, String value) {
        details.put(field, value);
        return this;
    }

    public Samples unset(String... fields) {
        List.of(fields).forEach(details::remove);
        return this;
    }

    public Samples unsetAll() {
        details.clear();
        return this;
    }

    public DocumentCase agreementCase() {
        return make(DocumentKind.AGREEMENT, "AT-2020-0007");
    }

    public DocumentCase orderCase() {
        return make(DocumentKind.ORDER, "OM-2020-0004");
    }

    public DocumentCase consentCase() {
        return make(DocumentKind.CONSENT, "CH-2020-0002");
    }

    /** What changes the complete agreement, as it was signed, into this one. */
    public DocumentCase amendmentCase() {
        return amendmentCase(complete());
    }

    public DocumentCase amendmentCase(Samples before, String... amendments) {
        return make(DocumentKind.AMENDMENT, "AV-2020-0003").amending(before.signed(amendments));
    }

    public DocumentCase earlyEndCase() {
        return make(DocumentKind.EARLY_END, "FA-2020-0001");
    }

    /** The agreement of these values, signed. */
    private SignedAgreement signed(String... amendments) {
        OfficialDocuments documents = new OfficialDocuments(REFERENCE);
        FieldSheet sheet = documents.sheet(agreementCase());
        Map<String, String> values = new HashMap<>();
        DocumentKind.AGREEMENT
                .fields()
                .forEach(field -> sheet.written(field).ifPresent(it -> values.put(field.id(), it)));
        return new SignedAgreement(
                agreement.orElseThrow(),
                values,
                List.of(amendments),
                documents.articles(DocumentText.shipped()));
    }

    /** Longer, more days, another manager and another lead. */
    public static Samples amended() {
        return complete()
                .issued(LocalDate.of(2020, 9, 21))
                .set("endDate", "2020-12-31")
                .set("totalDays", "18")
                .set("lineManagerName", "Gwenaël Riou")
                .set("lineManagerTitle", "adjoint au chef du service connaissance")
                .set("lineManagerEmail", "gwenael.riou@developpement-durable.gouv.fr")
                .set("missionLeadName", "Sacha Delaunay")
                .set("missionLeadTitle", "responsable de la mission Talents")
                .set("missionLeadEmail", "sacha.delaunay@modernisation.gouv.fr")
                .set("amendmentReason", "les fichiers de paie ont été livrés en retard.")
                .set("effectiveDate", "2020-10-01");
    }

    /** The agent's administration ends it, with notice. */
    public static Samples ended() {
        return complete()
                .issued(LocalDate.of(2020, 9, 3))
                .set("endRequester", "home")
                .set("endGround", "notice")
                .set("endRequestDate", "2020-09-02")
                .set("lastDay", "2020-09-11")
                .set("daysDone", "7.5")
                .set("handedBack", "ordinateur portable | badge du 20 avenue de Ségur")
                .set("handover", "les programmes R sont remis avec leur documentation.");
    }

    /** An order for all journeys of the mission. */
    public static Samples standing() {
        return complete()
                .set("orderType", "standing")
                .set("geographicArea", "Bretagne et Île-de-France")
                .unset("trips");
    }

    /** The line manager's consent is the one formality. */
    public static Samples light() {
        return remote().formalities(Formalities.LIGHT);
    }

    public static Optional<Choice> choice(String code) {
        return Optional.of(new Choice(code, code));
    }

    private DocumentCase make(DocumentKind kind, String number) {
        return new DocumentCase(
                        kind,
                        application(),
                        talentRecord(),
                        missionRecord(),
                        settings,
                        number,
                        1,
                        issued,
                        kind.restsOnAgreement() ? agreement : Optional.empty())
                .in(new Surroundings(rules, HOLIDAYS, engagements, agreed, look));
    }

    private Application application() {
        return new Application(
                new ApplicationId(3),
                "C-0003",
                1,
                new TalentId(42),
                new MissionId(7),
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

    private Talent talentRecord() {
        return new Talent(
                new TalentId(42),
                "T-0042",
                1,
                TalentStatus.ACTIVE,
                talent,
                List.of(skill("DAT-001"), skill("DAT-002")),
                Map.of(),
                List.of(),
                Optional.empty(),
                CREATED,
                CREATED);
    }

    private static TalentSkill skill(String code) {
        return new TalentSkill(
                code,
                List.of(
                        new SkillEvidence(
                                SkillSource.TICKED, Optional.of(SkillLevel.MASTERY), "coché")));
    }

    private Mission missionRecord() {
        return new Mission(
                new MissionId(7),
                "M-0007",
                1,
                missionStatus,
                mission,
                List.of(
                        new MissionNeed(
                                Necessity.REQUIRED,
                                0,
                                "DAT-001",
                                Optional.empty(),
                                NeedSource.TICKED,
                                "données"),
                        new MissionNeed(
                                Necessity.DESIRED,
                                0,
                                "DEV-001",
                                Optional.empty(),
                                NeedSource.TICKED,
                                "développement")),
                Map.of(),
                List.of(),
                Optional.empty(),
                CREATED,
                CREATED);
    }

    private static FieldValues talentValues() {
        return FieldValues.builder()
                .put(TalentFields.TITLE, choice("NONE"))
                .put(TalentFields.LAST_NAME, "Kerbrat-Moulin")
                .put(TalentFields.FIRST_NAME, "Camille")
                .put(TalentFields.EMAIL, "camille.kerbrat-moulin@developpement-durable.gouv.fr")
                .put(TalentFields.PHONE, "0299335500")
                .put(TalentFields.EMPLOYMENT_STATUS, choice("TIT"))
                .put(TalentFields.CATEGORY, choice("A"))
                .put(TalentFields.CORPS_GRADE, "attaché statisticien de l'INSEE")
                .put(TalentFields.JOB_TITLE, "chargé d'études statistiques")
                .put(TalentFields.ADMINISTRATION, choice("MTES"))
                .put(TalentFields.UNIT, "DREAL Bretagne, service connaissance, pôle données")
                .put(TalentFields.MUNICIPALITY, "Rennes")
                .put(TalentFields.LINE_MANAGER_NAME, "Frédérique Le Goff")
                .put(
                        TalentFields.LINE_MANAGER_EMAIL,
                        "frederique.le-goff@developpement-durable.gouv.fr")
                .build();
    }

    private static FieldValues missionValues() {
        return FieldValues.builder()
                .put(MissionFields.ADMINISTRATION, choice("PM"))
                .put(MissionFields.DIRECTORATE, "direction interministérielle du numérique")
                .put(MissionFields.SERVICE, "mission Talents")
                .put(MissionFields.LEAD_FIRST_NAME, "Alix")
                .put(MissionFields.LEAD_LAST_NAME, "Bonnefoy")
                .put(MissionFields.LEAD_JOB_TITLE, "chef de projet « parcours professionnels »")
                .put(MissionFields.LEAD_EMAIL, "alix.bonnefoy@modernisation.gouv.fr")
                .put(MissionFields.LEAD_PHONE, "01 42 75 80 00")
                .put(
                        MissionFields.TITLE,
                        "Approche statistique des parcours professionnels des agents du numérique")
                .put(
                        MissionFields.CONTEXT,
                        """
                        La filière numérique de l'État compte plusieurs milliers d'agents dont les \
                        parcours sont mal connus. La mission Talents souhaite s'appuyer sur les \
                        données de paie et de gestion pour décrire ces parcours et repérer les \
                        métiers en tension.

                        Les résultats alimenteront le plan d'action présenté au réseau des \
                        directions du numérique : ils doivent être reproductibles et compréhensibles \
                        par des lecteurs qui ne sont pas statisticiens.""")
                .put(
                        MissionFields.OBJECTIVES,
                        """
                        - définir avec l'équipe les indicateurs utiles et vérifier leur faisabilité ;
                        - écrire en R les traitements des fichiers anonymisés ;
                        - présenter les premiers résultats au réseau des directions du numérique.""")
                .put(
                        MissionFields.DELIVERABLES,
                        "Programmes R documentés ; note de synthèse de dix pages ; jeu de"
                                + " graphiques réutilisables")
                .put(
                        MissionFields.KINDS,
                        List.of(new Choice("STUDY", "Étude"), new Choice("ADVICE", "Conseil")))
                .put(MissionFields.DAYS, Quantity.of(new BigDecimal("12.5")))
                .put(MissionFields.RHYTHM, choice("WEEKLY"))
                .put(MissionFields.START, Optional.of(LocalDate.of(2020, 6, 1)))
                .put(MissionFields.END, Optional.of(LocalDate.of(2020, 10, 30)))
                .put(MissionFields.MODE, choice("MIXED"))
                .put(MissionFields.PLACE, "20 avenue de Ségur, 75007 Paris")
                .put(MissionFields.TRAVEL_COSTS, choice("YES"))
                .put(
                        MissionFields.EQUIPMENT,
                        List.of(
                                new Choice("REMOTE_ACCESS", "Accès distant"),
                                new Choice("ACCOUNT", "Compte applicatif")))
                .build();
    }

    private static Map<String, String> completeDetails() {
        return Map.ofEntries(
                Map.entry("homeUnitAddress", "10 rue Maurice Fabre, 35000 Rennes"),
                Map.entry("lineManagerTitle", "chef du service connaissance"),
                Map.entry("clearanceRequired", "non"),
                Map.entry("conflictOfInterestDeclared", "oui"),
                Map.entry("remotePercent", "80"),
                Map.entry("outputLicence", "EUPL-1.2"),
                Map.entry("checkpoints", "2020-07-10 | 2020-09-11"),
                Map.entry(
                        "schedule",
                        "2020-06-02 réunion de lancement, à Paris | 2020-09-15 présentation au"
                                + " réseau, à Paris | un jour par semaine, à distance"),
                Map.entry(
                        "successCriteria",
                        "Les indicateurs peuvent être recalculés chaque année par l'équipe."),
                Map.entry("orderingAuthority", "Yannick Treguer, directeur régional adjoint"),
                Map.entry("delegationReference", "arrêté du 3 février 2020"),
                Map.entry("familyResidence", "Rennes"),
                Map.entry("fromFamilyResidence", "oui"),
                Map.entry("transportModes", "train, transports en commun"),
                Map.entry(
                        "trips",
                        "2020-06-02 07:05 ; Rennes ; 2020-06-02 20:35 ; Rennes |"
                                + " 2020-09-15 07:05 ; Rennes ; 2020-09-16 20:35 ; Rennes"),
                Map.entry("nights", "1"),
                Map.entry("meals", "3"),
                Map.entry("freeBoardOrLodging", "non"),
                Map.entry("otherCosts", "métro | consigne à bagages"),
                Map.entry("budgetCode", "programme 129, centre de coûts DINUM"),
                Map.entry("advanceRequested", "oui"),
                Map.entry("advancePercent", "75"));
    }
}
