// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.texts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.ApplicationPath;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.domain.intake.Tool;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.texts.Literals.Literal;

import org.junit.jupiter.api.Test;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program's words: complete in both languages, all in use, none missing, well set. */
class BundlesTest {
    private static final List<Bundle> BUNDLES = Bundle.all();
    private static final List<Literal> LITERALS = Literals.all();

    /** Moves that no button offers: an application begins as proposed. */
    private static final Set<String> NEVER_SHOWN =
            Set.of("application.move.PROPOSED", "document.unit.HOURS");

    /** Labels of whole enums, whichever of their values a screen shows. */
    private static final Map<String, Class<? extends Enum<?>>> LABELS =
            Map.of(
                    "application.step.", Step.class,
                    "application.move.", Step.class,
                    "application.path.", ApplicationPath.class,
                    "application.reason.", Reason.class,
                    "application.formalities.", Formalities.class,
                    "intake.form.", FormKind.class,
                    "intake.status.", RowStatus.class,
                    "intake.tool.", Tool.class,
                    "talent.status.", TalentStatus.class,
                    "mission.status.", MissionStatus.class);

    private static final Pattern LOG_ACTION =
            Pattern.compile("(\\.log\\(\\)\\.add|save|decide|ACTION\\.eq)\\($");

    /** Not {@code {0,choice,…}}: languages differ in where they need a plural. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)\\}");

    private static Set<String> keys(boolean english) {
        return BUNDLES.stream()
                .filter(bundle -> bundle.english() == english)
                .flatMap(bundle -> bundle.keys().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothLanguagesHaveTheSameBundlesAndKeys() {
        Map<String, Set<String>> french = new HashMap<>();
        Map<String, Set<String>> english = new HashMap<>();
        BUNDLES.forEach(
                bundle ->
                        (bundle.english() ? english : french)
                                .put(bundle.name(), new TreeSet<>(bundle.keys())));

        assertThat(english).isEqualTo(french).isNotEmpty();
    }

    @Test
    void everyKeyStandsOnceAndInTheBundleThatItNames() {
        for (Bundle bundle : BUNDLES) {
            assertThat(bundle.keys()).as(bundle.file()).doesNotHaveDuplicates();
            assertThat(bundle.keys())
                    .as(bundle.file())
                    .allSatisfy(key -> assertThat(key).startsWith(bundle.name() + "."));
        }
    }

    @Test
    void everyKeyThatTheProgramNamesHasWords() {
        Set<String> known = keys(false);
        List<String> missing = new ArrayList<>();
        for (Literal literal : literals()) {
            boolean whole = !literal.text().endsWith(".");
            if (whole && !known.contains(literal.text()) && !isLogAction(literal)) {
                missing.add(literal.file() + ": " + literal.text());
            }
        }
        Map<String, Set<String>> families = families(known);
        families.forEach(
                (beginning, endings) -> {
                    for (String ending : endings) {
                        String key = beginning + ending;
                        if (!known.contains(key) && !NEVER_SHOWN.contains(key)) {
                            missing.add(key);
                        }
                    }
                });

        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsedByTheProgram() {
        Set<String> unused = new TreeSet<>(keys(false));
        literals().forEach(literal -> unused.remove(literal.text()));
        families(keys(false))
                .forEach(
                        (beginning, endings) ->
                                endings.forEach(ending -> unused.remove(beginning + ending)));

        assertThat(unused).isEmpty();
    }

    /** Keys as they stand in the sources, whole or up to the dot before what is put in. */
    private static List<Literal> literals() {
        String names =
                BUNDLES.stream().map(Bundle::name).distinct().collect(Collectors.joining("|"));
        Pattern key = Pattern.compile("(" + names + ")(\\.[A-Za-z0-9_]+)+\\.?|(" + names + ")\\.");
        return LITERALS.stream()
                .filter(literal -> key.matcher(literal.text()).matches())
                .filter(literal -> !literal.text().endsWith(".properties"))
                .toList();
    }

    /** Use cases name what they log as keys are named: record and action. */
    private static boolean isLogAction(Literal literal) {
        return LOG_ACTION.matcher(literal.before()).find();
    }

    /** What follows each beginning in the sources. */
    private static Map<String, Set<String>> families(Set<String> known) {
        KeyFamilies families = new KeyFamilies(LITERALS);
        Map<String, Set<String>> found = new HashMap<>();
        for (Literal literal : literals()) {
            String beginning = literal.text();
            if (beginning.endsWith(".") && !beginning.equals("document.")) {
                Set<String> present =
                        known.stream()
                                .filter(key -> key.startsWith(beginning))
                                .map(key -> key.substring(beginning.length()))
                                .collect(Collectors.toSet());
                found.put(beginning, families.after(beginning, present).orElse(present));
                assertThat(present)
                        .as("keys after %s, in %s", beginning, literal.file())
                        .isNotEmpty();
            }
        }
        LABELS.forEach(
                (beginning, type) ->
                        found.put(
                                beginning,
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.toSet())));
        // DocumentTextsTest holds the codes of the documents, list by list, against their words.
        known.stream()
                .filter(key -> key.startsWith("document."))
                .filter(key -> key.split("\\.", -1).length == 3)
                .filter(key -> isCodeOfADocument(key, found.keySet()))
                .forEach(
                        key ->
                                found.computeIfAbsent("document.", _ -> new HashSet<>())
                                        .add(key.substring("document.".length())));
        return found;
    }

    /** Lists whose beginning is put together too: {@code "document." + list + "." + code}. */
    private static boolean isCodeOfADocument(String key, Set<String> beginnings) {
        String list = key.substring(0, key.lastIndexOf('.') + 1);
        return !beginnings.contains(list) && !list.equals("document.problem.");
    }

    @Test
    void noTextHasAStraightApostrophe() {
        assertThat(textsThatHave("'")).isEmpty();
    }

    @Test
    void everyTextIsAPattern() {
        for (Bundle bundle : BUNDLES) {
            Locale locale = bundle.english() ? Locale.UK : Locale.FRANCE;
            bundle.texts()
                    .forEach(
                            (key, text) ->
                                    assertThat(new MessageFormat(text, locale).format(numbers()))
                                            .as(key)
                                            .isNotBlank());
        }
    }

    private static Object[] numbers() {
        return new Object[] {2, 2, 2, 2, 2, 2, 2, 2};
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        Map<String, String> french = new HashMap<>();
        Map<String, String> english = new HashMap<>();
        BUNDLES.forEach(bundle -> (bundle.english() ? english : french).putAll(bundle.texts()));
        List<String> different =
                french.keySet().stream()
                        .filter(english::containsKey)
                        .filter(
                                key ->
                                        !placeholders(french.get(key))
                                                .equals(placeholders(english.get(key))))
                        .toList();

        assertThat(different).isEmpty();
    }

    private static Set<String> placeholders(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            numbers.add(placeholder.group(1));
        }
        return numbers;
    }

    @Test
    void frenchTextsHaveNoBreakSpacesBeforeHighSignsAndWithinGuillemets() {
        assertThat(patternsIn(false, "(?<![\\u00A0\\u202F0-9])[:;?!»](?!//)|«(?![\\u00A0\\u202F])"))
                .isEmpty();
    }

    @Test
    void englishTextsHaveNoSpaceBeforeSignsAndEnglishQuotationMarks() {
        assertThat(patternsIn(true, "(?<=\\w)[\\s\\u00A0\\u202F][:?!]|[«»\"]")).isEmpty();
    }

    @Test
    void noTextEndsOrBeginsWithBlanksNorDoublesThem() {
        for (Bundle bundle : BUNDLES) {
            bundle.texts()
                    .forEach(
                            (key, text) ->
                                    assertThat(text)
                                            .as(key)
                                            .doesNotContain("  ")
                                            .isEqualTo(text.stripTrailing()));
        }
    }

    private static List<String> textsThatHave(String part) {
        return BUNDLES.stream()
                .flatMap(
                        bundle ->
                                bundle.texts().entrySet().stream()
                                        .filter(text -> text.getValue().contains(part))
                                        .map(text -> bundle.file() + ": " + text.getKey()))
                .toList();
    }

    private static List<String> patternsIn(boolean english, String pattern) {
        Pattern wrong = Pattern.compile(pattern);
        return BUNDLES.stream()
                .filter(bundle -> bundle.english() == english)
                .flatMap(bundle -> bundle.texts().entrySet().stream())
                .filter(text -> wrong.matcher(text.getValue()).find())
                .map(text -> text.getKey() + "=" + text.getValue())
                .toList();
    }
}
