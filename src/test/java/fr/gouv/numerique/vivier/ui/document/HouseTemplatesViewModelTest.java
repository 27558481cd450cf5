// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.house.HouseTemplate;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.testing.WordTemplates;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.document.HouseTemplates;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Bringing templates, without a window. Real files, a real store. */
class HouseTemplatesViewModelTest {
    private static final Choice CULTURE = new Choice("CULT", "Ministère de la Culture");

    @TempDir private Path folder;
    private final Store store = TestStores.inMemory();
    private final HouseTemplates templates = new HouseTemplates(store, new Changes());
    private final Desk desk = new Desk(new CurrentReference(ReferenceData.shipped()));
    private HouseTemplatesViewModel model;

    @BeforeEach
    void open() {
        model = new HouseTemplatesViewModel(templates, desk.context());
        model.refresh();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path file(String name, String... paragraphs) throws IOException {
        return WordTemplates.write(folder.resolve(name), paragraphs);
    }

    @Test
    void aSoundFileIsKeptUnderItsNameAndChosen() throws Exception {
        Path file = file("Ordre de mission culture.docx", "${lastName}");
        desk.dialogs().willOpen(file);
        model.choose();
        HouseTemplate added = model.selectedProperty().get().orElseThrow();

        assertThat(added.name()).isEqualTo("Ordre de mission culture");
        assertThat(added.kind()).isEqualTo(DocumentKind.ORDER);
        assertThat(added.active()).isTrue();
        assertThat(templates.content(added)).isEqualTo(Files.readAllBytes(file));
        assertThat(model.all()).containsExactly(added);
        assertThat(model.reportProperty().get().orElseThrow().check().canBeUsed()).isTrue();
        assertThat(desk.told()).contains("office.template.added");
    }

    @Test
    void aFileToMendIsShownAndNotKept() throws Exception {
        model.add(List.of(file("faux.docx", "${lastname}")));

        assertThat(model.all()).isEmpty();
        assertThat(templates.all()).isEmpty();
        assertThat(model.reportProperty().get().orElseThrow().check().findings()).hasSize(1);
    }

    @Test
    void aFileThatIsNoTemplateIsRefused() throws Exception {
        model.add(List.of(Files.writeString(folder.resolve("a.docx"), "bonjour")));

        assertThat(desk.failures()).singleElement().isInstanceOf(RefusedByRule.class);
        assertThat(model.all()).isEmpty();
    }

    @Test
    void aTemplateIsProposedForTheAgentsOfItsMinistryWhileItIsActive() throws Exception {
        model.add(List.of(file("accord.docx", "${lastName}")));
        model.save(
                new HouseTemplate.Use(
                        "Accord culture", DocumentKind.AGREEMENT, Optional.of(CULTURE), true));

        assertThat(model.all()).extracting(HouseTemplate::name).containsExactly("Accord culture");
        assertThat(templates.suiting(DocumentKind.AGREEMENT, Optional.of(CULTURE))).hasSize(1);
        assertThat(templates.suiting(DocumentKind.ORDER, Optional.of(CULTURE))).isEmpty();
        assertThat(templates.suiting(DocumentKind.AGREEMENT, Optional.empty())).isEmpty();

        model.save(
                new HouseTemplate.Use(
                        "Accord culture", DocumentKind.AGREEMENT, Optional.of(CULTURE), false));
        assertThat(templates.suiting(DocumentKind.AGREEMENT, Optional.of(CULTURE))).isEmpty();
    }

    @Test
    void aTemplateNeedsANameAndCanBeDeleted() throws Exception {
        model.add(List.of(file("accord.docx", "${lastName}")));
        model.save(new HouseTemplate.Use(" ", DocumentKind.AGREEMENT, Optional.empty(), true));

        assertThat(desk.failures()).singleElement().isInstanceOf(RefusedByRule.class);
        assertThat(model.all()).extracting(HouseTemplate::name).containsExactly("accord");

        model.remove();
        assertThat(templates.all()).isEmpty();
        assertThat(model.selectedProperty().get()).isEmpty();
    }

    @Test
    void everyNameIsOfferedWithItsWordsAndFoundByThem() {
        assertThat(model.names())
                .extracting(TemplateName::copied)
                .contains(
                        "${lastName}", "${homeSignatory.name}", "${trips.from}", "[[si travels]]");
        assertThat(model.names())
                .allSatisfy(
                        name -> {
                            assertThat(name.label()).doesNotContain("office.", "document.");
                            assertThat(name.example()).isNotBlank().doesNotContain("office.");
                        });

        model.queryProperty().set("prenom");
        assertThat(model.names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.label()).containsIgnoringCase("prénom"));
    }
}
