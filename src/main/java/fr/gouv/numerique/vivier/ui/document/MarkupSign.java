// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

/** The signs of the markup, as the aid lists them. What they do: {@code wording.sign.<NAME>}. */
enum MarkupSign {
    TITLE("# Titre | sous-titre"),
    ARTICLE("## Article 1 | Objet"),
    SUBHEADING("### Intertitre"),
    BOLD("**gras**"),
    ITALIC("*italique*"),
    BULLET("- élément"),
    NOTE("> remarque"),
    CALLOUT("! encadré"),
    FIELD("{missionTitle}"),
    CONDITION("[si travels] … [fin]"),
    NEGATION("[si non travels] … [fin]"),
    SHEET("[fiche Titre]\nNom | {lastName}\n[fin]"),
    TABLE("[tableau Titre]\nDate | Étape\n{calendar.day} | {calendar.words}\n[fin]"),
    SIGNATURES(
            "[signatures]\nagent | L’agent | {firstName} {lastName} | {jobTitle} | Fait à | Le\n[fin]"),
    PAGE("[page]"),
    REMARK("% remarque"),
    LITERAL("\\{"),
    OF("{de homeMinistry}"),
    TO("{à homeMinistry}"),
    THE("{le homeMinistry}"),
    ACCORD("{accord: affecté|affectée}"),
    PLURAL("{pluriel tasks: la tâche|les tâches}"),
    PERIOD("{période startDate endDate}"),
    OR("{ou transportModes}"),
    SMALL("{minuscule remoteShare}"),
    CAPITAL("{majuscule jobTitle}");

    private final String example;

    MarkupSign(String example) {
        this.example = example;
    }

    /** How it is written; can be put into a text as it stands. */
    String example() {
        return example;
    }
}
