// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import java.util.List;
import java.util.Set;

/**
 * Where a store holds what is said of a talent: every table, and by which condition the rows of one
 * talent are found in it. Whatever looks for a person's data, to show or to erase it, looks here; a
 * new table has to be put into one of the three lists.
 */
public final class PersonalData {
    private static final String APPLICATIONS = "(select id from application where talent_id = {0})";
    private static final String DOCUMENTS =
            "(select id from document where application_id in " + APPLICATIONS + ")";
    private static final String MERGES =
            "(select id from talent_merge where survivor_id = {0} or other_id = {0})";

    /** Tables whose rows are a talent's own, or tell something of one. */
    private static final List<Place> OF_TALENTS =
            List.of(
                    new Place("talent", "id = {0}"),
                    new Place("talent_edit", "talent_id = {0}"),
                    new Place("talent_address", "talent_id = {0}"),
                    new Place("quality_message", "talent_id = {0}"),
                    new Place("application", "talent_id = {0}"),
                    new Place("application_event", "application_id in " + APPLICATIONS),
                    new Place("application_detail", "application_id in " + APPLICATIONS),
                    new Place("application_message", "application_id in " + APPLICATIONS),
                    new Place("application_reason", "application_id in " + APPLICATIONS),
                    new Place("application_rank", "application_id in " + APPLICATIONS),
                    new Place("application_read", "application_id in " + APPLICATIONS),
                    new Place("document", "application_id in " + APPLICATIONS),
                    new Place("document_revision", "document_id in " + DOCUMENTS),
                    new Place("document_value", "document_id in " + DOCUMENTS),
                    new Place("document_signatory", "document_id in " + DOCUMENTS),
                    new Place("document_event", "document_id in " + DOCUMENTS),
                    new Place("document_words", "document_id in " + DOCUMENTS),
                    new Place("document_file", "document_id in " + DOCUMENTS),
                    new Place("document_scan", "document_id in " + DOCUMENTS),
                    new Place("import_row", "record_id = {0}"),
                    new Place("import_change", "record_id = {0}"),
                    new Place("import_kept", "record_id = {0}"),
                    new Place("distinct_pair", "talent_a = {0} or talent_b = {0}"),
                    new Place("talent_merge", "survivor_id = {0} or other_id = {0}"),
                    new Place("talent_merge_email", "merge_id in " + MERGES),
                    new Place("talent_merge_choice", "merge_id in " + MERGES),
                    new Place("talent_merge_application", "merge_id in " + MERGES),
                    new Place("talent_merge_row", "merge_id in " + MERGES),
                    new Place("kept_plan_line", "talent_id = {0}"),
                    new Place("mailing_talent", "talent_id = {0}"),
                    new Place("question", "talent_id = {0}"),
                    new Place("record_item", "record_id = {0}"),
                    new Place("log_undo", "record_id = {0}"),
                    new Place("log_entry", "record_id = {0}"));

    /**
     * Tables that may quote a talent without being linked to one: answers of rows that were
     * refused, words that were taught, searches that were kept, news. They are found by their words
     * alone.
     */
    private static final Set<String> QUOTING =
            Set.of("import_issue", "reference_synonym", "saved_search", "kept_plan", "news");

    /** Tables that say nothing of any talent. */
    private static final Set<String> OTHERS =
            Set.of(
                    "reference_counter",
                    "reference_entry",
                    "setting",
                    "mission",
                    "mission_need",
                    "mission_edit",
                    "import_run",
                    "import_question",
                    "form_mapping",
                    "form_mapping_question",
                    "form_mapping_correction",
                    "news_mission",
                    "mailing",
                    "document_template",
                    "document_text",
                    "document_text_draft",
                    "emblem");

    /**
     * A table with rows of talents.
     *
     * @param table its name
     * @param condition SQL that is true of the rows of the talent whose id stands in place of
     *     {@code {0}}
     */
    public record Place(String table, String condition) {}

    private PersonalData() {}

    /** Every table with rows of talents. */
    public static List<Place> places() {
        return OF_TALENTS;
    }

    /** Tables that may quote a talent and are to be searched by words. */
    public static Set<String> quoting() {
        return QUOTING;
    }

    /** Tables in which nothing of a talent is to be looked for. */
    public static Set<String> others() {
        return OTHERS;
    }
}
