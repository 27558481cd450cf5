// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.document.field.AmendmentFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what differs between an agreement as it was signed and the values of today. */
public final class AgreementChanges {

    /** Fields that say one thing together. Labels: {@code document.group.<name>}. */
    private record Group(String name, String between, List<DocumentField<?>> fields) {
        static Group of(String name, DocumentField<?>... fields) {
            return new Group(name, ", ", List.of(fields));
        }
    }

    private static final List<Group> GROUPS =
            List.of(
                    new Group("agent", " ", List.of(FIRST_NAME, LAST_NAME)),
                    Group.of(
                            "lineManager",
                            LINE_MANAGER_NAME,
                            LINE_MANAGER_TITLE,
                            LINE_MANAGER_EMAIL),
                    Group.of(
                            "missionLead",
                            MISSION_LEAD_NAME,
                            MISSION_LEAD_TITLE,
                            MISSION_LEAD_EMAIL,
                            MISSION_LEAD_PHONE),
                    Group.of("rhythm", RHYTHM, RHYTHM_DETAILS),
                    Group.of("remoteShare", REMOTE_SHARE, REMOTE_PERCENT));

    private final FieldWords words;

    public AgreementChanges(FieldWords words) {
        this.words = words;
    }

    /** What changes, in the order of the agreement's fields. */
    public List<AgreementChange> of(FieldSheet sheet) {
        return sheet.documentCase()
                .signed()
                .map(signed -> between(signed, sheet::get))
                .orElse(List.of());
    }

    List<AgreementChange> between(SignedAgreement signed, SheetValues values) {
        return between(signed, values::get);
    }

    /** Gives today's value of a field. */
    private interface Today {
        <T> Optional<T> get(DocumentField<T> field);
    }

    private List<AgreementChange> between(SignedAgreement signed, Today today) {
        List<AgreementChange> changes = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (DocumentField<?> field : AmendmentFields.compared()) {
            if (!told.contains(field.id()) && differs(field, signed, today)) {
                Optional<Group> group =
                        GROUPS.stream().filter(it -> it.fields().contains(field)).findFirst();
                List<DocumentField<?>> fields = group.map(Group::fields).orElse(List.of(field));
                String between = group.map(Group::between).orElse("");
                fields.forEach(it -> told.add(it.id()));
                changes.add(
                        new AgreementChange(
                                group.map(it -> Message.of("document.group." + it.name()))
                                        .orElse(field.label()),
                                signed.articles().getOrDefault(field.id(), ""),
                                together(before(fields, signed), between),
                                together(after(fields, today), between)));
            }
        }
        return changes;
    }

    private static <T> boolean differs(
            DocumentField<T> field, SignedAgreement signed, Today today) {
        return !today.get(field)
                .map(field.kind()::write)
                .orElse("")
                .equals(signed.values().getOrDefault(field.id(), ""));
    }

    private List<List<String>> before(List<DocumentField<?>> fields, SignedAgreement signed) {
        List<List<String>> shown = new ArrayList<>();
        for (DocumentField<?> field : fields) {
            shown.add(shown(field, signed.values().getOrDefault(field.id(), "")));
        }
        return shown;
    }

    private List<List<String>> after(List<DocumentField<?>> fields, Today today) {
        List<List<String>> shown = new ArrayList<>();
        for (DocumentField<?> field : fields) {
            shown.add(shown(field, today));
        }
        return shown;
    }

    private <T> List<String> shown(DocumentField<T> field, Today today) {
        return today.get(field).map(value -> field.kind().show(value, words)).orElse(List.of());
    }

    /** The words of a value of the signed text. */
    private <T> List<String> shown(DocumentField<T> field, String written) {
        return written.isBlank()
                ? List.of()
                : field.kind()
                        .read(written, words)
                        .map(value -> field.kind().show(value, words))
                        .orElse(List.of(written));
    }

    /** « Name, function, address » where several fields say one thing. */
    private static List<String> together(List<List<String>> shown, String between) {
        if (shown.size() == 1) {
            return shown.getFirst();
        }
        List<String> filled =
                shown.stream()
                        .filter(lines -> !lines.isEmpty())
                        .map(lines -> String.join(" ", lines))
                        .toList();
        return filled.isEmpty() ? List.of() : List.of(String.join(between, filled));
    }
}
