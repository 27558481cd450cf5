// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.ReferenceList;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.Optional;
import java.util.function.Consumer;

/** Two administrations of the State, by their names of the day. */
final class AdministrationRule implements SheetRule {
    private final ReferenceList ministries;
    private final FieldWords words;

    AdministrationRule(ReferenceData reference, FieldWords words) {
        this.ministries = reference.list(ReferenceData.MINISTRY);
        this.words = words;
    }

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        SheetValues values = sheet.values();
        Mission mission = sheet.documentCase().mission();
        same(values, mission, problems);
        values.get(HOME_MINISTRY)
                .flatMap(choice -> ministries.find(choice.code()))
                .filter(entry -> !entry.isValidOn(sheet.documentCase().issueDate()))
                .ifPresent(entry -> problems.accept(renamed(entry)));
    }

    private void same(SheetValues values, Mission mission, Consumer<Problem> problems) {
        Optional<Choice> home = values.get(HOME_MINISTRY);
        if (home.isEmpty()) {
            return;
        }
        String homeName = words.label(ReferenceData.MINISTRY, home.get());
        String host = TextKey.of(values.text(HOST_ADMINISTRATION));
        if (host.equals(TextKey.of(homeName + " " + values.text(HOME_UNIT)))) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.sameUnit"),
                            HOST_ADMINISTRATION,
                            HOME_UNIT));
            return;
        }
        String hostCode = mission.get(MissionFields.ADMINISTRATION).map(Choice::code).orElse("");
        boolean isHostOfForm = host.startsWith(name(hostCode));
        boolean sameMinistry =
                host.startsWith(TextKey.of(homeName))
                        || (isHostOfForm && ministries.sameLine(home.get().code(), hostCode));
        if (sameMinistry) {
            problems.accept(
                    Problem.warning(
                            Message.of("document.problem.sameMinistry"),
                            HOST_ADMINISTRATION,
                            HOME_MINISTRY));
        }
    }

    /** The form's ministry counts only while the host's name still begins with it. */
    private String name(String code) {
        return ministries.find(code).map(entry -> TextKey.of(entry.french())).orElse("\u0000");
    }

    private Problem renamed(ReferenceEntry entry) {
        Message message =
                ministries
                        .find(entry.successor())
                        .map(
                                successor ->
                                        Message.of(
                                                "document.problem.ministryRenamed",
                                                entry,
                                                successor))
                        .orElseGet(() -> Message.of("document.problem.ministryNotYet", entry));
        return Problem.warning(message, HOME_MINISTRY);
    }
}
