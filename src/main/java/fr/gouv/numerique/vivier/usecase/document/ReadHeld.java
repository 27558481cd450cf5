// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.document.paper.PersonHeld;
import fr.gouv.numerique.vivier.domain.document.paper.PersonHeld.Engaged;
import fr.gouv.numerique.vivier.domain.document.paper.PersonHeld.Mention;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers all that is held on a person. */
final class ReadHeld {
    private final Store store;

    ReadHeld(Store store) {
        this.store = store;
    }

    PersonHeld of(Talent talent) {
        return store.read(
                session ->
                        new PersonHeld(
                                talent,
                                session.importHistory()
                                        .origins(FormKind.TALENTS, talent.id().value()),
                                session.applications().of(talent.id()).stream()
                                        .map(it -> engaged(session, it))
                                        .toList(),
                                mentions(session, talent),
                                session.held().rows(talent.id())));
    }

    private static Engaged engaged(Session session, Application application) {
        return new Engaged(
                application,
                session.missions().find(application.mission()).orElseThrow(),
                session.documents().of(application.id()));
    }

    private static List<Mention> mentions(Session session, Talent talent) {
        List<Mention> mentions = new ArrayList<>();
        session.held().leads(talent).forEach(ref -> mentions.add(new Mention("missionLead", ref)));
        session.held()
                .manages(talent)
                .forEach(ref -> mentions.add(new Mention("lineManager", ref)));
        session.held().signs(talent).forEach(ref -> mentions.add(new Mention("signatory", ref)));
        return mentions;
    }

    /** The documents that were issued for the person, byte for byte. */
    List<Paper.File> documents(PersonHeld held) {
        List<Paper.File> files = new ArrayList<>();
        for (Engaged engaged : held.engagements()) {
            for (IssuedDocument document : engaged.documents()) {
                for (IssuedRevision revision : document.revisions()) {
                    byte[] content =
                            store.read(
                                            session ->
                                                    session.documents()
                                                            .content(
                                                                    document.id(),
                                                                    revision.revision()))
                                    .orElseThrow();
                    files.add(new Paper.File(document.fileName(revision), content));
                }
            }
        }
        return files;
    }

    /** The same as plain data: what a person gave, where it comes from, and every row. */
    Map<String, Object> data(PersonHeld held) {
        Talent talent = held.talent();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("talent", talent.id().toString());
        data.put("ref", talent.ref());
        data.put("status", talent.status().name());
        data.put("profile", profile(talent));
        data.put("answers", held.origins().answers().stream().map(ReadHeld::answer).toList());
        data.put(
                "mentions",
                held.mentions().stream()
                        .map(it -> Map.of("as", it.as(), "ref", it.ref()))
                        .toList());
        data.put("tables", held.tables());
        return data;
    }

    private static Map<String, Object> profile(Talent talent) {
        Map<String, Object> profile = new LinkedHashMap<>();
        TalentFields.WHOLE.stream()
                .filter(field -> talent.values().has(field))
                .forEach(field -> profile.put(field.name(), plain(talent.get(field))));
        return profile;
    }

    /** A choice with its code and the person's words; everything else as it is written. */
    private static Object plain(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(ReadHeld::plain).orElse("");
            case List<?> list -> list.stream().map(ReadHeld::plain).toList();
            case Choice choice -> Map.of("code", choice.code(), "written", choice.written());
            default -> value.toString();
        };
    }

    private static Map<String, Object> answer(FieldOrigins.Answer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", answer.source().file());
        json.put("row", answer.source().row());
        json.put("importedAt", answer.importedAt().toString());
        answer.answeredAt().ifPresent(at -> json.put("answeredAt", at.toString()));
        return json;
    }
}
