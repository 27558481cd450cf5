// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.DocumentPlaces;

import org.junit.jupiter.api.Test;

/** Where a click on a missing field leads. */
class DocumentPlacesTest {
    private final FieldSheet sheet =
            new OfficialDocuments(Samples.REFERENCE).sheet(Samples.complete().agreementCase());

    @Test
    void eachFieldLeadsToItsInput() {
        var application = sheet.documentCase().application();

        assertThat(DocumentPlaces.of(sheet, "jobTitle"))
                .isEqualTo(
                        new Destination.TalentField(application.talent(), TalentFields.JOB_TITLE));
        assertThat(DocumentPlaces.of(sheet, "endDate"))
                .isEqualTo(new Destination.MissionField(application.mission(), MissionFields.END));
        assertThat(DocumentPlaces.of(sheet, "lineManagerTitle"))
                .isEqualTo(
                        new Destination.DocumentField(
                                application.id(), DocumentKind.AGREEMENT, "lineManagerTitle"));
    }
}
