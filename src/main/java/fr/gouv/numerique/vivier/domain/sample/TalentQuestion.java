// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import static fr.gouv.numerique.vivier.domain.sample.AnswerKind.CHECK_BOX;
import static fr.gouv.numerique.vivier.domain.sample.AnswerKind.DATE;
import static fr.gouv.numerique.vivier.domain.sample.AnswerKind.LONG_TEXT;
import static fr.gouv.numerique.vivier.domain.sample.AnswerKind.MULTIPLE_CHOICE;
import static fr.gouv.numerique.vivier.domain.sample.AnswerKind.SINGLE_CHOICE;
import static fr.gouv.numerique.vivier.domain.sample.AnswerKind.TEXT;

/** The form « Proposer mes compétences », question by question. */
enum TalentQuestion implements FormQuestion {
    TITLE("Votre civilité", SINGLE_CHOICE),
    LAST_NAME("Votre nom", TEXT),
    FIRST_NAME("Votre prénom", TEXT),
    EMAIL("Votre adresse électronique professionnelle", AnswerKind.EMAIL),
    PHONE("Votre téléphone professionnel", TEXT),
    PATH("Vous souhaitez", SINGLE_CHOICE),
    TARGETED_MISSIONS("Mission(s) qui vous intéresse(nt)", MULTIPLE_CHOICE),
    MOTIVATION("Pourquoi cette mission ?", LONG_TEXT),
    BRANCH("Votre versant", SINGLE_CHOICE),
    ADMINISTRATION("Votre ministère ou employeur", SINGLE_CHOICE),
    ADMINISTRATION_OTHER("Si autre, précisez", TEXT),
    UNIT("Direction, service, bureau", TEXT),
    REGION("Région d'affectation", SINGLE_CHOICE),
    MUNICIPALITY("Commune de votre lieu de travail", TEXT),
    EMPLOYMENT_STATUS("Votre statut", SINGLE_CHOICE),
    CONTRACT_END("Date de fin de votre contrat", DATE),
    CATEGORY("Votre catégorie", SINGLE_CHOICE),
    CORPS_GRADE("Corps / grade ou emploi", TEXT),
    JOB_TITLE("Votre fonction actuelle", TEXT),
    PROFESSION("Votre métier principal dans le numérique", SINGLE_CHOICE),
    EXPERIENCE("Nombre d'années d'expérience dans le numérique", SINGLE_CHOICE),
    SKILLS("Vos domaines de compétences", MULTIPLE_CHOICE),
    KEYWORDS("Autres compétences (mots clés séparés par des virgules)", TEXT),
    LEVEL_1("Niveau sur votre compétence principale n° 1", TEXT),
    LEVEL_2("Niveau sur votre compétence principale n° 2", TEXT),
    LEVEL_3("Niveau sur votre compétence principale n° 3", TEXT),
    DESCRIPTION("Décrivez votre expertise et vos réalisations", LONG_TEXT),
    CERTIFICATIONS("Certifications ou diplômes utiles", TEXT),
    LANGUAGES("Langues de travail", MULTIPLE_CHOICE),
    KINDS("Types de contribution souhaités", MULTIPLE_CHOICE),
    TIME_OFFERED("Temps que vous pourriez consacrer", SINGLE_CHOICE),
    RHYTHMS("Rythme préféré", MULTIPLE_CHOICE),
    AVAILABLE_FROM("Disponible à partir du", DATE),
    AVAILABLE_UNTIL("Disponible jusqu'au", DATE),
    WORK_MODE("Modalité de travail", SINGLE_CHOICE),
    MOBILITY("Régions où vous pouvez vous déplacer", MULTIPLE_CHOICE),
    MANAGER_INFORMED("Votre responsable hiérarchique est-il informé ?", SINGLE_CHOICE),
    MANAGER("Nom et courriel de votre responsable hiérarchique", TEXT),
    EXCLUDED(
            "Administrations auxquelles vous ne souhaitez pas que votre profil soit transmis",
            MULTIPLE_CHOICE),
    CONSENT(
            "J'accepte que mon profil soit communiqué aux responsables de missions ; j'ai lu"
                    + " l'information sur mes données",
            CHECK_BOX);

    private final String wording;
    private final AnswerKind kind;

    TalentQuestion(String wording, AnswerKind kind) {
        this.wording = wording;
        this.kind = kind;
    }

    @Override
    public String wording() {
        return wording;
    }

    @Override
    public AnswerKind kind() {
        return kind;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // The order of the constants is that of the form.
    public int rank() {
        return ordinal();
    }
}
