// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.document.field.HolidayZone;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds which public holidays an agent has, from the place of work: by the post code of its
 * address, else by its region, and in Grand Est by the municipality. Grand Est is the one region of
 * two calendars, so that there the region alone does not tell.
 */
final class ZoneFinder {
    static final String GRAND_EST = "44";

    private static final Pattern POST_CODE =
            Pattern.compile("(?<!\\d)(\\d{2})(\\d)(\\d{2})(?!\\d)");

    private static final Map<String, HolidayZone> REGIONS =
            Map.ofEntries(
                    Map.entry("01", HolidayZone.GUADELOUPE),
                    Map.entry("02", HolidayZone.MARTINIQUE),
                    Map.entry("03", HolidayZone.GUYANE),
                    Map.entry("04", HolidayZone.LA_REUNION),
                    Map.entry("06", HolidayZone.MAYOTTE),
                    Map.entry("975", HolidayZone.SAINT_PIERRE_ET_MIQUELON),
                    Map.entry("977", HolidayZone.SAINT_BARTHELEMY),
                    Map.entry("978", HolidayZone.SAINT_MARTIN),
                    Map.entry("986", HolidayZone.WALLIS_ET_FUTUNA),
                    Map.entry("987", HolidayZone.POLYNESIE),
                    Map.entry("988", HolidayZone.NOUVELLE_CALEDONIE));

    /** Seats of services of the State in Bas-Rhin, Haut-Rhin and Moselle. */
    private static final String[] ALSACE_MOSELLE = {
        "Strasbourg",
        "Haguenau",
        "Saverne",
        "Sélestat",
        "Molsheim",
        "Wissembourg",
        "Schiltigheim",
        "Illkirch-Graffenstaden",
        "Lingolsheim",
        "Bischheim",
        "Erstein",
        "Obernai",
        "Colmar",
        "Mulhouse",
        "Guebwiller",
        "Altkirch",
        "Thann",
        "Ribeauvillé",
        "Saint-Louis",
        "Wittenheim",
        "Illzach",
        "Kingersheim",
        "Rixheim",
        "Metz",
        "Thionville",
        "Forbach",
        "Sarreguemines",
        "Sarrebourg",
        "Saint-Avold",
        "Château-Salins",
        "Boulay-Moselle",
        "Yutz",
        "Hayange",
        "Montigny-lès-Metz",
        "Woippy",
        "Hagondange",
        "Creutzwald",
        "Freyming-Merlebach"
    };

    /** The same in the other departments of Grand Est. */
    private static final String[] REST_OF_GRAND_EST = {
        "Charleville-Mézières",
        "Rethel",
        "Sedan",
        "Vouziers",
        "Troyes",
        "Bar-sur-Aube",
        "Nogent-sur-Seine",
        "Châlons-en-Champagne",
        "Reims",
        "Épernay",
        "Vitry-le-François",
        "Chaumont",
        "Langres",
        "Saint-Dizier",
        "Nancy",
        "Lunéville",
        "Toul",
        "Briey",
        "Vandœuvre-lès-Nancy",
        "Bar-le-Duc",
        "Verdun",
        "Commercy",
        "Épinal",
        "Saint-Dié-des-Vosges",
        "Neufchâteau"
    };

    private ZoneFinder() {}

    /**
     * The zone, or nothing where the place may be in either of two.
     *
     * @param address with or without a post code
     * @param municipality may be empty
     * @param region code of the list of regions, may be empty
     */
    static Optional<HolidayZone> find(String address, String municipality, String region) {
        Optional<HolidayZone> byPostCode = byPostCode(address).or(() -> byPostCode(municipality));
        if (byPostCode.isPresent()) {
            return byPostCode;
        }
        return region.equals(GRAND_EST)
                ? inGrandEst(municipality)
                : Optional.of(REGIONS.getOrDefault(region, HolidayZone.MAINLAND));
    }

    /** The last post code counts: a street may have a number of five digits, after a name. */
    private static Optional<HolidayZone> byPostCode(String text) {
        Matcher matcher = POST_CODE.matcher(text);
        Optional<HolidayZone> found = Optional.empty();
        while (matcher.find()) {
            found = Optional.of(zone(matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        return found;
    }

    private static HolidayZone zone(String department, String third, String office) {
        return switch (department) {
            case "57", "67", "68" -> HolidayZone.ALSACE_MOSELLE;
            case "97" -> overseas(third, office);
            case "98" -> pacific(third);
            default -> HolidayZone.MAINLAND;
        };
    }

    /** Saint-Barthélemy and Saint-Martin kept the post codes that they had in Guadeloupe. */
    private static HolidayZone overseas(String third, String office) {
        return switch (third) {
            case "1" ->
                    switch (office) {
                        case "33" -> HolidayZone.SAINT_BARTHELEMY;
                        case "50" -> HolidayZone.SAINT_MARTIN;
                        default -> HolidayZone.GUADELOUPE;
                    };
            case "2" -> HolidayZone.MARTINIQUE;
            case "3" -> HolidayZone.GUYANE;
            case "4" -> HolidayZone.LA_REUNION;
            case "5" -> HolidayZone.SAINT_PIERRE_ET_MIQUELON;
            case "6" -> HolidayZone.MAYOTTE;
            default -> HolidayZone.MAINLAND;
        };
    }

    private static HolidayZone pacific(String third) {
        return switch (third) {
            case "6" -> HolidayZone.WALLIS_ET_FUTUNA;
            case "7" -> HolidayZone.POLYNESIE;
            case "8" -> HolidayZone.NOUVELLE_CALEDONIE;
            default -> HolidayZone.MAINLAND;
        };
    }

    private static Optional<HolidayZone> inGrandEst(String municipality) {
        if (names(ALSACE_MOSELLE, municipality)) {
            return Optional.of(HolidayZone.ALSACE_MOSELLE);
        }
        return names(REST_OF_GRAND_EST, municipality)
                ? Optional.of(HolidayZone.MAINLAND)
                : Optional.empty();
    }

    private static boolean names(String[] municipalities, String municipality) {
        String written = " " + TextKey.of(municipality) + " ";
        return Arrays.stream(municipalities)
                .anyMatch(name -> written.contains(" " + TextKey.of(name) + " "));
    }
}
