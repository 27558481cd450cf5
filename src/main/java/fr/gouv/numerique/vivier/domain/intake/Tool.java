// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

/** What wrote a file. Its habits are in {@link ToolHabits}. */
public enum Tool {
    SPHINX,
    LIMESURVEY,
    MICROSOFT_FORMS,
    GOOGLE_FORMS,
    /** Framaforms, which is Drupal 7's Webform. */
    FRAMAFORMS,
    /** Webform of Drupal 8 and later. */
    DRUPAL_WEBFORM,
    /** Démarches-simplifiées, now demarche.numerique.gouv.fr. */
    DEMARCHES,
    GRIST,
    KOBO,
    SURVEYMONKEY,
    TALLY,
    /** A table whose questions are known but whose maker is not. */
    UNKNOWN
}
