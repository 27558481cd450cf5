// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Invented agents, some of whom are recorded twice: mistyped, in capitals without accents, swapped,
 * married, moved to another administration, with less or more said. Frequent names make namesakes,
 * whose addresses have numbers. The same seed gives the same people.
 */
final class PeopleMaker {
    private static final List<String> LAST =
            List.of(
                    "Martin",
                    "Bernard",
                    "Thomas",
                    "Petit",
                    "Robert",
                    "Richard",
                    "Durand",
                    "Dubois",
                    "Moreau",
                    "Laurent",
                    "Simon",
                    "Michel",
                    "Lefèvre",
                    "Leroy",
                    "Roux",
                    "David",
                    "Bertrand",
                    "Morel",
                    "Fournier",
                    "Girard",
                    "Bonnet",
                    "Dupont",
                    "Lambert",
                    "Fontaine",
                    "Rousseau",
                    "Vincent",
                    "Muller",
                    "Le Goff",
                    "Faure",
                    "André",
                    "Mercier",
                    "Blanc",
                    "Guérin",
                    "Boyer",
                    "Garnier",
                    "Chevalier",
                    "François",
                    "Legrand",
                    "Gauthier",
                    "Garcia",
                    "Perrin",
                    "Robin",
                    "Clément",
                    "Morin",
                    "Nicolas",
                    "Henry",
                    "Roussel",
                    "Mathieu",
                    "Gautier",
                    "Masson",
                    "Marchand",
                    "Duval",
                    "Denis",
                    "Dumont",
                    "Marie",
                    "Lemaire",
                    "Noël",
                    "Meyer",
                    "Dufour",
                    "Meunier",
                    "Brun",
                    "Blanchard",
                    "Giraud",
                    "Joly",
                    "Rivière",
                    "Lucas",
                    "Brunet",
                    "Gaillard",
                    "Barbier",
                    "Arnaud",
                    "Martinez",
                    "Gérard",
                    "Roche",
                    "Renard",
                    "Schmitt",
                    "Roy",
                    "Leroux",
                    "Colin",
                    "Vidal",
                    "Caron",
                    "Picard",
                    "Roger",
                    "Fabre",
                    "Aubert",
                    "Lemoine",
                    "Renaud",
                    "Dumas",
                    "Lacroix",
                    "Olivier",
                    "Philippe",
                    "Bourgeois",
                    "Pierre",
                    "Benoît",
                    "Rey",
                    "Leclerc",
                    "Payet",
                    "Rolland",
                    "Leclercq",
                    "Guillaume",
                    "Lecomte",
                    "Lopez",
                    "Jean",
                    "Dupuy",
                    "Guillot",
                    "Hubert",
                    "Berger",
                    "Carpentier",
                    "Sanchez",
                    "Dupuis",
                    "Moulin",
                    "Louis",
                    "Deschamps",
                    "Huet",
                    "Vasseur",
                    "Perez",
                    "Boucher",
                    "Fleury",
                    "Royer",
                    "Klein",
                    "Jacquet",
                    "Adam",
                    "Paris",
                    "Poirier",
                    "Marty",
                    "Aubry",
                    "Guyot",
                    "Carré",
                    "Charles",
                    "Renault",
                    "Charpentier",
                    "Ménard",
                    "Maillard",
                    "Baron",
                    "Bertin",
                    "Bailly",
                    "Hervé",
                    "Schneider",
                    "Fernandez",
                    "Le Gall",
                    "Collet",
                    "Léger",
                    "Bouvier",
                    "Julien",
                    "Prévost",
                    "Millet",
                    "Perrot",
                    "Daniel",
                    "Le Roux",
                    "Cousin",
                    "Germain",
                    "Breton",
                    "Besson",
                    "Langlois",
                    "Rémy",
                    "d'Estaing",
                    "de La Tour",
                    "du Bellay",
                    "Nguyễn",
                    "Traoré",
                    "Ben Saïd",
                    "Kervarrec",
                    "Quéméneur",
                    "Ferrand",
                    "Kouyaté",
                    "Sow",
                    "Le Bihan");
    private static final List<String> FIRST =
            List.of(
                    "Marie",
                    "Jean",
                    "Pierre",
                    "Nathalie",
                    "Isabelle",
                    "Philippe",
                    "Michel",
                    "Catherine",
                    "Nicolas",
                    "Christophe",
                    "Patrick",
                    "Stéphane",
                    "Sylvie",
                    "Christine",
                    "Alain",
                    "Laurent",
                    "Frédéric",
                    "Sandrine",
                    "Céline",
                    "Éric",
                    "David",
                    "Stéphanie",
                    "Olivier",
                    "Thierry",
                    "Julien",
                    "Véronique",
                    "Aurélie",
                    "Pascal",
                    "Sophie",
                    "Sébastien",
                    "Virginie",
                    "Thomas",
                    "Bruno",
                    "Julie",
                    "Émilie",
                    "Anne",
                    "Valérie",
                    "Guillaume",
                    "Hélène",
                    "Jérôme",
                    "François",
                    "Claire",
                    "Camille",
                    "Mathieu",
                    "Vincent",
                    "Alexandre",
                    "Laure",
                    "Élodie",
                    "Benoît",
                    "Cécile",
                    "Caroline",
                    "Franck",
                    "Maxime",
                    "Antoine",
                    "Delphine",
                    "Jean-Pierre",
                    "Anne-Sophie",
                    "Marie-Claude",
                    "Jean-Marc",
                    "Jean-François",
                    "Jean-Luc",
                    "Marie-Hélène",
                    "Rémi",
                    "Lucie",
                    "Agnès",
                    "Michèle",
                    "Pauline",
                    "Laurence",
                    "Mohamed",
                    "Aïssata",
                    "Thi-Mai",
                    "Gaëlle",
                    "Maëlle",
                    "Joël",
                    "Loïc",
                    "Yves",
                    "Erwan",
                    "Fatima",
                    "Karim",
                    "Inès");
    private static final List<String> TOWNS =
            List.of(
                    "Paris",
                    "Lyon",
                    "Marseille",
                    "Rennes",
                    "Lille",
                    "Nantes",
                    "Toulouse",
                    "Dijon",
                    "Bordeaux",
                    "Strasbourg",
                    "Metz",
                    "Orléans",
                    "Montreuil",
                    "Saint-Denis");
    private static final List<String> DOMAINS =
            List.of(
                    "finances.exemple.fr",
                    "culture.exemple.fr",
                    "travail.exemple.fr",
                    "justice.exemple.fr",
                    "sante.exemple.fr",
                    "education.exemple.fr",
                    "agriculture.exemple.fr",
                    "interieur.exemple.fr");
    private static final List<String> BEGINNINGS =
            List.of(
                    "bar", "bel", "bon", "cas", "char", "cour", "dar", "des", "fa", "for", "gar",
                    "gran", "hau", "jour", "ker", "lan", "mal", "mon", "nau", "pel", "pon", "quin",
                    "ras", "sal", "tho", "val", "ver", "vi");
    private static final List<String> MIDDLES =
            List.of(
                    "a", "be", "chi", "da", "e", "fi", "ga", "i", "lo", "ma", "ne", "o", "que",
                    "ri", "sa", "ti", "vau", "zi");
    private static final List<String> ENDINGS =
            List.of(
                    "bert", "chon", "deau", "din", "gnac", "gnon", "lard", "let", "mont", "nec",
                    "neau", "quin", "rand", "rel", "rier", "son", "tel", "tier", "val", "zac");
    private static final int UNITS_PER_DOMAIN = 12;
    private static final double NAMESAKES = 0.01;

    /**
     * A record and who it is of.
     *
     * @param who the same number for the same person
     */
    record Known(Person record, int who) {}

    private final Random random;
    private final Map<String, Integer> addresses = new HashMap<>();
    private int nextPhone = 10_000_000;

    PeopleMaker(long seed) {
        random = new Random(seed);
    }

    /** So many people, and for a share of them a second record; in no order. */
    List<Known> make(int people, double twice) {
        List<Known> all = new ArrayList<>();
        for (int who = 0; who < people; who++) {
            Person person =
                    who > 0 && random.nextDouble() < NAMESAKES
                            ? namesake(all.get(random.nextInt(all.size())).record())
                            : person();
            all.add(new Known(person, who));
            if (random.nextDouble() < twice) {
                all.add(new Known(again(person), who));
            }
        }
        Collections.shuffle(all, random);
        List<Known> numbered = new ArrayList<>();
        for (Known one : all) {
            numbered.add(new Known(withId(one.record(), numbered.size() + 1), one.who()));
        }
        return numbered;
    }

    /** Somebody else of that very name. */
    private Person namesake(Person other) {
        return at(
                work(),
                other.firstName(),
                other.lastName(),
                random.nextDouble() < 0.8 ? phone() : "");
    }

    private Person person() {
        String last = random.nextDouble() < 0.05 ? last() + "-" + last() : last();
        return at(work(), pick(FIRST), last, random.nextDouble() < 0.8 ? phone() : "");
    }

    /** Most people have a name that few others have. */
    private String last() {
        if (random.nextDouble() < 0.4) {
            return pick(LAST);
        }
        String name =
                BEGINNINGS.get(random.nextInt(BEGINNINGS.size()))
                        + MIDDLES.get(random.nextInt(MIDDLES.size()))
                        + ENDINGS.get(random.nextInt(ENDINGS.size()));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Where somebody works: domain, unit, town. */
    private record Work(String domain, String unit, String town) {}

    private Work work() {
        int domain = random.nextInt(DOMAINS.size());
        int unit = random.nextInt(UNITS_PER_DOMAIN);
        String town =
                random.nextDouble() < 0.85
                        ? TOWNS.get((domain * 5 + unit * 3) % TOWNS.size())
                        : TOWNS.get(random.nextInt(TOWNS.size()));
        return new Work(
                DOMAINS.get(domain),
                "Direction " + (char) ('A' + domain) + " / Bureau " + (unit + 1),
                town);
    }

    private Person at(Work work, String first, String last, String phone) {
        String local = slug(first) + "." + slug(last);
        return new Person(
                0, last, first, address(local, work.domain()), phone, work.unit(), work.town());
    }

    private String address(String local, String domain) {
        int count = addresses.merge(local + "@" + domain, 1, Integer::sum);
        return local + (count == 1 ? "" : String.valueOf(count)) + "@" + domain;
    }

    private String phone() {
        nextPhone += 1 + random.nextInt(7);
        return "06 " + nextPhone;
    }

    private Person again(Person p) {
        Person changed = change(p, random.nextInt(9));
        return random.nextDouble() < 0.15 ? change(changed, 6 + random.nextInt(3)) : changed;
    }

    private Person change(Person p, int how) {
        String domain = p.email().substring(p.email().indexOf('@') + 1);
        return switch (how) {
            case 0 -> {
                String last = mistyped(p.lastName());
                yield with(p, last, p.firstName(), address(slug(last), domain));
            }
            case 1 ->
                    with(
                            p,
                            capitals(p.lastName()),
                            capitals(p.firstName()),
                            address(
                                    slug(p.firstName()).charAt(0) + "." + slug(p.lastName()),
                                    domain));
            case 2 ->
                    with(
                            p,
                            p.firstName(),
                            p.lastName(),
                            address(slug(p.lastName()) + "." + slug(p.firstName()), domain));
            case 3 -> {
                String last = p.lastName() + "-" + pick(LAST);
                yield with(
                        p,
                        last,
                        p.firstName(),
                        address(slug(p.firstName()) + "." + slug(last), domain));
            }
            case 4 -> moved(p, p.phone());
            case 5 -> {
                String first = p.firstName().split("-", -1)[0];
                yield with(
                        p, p.lastName(), first, address(slug(first) + slug(p.lastName()), domain));
            }
            case 6 -> with(p, p.lastName(), p.firstName(), p.email().toUpperCase(Locale.ROOT));
            case 7 ->
                    new Person(
                            0,
                            p.lastName(),
                            p.firstName(),
                            p.email(),
                            p.phone().isEmpty()
                                    ? ""
                                    : "+33" + p.phone().replace(" ", "").substring(1),
                            "",
                            p.municipality());
            default -> {
                String email = p.email();
                yield with(
                        p,
                        p.lastName(),
                        mistyped(p.firstName()),
                        email.replace("@", "+vivier@")
                                .replace('.', '_')
                                .replace("_exemple_fr", ".exemple.fr"));
            }
        };
    }

    /** To another administration; the telephone stays, or else the town. */
    private Person moved(Person p, String phone) {
        Work next = work();
        String local = p.email().substring(0, p.email().indexOf('@'));
        return new Person(
                0,
                p.lastName(),
                p.firstName(),
                address(local, next.domain()),
                phone,
                next.unit(),
                phone.isEmpty() || random.nextDouble() < 0.6 ? p.municipality() : next.town());
    }

    private static Person with(Person p, String last, String first, String email) {
        return new Person(0, last, first, email, p.phone(), p.unit(), p.municipality());
    }

    private static Person withId(Person p, long id) {
        return new Person(
                id, p.lastName(), p.firstName(), p.email(), p.phone(), p.unit(), p.municipality());
    }

    /** Frequent ones first, as in life. */
    private String pick(List<String> names) {
        double share = random.nextDouble();
        return names.get((int) (names.size() * share * share));
    }

    private String mistyped(String name) {
        if (name.length() < 4) {
            return name + name.charAt(name.length() - 1);
        }
        int at = 1 + random.nextInt(name.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 ->
                    name.substring(0, at)
                            + name.charAt(at + 1)
                            + name.charAt(at)
                            + name.substring(at + 2);
            default -> name.substring(0, at) + "e" + name.substring(at);
        };
    }

    private static String capitals(String name) {
        return TextKey.fold(name).toUpperCase(Locale.ROOT);
    }

    private static String slug(String name) {
        return TextKey.of(name).replace(" ", "-");
    }
}
