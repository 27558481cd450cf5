// SPDX-License-Identifier: MIT
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionNeedReader;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.Skill;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * How good the ranking is on people and missions that nobody has seen: nDCG at 10 against what is
 * really true of them, beside BM25 (Lucene, French analyser) over everything that they wrote.
 *
 * <p>First the truth is drawn: skills and levels, dates, places, refused administrations. A grade
 * from 0 to 3 follows from it alone. Only then is it written down as people do, with skills left
 * out, synonyms, typing errors, levels misjudged, answers missing and skills denied. Measured
 * against the skills that were told in some words, since nobody can know the others (« told »);
 * against all (« all »); and with everything ticked, rated and answered (« plain »), which parts
 * what the reading loses from what the ranking loses.
 *
 * <p>Arguments: people, missions, seeds separated by commas, then weights other than the defaults
 * ({@code desiredSkills=8}).
 */
final class RankingBench {
    private static final int TOP = 10;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ReferenceData REFERENCE = ReferenceData.shipped();
    private static final List<Skill> SKILLS = REFERENCE.skills().all();
    private static final String[] LEVELS = {"", "Notions", "Pratique", "Maîtrise", "Expertise"};
    private static final List<String> SAYING =
            List.of(
                    "J’ai pratiqué %s pendant plusieurs années.",
                    "Mon quotidien : %s, en équipe.",
                    "Je peux aider sur %s.",
                    "Nous avons mené un grand chantier (%s) avec trois prestataires.");
    private static final List<String> DENYING =
            List.of(
                    "Pas de %s.",
                    "Aucune expérience en %s.",
                    "Je ne maîtrise pas %s.",
                    "Je n’ai jamais fait de %s.",
                    "%s : non.");

    private final Weights weights;

    private RankingBench(Weights weights) {
        this.weights = weights;
    }

    private record Person(
            Map<Skill, Integer> skills,
            Set<Skill> told,
            LocalDate from,
            LocalDate until,
            String region,
            boolean travels,
            String mode,
            Optional<String> refuses) {}

    private record Need(
            List<Skill> required,
            List<Skill> desired,
            int level,
            LocalDate start,
            LocalDate end,
            String region,
            boolean onSite,
            String host) {}

    private record Written<T>(T record, String text) {}

    private record Quality(double ours, double words, double filtered) {}

    public static void main(String[] arguments) throws IOException {
        int people = Integer.parseInt(arguments[0]);
        int missions = Integer.parseInt(arguments[1]);
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (int i = 3; i < arguments.length; i++) {
            String[] weight = arguments[i].split("=", -1);
            weights.put(weight[0], Integer.valueOf(weight[1]));
        }
        RankingBench bench = new RankingBench(new Weights(weights));
        System.out.println("seed   truth  ours   BM25   BM25 within our rules");
        for (String seed : arguments[2].split(",", -1)) {
            bench.run(Long.parseLong(seed), people, missions);
        }
    }

    private void run(long seed, int count, int missionCount) throws IOException {
        for (boolean plain : new boolean[] {false, true}) {
            run(seed, count, missionCount, plain);
        }
    }

    private void run(long seed, int count, int missionCount, boolean plain) throws IOException {
        Random dice = new Random(seed);
        Random writing = new Random(~seed);
        List<Person> people = new ArrayList<>();
        List<Written<Talent>> talents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Person person = person(dice);
            people.add(person);
            talents.add(talent(i, person, writing, plain));
        }
        List<Need> needs = new ArrayList<>();
        List<Written<Mission>> missions = new ArrayList<>();
        for (int i = 0; i < missionCount; i++) {
            Need need = need(dice);
            needs.add(need);
            missions.add(mission(i, need, writing, plain));
        }
        for (boolean all : plain ? new boolean[] {true} : new boolean[] {false, true}) {
            Quality mean = measure(people, talents, needs, missions, all);
            System.out.printf(
                    Locale.ROOT,
                    "%-6d %-6s %.4f %.4f %.4f%n",
                    seed,
                    plain ? "plain" : all ? "all" : "told",
                    mean.ours,
                    mean.words,
                    mean.filtered);
        }
    }

    /** A grade from 0, of no use, to 3, just right; from what is true alone. */
    private static int grade(Person person, Need need, boolean all) {
        LocalDate from = person.from.isAfter(need.start) ? person.from : need.start;
        LocalDate until = person.until.isBefore(need.end) ? person.until : need.end;
        long shared = until.toEpochDay() - from.toEpochDay();
        boolean reaches =
                need.onSite
                        ? !person.mode.equals("À distance uniquement")
                                && (person.travels || person.region.equals(need.region))
                        : !person.mode.equals("Sur place uniquement");
        if (person.refuses.equals(Optional.of(need.host)) || shared <= 0 || !reaches) {
            return 0;
        }
        double fit = 0;
        for (Skill skill : need.required) {
            int level = all || person.told.contains(skill) ? level(person, skill) : 0;
            fit += level == 0 ? 0 : Math.min(1, 1 - 0.34 * (need.level - level));
        }
        fit /= need.required.size();
        long wished = need.desired.stream().filter(skill -> level(person, skill) > 0).count();
        boolean longEnough = shared * 2 >= need.end.toEpochDay() - need.start.toEpochDay();
        if (fit >= 0.95 && wished * 2 >= need.desired.size() && longEnough) {
            return 3;
        }
        return fit >= 0.7 ? 2 : fit >= 0.45 ? 1 : 0;
    }

    private static int level(Person person, Skill skill) {
        return person.skills.getOrDefault(skill, 0);
    }

    private Quality measure(
            List<Person> people,
            List<Written<Talent>> talents,
            List<Need> needs,
            List<Written<Mission>> missions,
            boolean all)
            throws IOException {
        Matcher matcher = new Matcher(MatchingCatalogue.standard(REFERENCE), weights);
        List<Talent> pool = talents.stream().map(Written::record).toList();
        double ours = 0;
        double words = 0;
        double filtered = 0;
        int counted = 0;
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory();
                FrenchAnalyzer french = new FrenchAnalyzer()) {
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(french))) {
                for (Written<Talent> talent : talents) {
                    Document document = new Document();
                    document.add(new TextField("text", talent.text, Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (int m = 0; m < needs.size(); m++) {
                    Need need = needs.get(m);
                    int[] grades =
                            people.stream().mapToInt(person -> grade(person, need, all)).toArray();
                    double best =
                            gain(
                                    Arrays.stream(grades)
                                            .boxed()
                                            .sorted(Comparator.reverseOrder())
                                            .toList());
                    if (best == 0) {
                        continue;
                    }
                    counted++;
                    List<Integer> ranked =
                            matcher.rankTalents(missions.get(m).record, pool).ranked().stream()
                                    .map(match -> (int) match.talent().value() - 1)
                                    .toList();
                    Set<Integer> eligible = new HashSet<>(ranked);
                    List<Integer> lucene = new ArrayList<>();
                    BooleanQuery query = query(french, missions.get(m).text);
                    for (ScoreDoc hit : searcher.search(query, people.size()).scoreDocs) {
                        lucene.add(hit.doc);
                    }
                    ours += gain(grades(ranked, grades)) / best;
                    words += gain(grades(lucene, grades)) / best;
                    filtered +=
                            gain(
                                            grades(
                                                    lucene.stream()
                                                            .filter(eligible::contains)
                                                            .toList(),
                                                    grades))
                                    / best;
                }
            }
        }
        return new Quality(ours / counted, words / counted, filtered / counted);
    }

    private static List<Integer> grades(List<Integer> ranked, int[] grades) {
        return ranked.stream().limit(TOP).map(place -> grades[place]).toList();
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(TOP, grades.size()); i++) {
            sum += ((1 << grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static BooleanQuery query(FrenchAnalyzer french, String text) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream stream = french.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                query.add(
                        new TermQuery(new Term("text", term.toString())),
                        BooleanClause.Occur.SHOULD);
            }
            stream.end();
        }
        return query.build();
    }

    // What is true.

    private static List<Skill> draw(int count, double own, Random dice) {
        String family = SKILLS.get(dice.nextInt(SKILLS.size())).family();
        List<Skill> of = SKILLS.stream().filter(skill -> skill.family().equals(family)).toList();
        Set<Skill> drawn = new LinkedHashSet<>();
        while (drawn.size() < Math.min(count, of.size())) {
            List<Skill> from = dice.nextDouble() < own ? of : SKILLS;
            drawn.add(from.get(dice.nextInt(from.size())));
        }
        return List.copyOf(drawn);
    }

    private static Person person(Random dice) {
        Map<Skill, Integer> skills = new LinkedHashMap<>();
        draw(4 + dice.nextInt(5), 0.75, dice)
                .forEach(skill -> skills.put(skill, 1 + dice.nextInt(4)));
        LocalDate from = DAY.plusDays(dice.nextInt(240));
        return new Person(
                skills,
                new HashSet<>(),
                from,
                from.plusDays(60 + dice.nextInt(300)),
                label(ReferenceData.REGION, dice),
                dice.nextDouble() < 0.4,
                label(ReferenceData.WORK_MODE, dice),
                dice.nextDouble() < 0.1
                        ? Optional.of(label(ReferenceData.MINISTRY, dice))
                        : Optional.empty());
    }

    private static Need need(Random dice) {
        List<Skill> skills = draw(2 + dice.nextInt(4), 0.95, dice);
        int required = Math.min(skills.size(), 2 + dice.nextInt(2));
        LocalDate start = DAY.plusDays(60 + dice.nextInt(200));
        return new Need(
                skills.subList(0, required),
                skills.subList(required, skills.size()),
                1 + dice.nextInt(3),
                start,
                start.plusDays(30 + dice.nextInt(120)),
                label(ReferenceData.REGION, dice),
                dice.nextDouble() < 0.4,
                label(ReferenceData.MINISTRY, dice));
    }

    private static String label(String list, Random dice) {
        var entries = REFERENCE.list(list).entries();
        return entries.get(dice.nextInt(entries.size())).french();
    }

    // What is written of it.

    private static Written<Talent> talent(int place, Person person, Random dice, boolean plain) {
        var values = FieldValues.builder();
        TalentSkillReader reader = new TalentSkillReader(REFERENCE);
        List<String> ticks = new ArrayList<>();
        List<String> levels = new ArrayList<>();
        List<String> keywords = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        person.skills.forEach(
                (skill, level) -> {
                    double way = plain ? 0 : dice.nextDouble();
                    if (way < 0.7) {
                        ticks.add(skill.french());
                        if (plain || levels.size() < 3) {
                            int slip = !plain && dice.nextDouble() < 0.15 ? dice.nextInt(3) - 1 : 0;
                            levels.add(
                                    skill.french()
                                            + " : "
                                            + LEVELS[Math.clamp(level + slip, 1, 4)]);
                        }
                    } else if (way < 0.85) {
                        keywords.add(typed(synonym(skill, dice), dice));
                    } else if (way < 0.95) {
                        sentences.add(say(SAYING, typed(synonym(skill, dice), dice), dice));
                    }
                    if (way < 0.95) {
                        person.told.add(skill);
                    }
                });
        if (!plain && dice.nextDouble() < 0.25) {
            Skill lacking = SKILLS.get(dice.nextInt(SKILLS.size()));
            if (level(person, lacking) == 0) {
                sentences.add(say(DENYING, synonym(lacking, dice), dice));
            }
        }
        Collections.shuffle(sentences, dice);
        String description = String.join(" ", sentences);
        String words = String.join(", ", keywords);
        several(values, TalentFields.TICKED_SKILLS, ticks);
        values.put(TalentFields.SKILL_LEVELS, levels.stream().map(reader::levelAnswer).toList());
        values.put(TalentFields.KEYWORDS, words);
        values.put(TalentFields.DESCRIPTION, description);
        one(values, TalentFields.CONSENT, "Oui");
        one(values, TalentFields.WORK_MODE, person.mode);
        if (plain || dice.nextDouble() < 0.95) {
            one(values, TalentFields.REGION, person.region);
        }
        List<String> regions =
                REFERENCE.list(ReferenceData.REGION).entries().stream()
                        .map(entry -> entry.french())
                        .toList();
        several(values, TalentFields.MOBILITY, person.travels ? regions : List.of(person.region));
        person.refuses.ifPresent(
                host -> several(values, TalentFields.EXCLUDED_ADMINISTRATIONS, List.of(host)));
        if (plain || dice.nextDouble() < 0.95) {
            values.put(TalentFields.AVAILABLE_FROM, Optional.of(person.from));
        }
        if (plain || dice.nextDouble() < 0.9) {
            values.put(TalentFields.AVAILABLE_UNTIL, Optional.of(person.until));
        }
        FieldValues answers = values.build();
        Talent talent =
                new Talent(
                        new TalentId(place + 1),
                        "T-" + place,
                        1,
                        TalentStatus.ACTIVE,
                        answers,
                        reader.read(answers),
                        Map.of(),
                        List.of(),
                        Optional.empty(),
                        Instant.EPOCH,
                        Instant.EPOCH);
        String text = String.join(" . ", ticks) + " . " + String.join(" . ", levels);
        return new Written<>(talent, text + " . " + words + " . " + description);
    }

    private static Written<Mission> mission(int place, Need need, Random dice, boolean plain) {
        var values = FieldValues.builder();
        List<String> ticks = new ArrayList<>();
        List<String> keywords = new ArrayList<>();
        for (Skill skill : need.required) {
            if (plain || dice.nextDouble() < 0.75) {
                ticks.add(skill.french());
            } else {
                keywords.add(typed(synonym(skill, dice), dice));
            }
        }
        List<String> wished = need.desired.stream().map(Skill::french).toList();
        String words = String.join(", ", keywords);
        String goals = say(SAYING, synonym(need.required.getFirst(), dice), dice);
        several(values, MissionFields.REQUIRED_SKILLS, ticks);
        several(values, MissionFields.DESIRED_SKILLS, wished);
        values.put(MissionFields.KEYWORDS, words);
        values.put(MissionFields.OBJECTIVES, goals);
        one(values, MissionFields.NEEDS_MODE, "Oui, toutes");
        one(values, MissionFields.ADMINISTRATION, need.host);
        one(values, MissionFields.MODE, need.onSite ? "Sur place" : "À distance");
        if (need.onSite) {
            one(values, MissionFields.REGION, need.region);
        }
        if (plain || dice.nextDouble() < 0.9) {
            one(values, MissionFields.LEVEL, LEVELS[need.level]);
        }
        values.put(MissionFields.START, Optional.of(need.start));
        values.put(MissionFields.END, Optional.of(need.end));
        FieldValues answers = values.build();
        Mission mission =
                new Mission(
                        new MissionId(place + 1),
                        "M-" + place,
                        1,
                        MissionStatus.PUBLISHED,
                        answers,
                        new MissionNeedReader(REFERENCE).read(answers),
                        Map.of(),
                        List.of(),
                        Optional.empty(),
                        Instant.EPOCH,
                        Instant.EPOCH);
        String text = String.join(" . ", ticks) + " . " + String.join(" . ", wished);
        return new Written<>(mission, text + " . " + words + " . " + goals);
    }

    private static String say(List<String> sentences, String name, Random dice) {
        return String.format(sentences.get(dice.nextInt(sentences.size())), name);
    }

    private static String synonym(Skill skill, Random dice) {
        return skill.synonyms().get(dice.nextInt(skill.synonyms().size()));
    }

    /** In another case at times, and with a letter doubled, dropped or swapped in long words. */
    private static String typed(String name, Random dice) {
        String word = dice.nextDouble() < 0.2 ? name.toLowerCase(Locale.FRENCH) : name;
        if (word.length() < 7 || dice.nextDouble() > 0.15) {
            return word;
        }
        int at = 1 + dice.nextInt(word.length() - 2);
        return switch (dice.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            default ->
                    word.substring(0, at)
                            + word.charAt(at + 1)
                            + word.charAt(at)
                            + word.substring(at + 2);
        };
    }

    private static void one(
            FieldValues.Builder values, Field<Optional<Choice>> field, String label) {
        values.put(field, Optional.of(REFERENCE.list(field.list()).choose(label)));
    }

    private static void several(
            FieldValues.Builder values, Field<List<Choice>> field, List<String> labels) {
        values.put(field, labels.stream().map(REFERENCE.list(field.list())::choose).toList());
    }
}
