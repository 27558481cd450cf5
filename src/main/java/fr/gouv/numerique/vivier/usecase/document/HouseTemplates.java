// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.house.HouseCheck;
import fr.gouv.numerique.vivier.domain.document.house.HouseNames;
import fr.gouv.numerique.vivier.domain.document.house.HouseTemplate;
import fr.gouv.numerique.vivier.domain.document.register.FileBytes;
import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.files.document.FileDigest;
import fr.gouv.numerique.vivier.files.document.house.HouseTemplateFile;
import fr.gouv.numerique.vivier.files.document.house.UnusableTemplateException;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The templates that ministries made in their word processor: checked, kept, proposed. */
public final class HouseTemplates {
    private static final int LARGEST = HouseTemplateFile.LARGEST;

    private final Store store;
    private final Changes changes;

    public HouseTemplates(Store store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    /**
     * A template that was looked through.
     *
     * @param content its bytes
     * @param format DOCX or ODT
     * @param check what was found
     */
    public record Checked(FileBytes content, FileFormat format, HouseCheck check) {
        @Override
        public String toString() {
            return format + " " + check.findings().size();
        }
    }

    /** The names that a template may use. */
    public HouseNames names() {
        return HouseNames.of(OfficialDocuments.vocabulary());
    }

    /**
     * Looks through a file.
     *
     * @throws RefusedByRule when it is no template, is locked, damaged or out of bounds
     */
    public Checked check(Path file) throws IOException, RefusedByRule {
        try (InputStream stream = Files.newInputStream(file)) {
            return check(stream.readNBytes(LARGEST + 1));
        }
    }

    private Checked check(byte[] content) throws RefusedByRule {
        try {
            HouseTemplateFile file = HouseTemplateFile.read(content);
            return new Checked(FileBytes.of(content), file.format(), file.check(names()));
        } catch (UnusableTemplateException e) {
            throw new RefusedByRule(e.reason());
        }
    }

    /** Looks through a template of the store once more: names may have come or gone. */
    public Checked check(HouseTemplate template) throws RefusedByRule {
        return check(content(template));
    }

    /** Every template, by name. */
    public List<HouseTemplate> all() {
        return store.read(session -> session.houseTemplates().all());
    }

    /** Those proposed for a document of an agent of this ministry. */
    public List<HouseTemplate> suiting(DocumentKind kind, Optional<Choice> ministry) {
        return all().stream().filter(template -> template.suits(kind, ministry)).toList();
    }

    /** The bytes of a template, as they were brought. */
    public byte[] content(HouseTemplate template) throws RefusedByRule {
        return store.read(session -> session.houseTemplates().content(template.id()))
                .orElseThrow(() -> new RefusedByRule(Message.of("office.template.gone")));
    }

    /**
     * Keeps a template.
     *
     * @throws RefusedByRule when it has no name, or has to be mended first
     */
    public HouseTemplate add(Checked template, HouseTemplate.Use use) throws RefusedByRule {
        refuseNameless(use);
        if (!template.check().canBeUsed()) {
            throw new RefusedByRule(
                    Message.of("office.notUsable", template.check().findings().size()));
        }
        HouseTemplate added =
                store.write(
                        session -> {
                            HouseTemplate kept =
                                    session.houseTemplates()
                                            .add(
                                                    use,
                                                    template.format(),
                                                    FileDigest.of(template.content().toArray()),
                                                    template.content().toArray());
                            session.log().add("template.add", "template", kept.id().value(), "");
                            return kept;
                        });
        changes.publish(Subject.DOCUMENTS);
        return added;
    }

    /**
     * Changes what a template is for.
     *
     * @throws RefusedByRule when it has no name
     * @throws fr.gouv.numerique.vivier.store.engine.ConcurrentChange when somebody else changed it
     */
    public void save(HouseTemplate shown, HouseTemplate.Use use) throws RefusedByRule {
        refuseNameless(use);
        store.write(
                session -> {
                    session.houseTemplates().save(shown.with(use));
                    session.log().add("template.edit", "template", shown.id().value(), "");
                    return shown;
                });
        changes.publish(Subject.DOCUMENTS);
    }

    /** Forgets a template; documents made from it keep their files. */
    public void remove(HouseTemplate template) {
        store.write(
                session -> {
                    session.houseTemplates().remove(template.id());
                    session.log().add("template.remove", "template", template.id().value(), "");
                    return template;
                });
        changes.publish(Subject.DOCUMENTS);
    }

    private static void refuseNameless(HouseTemplate.Use use) throws RefusedByRule {
        if (use.name().isBlank()) {
            throw new RefusedByRule(Message.of("office.template.nameless"));
        }
    }
}
