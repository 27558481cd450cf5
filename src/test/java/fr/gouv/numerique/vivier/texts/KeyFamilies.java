// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.texts;

import com.tngtech.archunit.core.domain.JavaClass;

import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.matching.Criterion;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.MustRule;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.quality.Rule;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.testing.ProgramClasses;
import fr.gouv.numerique.vivier.texts.Literals.Literal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What follows a beginning such as {@code talent.status.} when the program puts a key together: the
 * constants of one enum, or what one of the sources below gives.
 */
final class KeyFamilies {
    private final List<Literal> literals;
    private final Map<String, Set<String>> told = new LinkedHashMap<>();
    private final Map<String, Set<String>> enums = new LinkedHashMap<>();

    KeyFamilies(List<Literal> literals) {
        this.literals = literals;
        told.put("talent.field.", names(TalentFields.WHOLE));
        told.put("mission.field.", names(MissionFields.WHOLE));
        told.put(
                "document.field.",
                Arrays.stream(DocumentKind.values())
                        .flatMap(kind -> kind.fields().stream())
                        .map(DocumentField::id)
                        .collect(Collectors.toSet()));
        told.put("document.condition.", Set.copyOf(OfficialDocuments.conditions()));
        told.put(
                "common.unknown.",
                Set.of("talent", "mission", "application", "document", "import"));
        told.put(
                "quality.ask.",
                Arrays.stream(Rule.values())
                        .filter(Rule::isAsked)
                        .map(Enum::name)
                        .collect(Collectors.toSet()));
        told.put("reference.name.", Set.copyOf(ReferenceData.shipped().names()));
        told.put("intake.refusal.", refusals());
        told.put("intake.warning.", details("warn"));
        told.put("intake.unreadable.", unreadables());
        told.put("intake.workbook.", Set.of("sheet", "row", "column", "value", "reason"));
        MatchingCatalogue catalogue = MatchingCatalogue.standard(ReferenceData.shipped());
        told.put(
                "matching.rule.",
                withDetails(
                        catalogue.rules().stream()
                                .collect(Collectors.toMap(MustRule::name, Object::getClass)),
                        "held",
                        "help"));
        told.put(
                "matching.criterion.",
                withDetails(
                        catalogue.criteria().stream()
                                .collect(Collectors.toMap(Criterion::name, Object::getClass)),
                        "help"));
        for (JavaClass type : ProgramClasses.all()) {
            if (type.isEnum()) {
                enums.put(
                        type.getName(),
                        Arrays.stream(type.reflect().getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
    }

    /** What must follow this beginning, given what does; empty when nothing says so. */
    Optional<Set<String>> after(String beginning, Set<String> present) {
        if (told.containsKey(beginning)) {
            return Optional.of(told.get(beginning));
        }
        // The smallest enum that has them all: what it has more is missing.
        return enums.values().stream()
                .filter(names -> !present.isEmpty() && names.containsAll(present))
                .min((one, other) -> Integer.compare(one.size(), other.size()));
    }

    private static Set<String> names(List<Field<?>> fields) {
        return fields.stream().map(Field::name).collect(Collectors.toSet());
    }

    /** The literals that directly follow this code. */
    private Set<String> arguments(String code) {
        return literals.stream()
                .filter(literal -> literal.before().endsWith(code))
                .map(Literal::text)
                .collect(Collectors.toSet());
    }

    private static final Pattern DETAIL = Pattern.compile("[a-z][A-Za-z]+");

    /** The details given to {@code warn} or {@code refuse}: camel case within such a call. */
    private Set<String> details(String call) {
        Pattern inCall = Pattern.compile("answer\\." + call + "\\([^;]*,$");
        return literals.stream()
                .filter(literal -> inCall.matcher(literal.before()).find())
                .map(Literal::text)
                .filter(text -> DETAIL.matcher(text).matches())
                .collect(Collectors.toSet());
    }

    /** Those of {@code refuse}, and those of the checks that end in one. */
    private Set<String> refusals() {
        Set<String> all = details("refuse");
        Pattern check = Pattern.compile("requireText\\([^;]*,$");
        literals.stream()
                .filter(literal -> check.matcher(literal.before()).find())
                .filter(literal -> DETAIL.matcher(literal.text()).matches())
                .forEach(literal -> all.add(literal.text()));
        return all;
    }

    private static final Pattern REFUSED = Pattern.compile("newUnreadableFile\\((?:[^;,]*[?:])?$");
    private static final Pattern KIND = Pattern.compile("\\b[A-Z_0-9]+\\($");
    private static final Set<String> KINDS = Set.of("FileKind.java", "ZipKind.java");

    /** The other form is named by its constant; kinds of files name why they are refused. */
    private Set<String> unreadables() {
        Set<String> all = new TreeSet<>();
        for (Literal literal : literals) {
            boolean kind = KINDS.contains(literal.file()) && KIND.matcher(literal.before()).find();
            if (kind || REFUSED.matcher(literal.before()).find()) {
                all.add(literal.text());
            }
        }
        all.remove("");
        if (all.remove("otherForm.")) {
            all.add("otherForm.TALENTS");
            all.add("otherForm.MISSIONS");
        }
        return all;
    }

    /** Each name alone, and with each detail that its own class gives. */
    private Set<String> withDetails(Map<String, Class<?>> types, String... always) {
        Set<String> all = new TreeSet<>();
        types.forEach(
                (name, type) -> {
                    all.add(name);
                    for (String detail : always) {
                        all.add(name + "." + detail);
                    }
                    String file = type.getSimpleName() + ".java";
                    literals.stream()
                            .filter(literal -> literal.file().equals(file))
                            .filter(literal -> DETAIL.matcher(literal.text()).matches())
                            .filter(literal -> !literal.text().equals(name) || isDetail(literal))
                            .forEach(literal -> all.add(name + "." + literal.text()));
                });
        return all;
    }

    private static boolean isDetail(Literal literal) {
        return !literal.before().endsWith("return");
    }
}
