// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.Optional;
import java.util.Set;

/** Somewhere in the window that one can be sent to. */
public sealed interface Destination {

    record Home() implements Destination {}

    record Talents() implements Destination {}

    /** Records of the pool that may be the same person. */
    record Duplicates() implements Destination {}

    /** Those whom nobody ever proposed. */
    record Forgotten() implements Destination {}

    /** The line that a new person begins with. */
    record NewTalent() implements Destination {}

    record OneTalent(TalentId id) implements Destination {}

    /** A field of this talent, ready to be edited. */
    record TalentField(TalentId id, Field<?> field) implements Destination {}

    record Missions() implements Destination {}

    /** The line that a new mission begins with. */
    record NewMission() implements Destination {}

    record OneMission(MissionId id) implements Destination {}

    /** A field of this mission, ready to be edited. */
    record MissionField(MissionId id, Field<?> field) implements Destination {}

    /** The missions as they would be published. */
    record Publication() implements Destination {}

    record Applications() implements Destination {}

    record OneApplication(ApplicationId id) implements Destination {}

    /** Who could get which mission, all missions taken together. */
    record Plan() implements Destination {}

    record Documents() implements Destination {}

    /**
     * The document of this kind of this application, issued or not.
     *
     * @param number which, where an application has several of this kind; some may be cancelled
     */
    record OneDocument(ApplicationId application, DocumentKind kind, Optional<String> number)
            implements Destination {

        /** The one that is being worked at. */
        public OneDocument(ApplicationId application, DocumentKind kind) {
            this(application, kind, Optional.empty());
        }
    }

    /** The texts that documents are made from. */
    record DocumentTexts() implements Destination {}

    /** The input of a field of this document, by the field's identifier. */
    record DocumentField(ApplicationId application, DocumentKind kind, String field)
            implements Destination {}

    /** The templates of ministries. */
    record HouseTemplates() implements Destination {}

    /** Documents of these applications, to issue in one go. */
    record ManyDocuments(Set<ApplicationId> applications) implements Destination {
        public ManyDocuments {
            applications = Set.copyOf(applications);
        }
    }

    /** The figures of a period. */
    record Reports() implements Destination {}

    record Imports() implements Destination {}

    /** An import that was made. */
    record OneImport(long id) implements Destination {}

    /** What taking this import back would do. */
    record UndoOfImport(long id) implements Destination {}

    /** All that was done with the store. */
    record History() implements Destination {}

    record Quality() implements Destination {}

    /** What is not recognised of this reference list. */
    record UnknownAnswers(String list) implements Destination {}

    /** News to the pool, questions, profiles for mission leads, and who these are. */
    record Contacts() implements Destination {}

    /** This question, ready to be answered. */
    record OneQuestion(long id) implements Destination {}

    record Settings() implements Destination {}
}
