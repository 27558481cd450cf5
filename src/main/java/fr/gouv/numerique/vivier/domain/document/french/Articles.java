// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.french;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * « Le », « de » and « à » before a name, contracted and elided as French wants: « du ministère »,
 * « de l’ANSSI », « aux services », « au Havre », « d’Alix ».
 *
 * <p>A name that joins several bodies has the word before each: « des préfectures et des directions
 * départementales ». A body of unknown gender has no article: better « de XYZ » than a wrong one.
 */
public final class Articles {
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)^(le |la |les |l[’'])(?=\\S)(.+)$", Pattern.DOTALL);
    private static final Pattern JOINT = Pattern.compile("(, | et | ou )(?=\\p{L})");
    private static final String OTHER = "autre";

    private Articles() {}

    /** « le ministère de l’Intérieur », « la DINUM », « l’ANSSI », « Camille ». */
    public static String the(String name, NounKind kind) {
        return before(name, kind, Article::alone);
    }

    /**
     * « du ministère de l’Intérieur », « de la DINUM », « de l’ANSSI », « d’Alix », « du Mans ».
     */
    public static String of(String name, NounKind kind) {
        return before(name, kind, Article::of);
    }

    /** « au ministère de l’Intérieur », « à la DINUM », « à l’ANSSI », « à Alix », « au Mans ». */
    public static String to(String name, NounKind kind) {
        return before(name, kind, Article::to);
    }

    private static String before(
            String name, NounKind kind, BiFunction<Article, Boolean, String> form) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            return "";
        }
        return switch (kind) {
            case NAME -> form.apply(Article.NONE, Elision.beforeName(plain)) + plain;
            case PLACE -> place(plain, form);
            case BODY -> bodies(plain, form);
        };
    }

    /** Only « Le » and « Les » are contracted; « La » and « L’ » stay in the name. */
    private static String place(String name, BiFunction<Article, Boolean, String> form) {
        if (name.startsWith("Le ")) {
            return form.apply(Article.MASCULINE, false) + name.substring(3);
        }
        if (name.startsWith("Les ")) {
            return form.apply(Article.PLURAL, false) + name.substring(4);
        }
        return form.apply(Article.NONE, Elision.beforeName(name)) + name;
    }

    /** Each of the bodies that a name joins, where every part is one. */
    private static String bodies(String name, BiFunction<Article, Boolean, String> form) {
        List<String> parts = new ArrayList<>();
        List<String> joints = new ArrayList<>();
        Matcher joint = JOINT.matcher(name);
        int start = 0;
        while (joint.find()) {
            parts.add(name.substring(start, joint.start()));
            joints.add(joint.group(1));
            start = joint.end();
        }
        parts.add(name.substring(start));
        // With commas alone, what follows says where within the first body: « DREAL, service X ».
        boolean all =
                !joints.isEmpty()
                        && joints.getLast().equals(" et ")
                        && parts.stream()
                                .allMatch(
                                        part ->
                                                BodyNouns.article(Elision.firstWord(part))
                                                        != Article.NONE);
        if (!all) {
            return body(name, form);
        }
        StringBuilder words = new StringBuilder(body(parts.getFirst(), form));
        for (int i = 1; i < parts.size(); i++) {
            words.append(joints.get(i - 1)).append(body(parts.get(i), form));
        }
        return words.toString();
    }

    private static String body(String name, BiFunction<Article, Boolean, String> form) {
        Matcher written = WRITTEN.matcher(name);
        if (written.matches()) {
            return withItsArticle(
                    written.group(1).strip().toLowerCase(Locale.ROOT), written.group(2), form);
        }
        String first = Elision.firstWord(name);
        if (first.equals(OTHER)) {
            return form.apply(Article.NONE, true) + "une " + inSentence(name, first);
        }
        return form.apply(BodyNouns.article(first), Elision.before(name)) + inSentence(name, first);
    }

    private static String withItsArticle(
            String article, String name, BiFunction<Article, Boolean, String> form) {
        Article known =
                Arrays.stream(Article.values())
                        .filter(it -> it.alone(false).strip().equals(article))
                        .findFirst()
                        .orElse(Article.MASCULINE);
        return form.apply(known, Elision.before(name)) + name;
    }

    /** « Ministère » becomes « ministère »; an acronym and a proper name keep their capital. */
    private static String inSentence(String name, String firstWord) {
        return BodyNouns.isCommon(firstWord) && !Elision.isAcronym(name)
                ? name.substring(0, 1).toLowerCase(Locale.FRENCH) + name.substring(1)
                : name;
    }
}
