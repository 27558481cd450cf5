// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationPath;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.files.document.PdfDocumentWriter;
import fr.gouv.numerique.vivier.platform.JollydayHolidays;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** An application in a real store, with all that its documents need. */
public final class FictionalCase implements AutoCloseable {
    private final Store store = TestStores.inMemory();
    private final Changes changes = new Changes();
    private final OfficialDocuments documents = new OfficialDocuments(ReferenceData.shipped());
    private final Application application;

    public FictionalCase(Formalities formalities) {
        application = store.write(session -> open(session, formalities));
    }

    private static Application open(
            fr.gouv.numerique.vivier.store.Session session, Formalities formalities) {
        FieldValues agent =
                FieldValues.builder()
                        .put(TalentFields.LAST_NAME, "Exemple")
                        .put(TalentFields.FIRST_NAME, "Camille")
                        .put(TalentFields.EMAIL, "camille.exemple@exemple.gouv.fr")
                        .build();
        Talent talent =
                session.talents()
                        .insert(
                                List.of(
                                        session.talents()
                                                .create(
                                                        agent,
                                                        List.of(),
                                                        List.of(),
                                                        Optional.empty())))
                        .getFirst();
        FieldValues need =
                FieldValues.builder()
                        .put(MissionFields.TITLE, "Une mission d’exemple")
                        .put(MissionFields.LEAD_LAST_NAME, "Specimen")
                        .put(MissionFields.LEAD_EMAIL, "sacha.specimen@exemple.gouv.fr")
                        .build();
        Mission mission =
                session.missions()
                        .insert(
                                List.of(
                                        session.missions()
                                                .create(
                                                        need,
                                                        List.of(),
                                                        List.of(),
                                                        Optional.empty())))
                        .getFirst();
        Application opened =
                session.applications()
                        .open(
                                talent.id(),
                                mission.id(),
                                ApplicationPath.TARGETED,
                                formalities,
                                LocalDate.of(2020, 5, 25),
                                List.of());
        session.applications().setDetails(opened.id(), details());
        return opened;
    }

    /** The values of the fictional case that texts are shown with. */
    private static Map<String, String> details() {
        Properties file = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                OfficialDocuments.class.getResourceAsStream("exemple.properties")),
                        StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> details = new HashMap<>();
        for (String name : file.stringPropertyNames()) {
            if (name.startsWith("all.")) {
                details.put(name.substring(4), file.getProperty(name));
            }
        }
        return details;
    }

    public Store store() {
        return store;
    }

    public Application application() {
        return application;
    }

    public IssueDocument issueDocument() {
        return new IssueDocument(
                store,
                () -> documents,
                new ReadSurroundings(new JollydayHolidays()),
                new PdfDocumentWriter(),
                TestStores.CLOCK,
                changes);
    }

    public EditTexts editTexts() {
        return new EditTexts(
                store, () -> documents, new PdfDocumentWriter(), TestStores.CLOCK, changes);
    }

    /** Sets values of the application. */
    public void set(Map<String, String> values) {
        store.write(
                session -> {
                    session.applications().setDetails(application.id(), values);
                    return true;
                });
    }

    @Override
    public void close() {
        store.close();
    }
}
