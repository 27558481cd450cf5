// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import static fr.gouv.numerique.vivier.domain.sample.AnswerKind.CHECK_BOX;
import static fr.gouv.numerique.vivier.domain.sample.AnswerKind.DATE;
import static fr.gouv.numerique.vivier.domain.sample.AnswerKind.EMAIL;
import static fr.gouv.numerique.vivier.domain.sample.AnswerKind.LONG_TEXT;
import static fr.gouv.numerique.vivier.domain.sample.AnswerKind.MULTIPLE_CHOICE;
import static fr.gouv.numerique.vivier.domain.sample.AnswerKind.NUMBER;
import static fr.gouv.numerique.vivier.domain.sample.AnswerKind.SINGLE_CHOICE;
import static fr.gouv.numerique.vivier.domain.sample.AnswerKind.TEXT;

/** The form « Proposer une mission », question by question. */
enum MissionQuestion implements FormQuestion {
    ADMINISTRATION("Ministère ou organisme", SINGLE_CHOICE),
    ADMINISTRATION_OTHER("Si autre, précisez", TEXT),
    DIRECTORATE("Direction", TEXT),
    SERVICE("Service / bureau / lab", TEXT),
    LEAD_LAST_NAME("Nom du responsable de mission", TEXT),
    LEAD_FIRST_NAME("Prénom", TEXT),
    LEAD_JOB_TITLE("Fonction", TEXT),
    LEAD_EMAIL("Adresse électronique", EMAIL),
    LEAD_PHONE("Téléphone", TEXT),
    SECOND_CONTACT("Second contact (nom, courriel)", TEXT),
    DIGITAL_DIRECTOR_INFORMED("Votre direction du numérique est-elle informée ?", SINGLE_CHOICE),
    TITLE("Intitulé de la mission", TEXT),
    PROJECT("Projet, produit ou service concerné", TEXT),
    CONTEXT("Contexte", LONG_TEXT),
    OBJECTIVES("Objectifs et attendus", LONG_TEXT),
    DELIVERABLES("Livrables", LONG_TEXT),
    KINDS("Nature de la mission", MULTIPLE_CHOICE),
    DOMAIN("Domaine", SINGLE_CHOICE),
    UNIVERSES("Univers", MULTIPLE_CHOICE),
    CRISIS("La mission est-elle liée à la crise Covid-19 ?", SINGLE_CHOICE),
    REQUIRED_SKILLS("Compétences indispensables", MULTIPLE_CHOICE),
    DESIRED_SKILLS("Compétences souhaitées", MULTIPLE_CHOICE),
    NEEDS_MODE("Les compétences indispensables sont-elles toutes nécessaires ?", SINGLE_CHOICE),
    KEYWORDS("Autres compétences (mots clés)", TEXT),
    LEVEL("Niveau attendu", SINGLE_CHOICE),
    EXPERIENCE("Expérience minimale", SINGLE_CHOICE),
    PLACES("Nombre de talents recherchés", NUMBER),
    /** A text, not a number: « à définir » is an answer. */
    DAYS("Charge estimée par talent (en jours)", TEXT),
    RHYTHM("Rythme", SINGLE_CHOICE),
    START("Date de début souhaitée", DATE),
    END("Date de fin au plus tard", DATE),
    NEGOTIABLE("Le calendrier est-il négociable ?", SINGLE_CHOICE),
    MODE("Modalité", SINGLE_CHOICE),
    PLACE("Lieu (adresse, commune)", TEXT),
    REGION("Région", SINGLE_CHOICE),
    TRAVEL_COSTS("Frais de déplacement pris en charge par votre service ?", SINGLE_CHOICE),
    EQUIPMENT("Matériel et accès fournis", MULTIPLE_CHOICE),
    CONDITIONS("Conditions particulières (habilitation, confidentialité)", LONG_TEXT),
    ANSWER_BY("Date limite de réponse", DATE),
    PUBLISHABLE(
            "J'autorise la publication de la fiche ; je m'engage à répondre à chaque volontaire"
                    + " sous 2 semaines",
            CHECK_BOX);

    private final String wording;
    private final AnswerKind kind;

    MissionQuestion(String wording, AnswerKind kind) {
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
