// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The styles of one text only: widths of tables and columns, and a paragraph that differs from its
 * named style by where it stands. The same wish gives the same style.
 */
final class OdtStyles {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final OdtXml xml = new OdtXml();

    /** Where a paragraph stands, which decides on the room around it. */
    enum Distance {
        USUAL,
        AFTER_TABLE,
        BEFORE_TABLE
    }

    /** A paragraph in a named style that stays with the next, or begins a page. */
    String paragraph(String base, boolean kept, boolean breaksPage, Distance distance) {
        String properties =
                (kept ? "fo:keep-with-next|always|" : "")
                        + (breaksPage ? "fo:break-before|page|" : "")
                        + margins(base, distance);
        return properties.isEmpty()
                ? base
                : style("P", "paragraph", base, "style:paragraph-properties", properties);
    }

    /** The administration's name where a picture takes the place of the bar above it. */
    String withoutBar(String base) {
        return style(
                "P",
                "paragraph",
                base,
                "style:paragraph-properties",
                "fo:border-top|none|fo:padding-top|0pt|");
    }

    /** The place of a picture, with room under it. */
    String distant(String base) {
        return style(
                "P",
                "paragraph",
                base,
                "style:paragraph-properties",
                "fo:margin-top|0pt|fo:margin-bottom|8pt|");
    }

    /** Both margins: programs take the one that is not said for none. */
    private static String margins(String base, Distance distance) {
        return switch (distance) {
            case USUAL -> "";
            case AFTER_TABLE -> "fo:margin-top|11pt|fo:margin-bottom|0pt|";
            case BEFORE_TABLE -> "fo:margin-top|" + above(base) + "|fo:margin-bottom|6pt|";
        };
    }

    /** What the named style says above. */
    private static String above(String base) {
        return switch (base) {
            case "Title" -> "26pt";
            case "Subtitle" -> "4pt";
            case "Heading1Part" -> "20pt";
            case "Heading1Article", "Heading1Point" -> "15pt";
            case "Heading_20_2", "Callout" -> "10pt";
            default -> base.startsWith("Note") ? "9pt" : "6pt";
        };
    }

    /**
     * A table.
     *
     * @param whole whether it is not cut
     * @param page name of the page that it begins, empty when it begins none
     */
    String table(double left, double width, boolean whole, String page) {
        String key = "T " + left + " " + width + " " + whole + " " + page;
        return names.computeIfAbsent(
                key,
                _ -> {
                    String name = "T" + (names.size() + 1);
                    if (page.isEmpty()) {
                        xml.open("style:style", "style:name", name, "style:family", "table");
                    } else {
                        xml.open(
                                "style:style",
                                "style:name",
                                name,
                                "style:family",
                                "table",
                                "style:master-page-name",
                                page);
                    }
                    xml.empty(
                                    "style:table-properties",
                                    "style:width",
                                    points(width),
                                    "fo:margin-left",
                                    points(left),
                                    "table:align",
                                    "left",
                                    "table:border-model",
                                    "collapsing",
                                    "style:may-break-between-rows",
                                    whole ? "false" : "true")
                            .close();
                    return name;
                });
    }

    String column(double width) {
        return style(
                "C",
                "table-column",
                "",
                "style:table-column-properties",
                "style:column-width|" + points(width) + "|");
    }

    /**
     * A row.
     *
     * @param least its height, 0 for that of its words
     */
    String row(boolean whole, double least) {
        return style(
                "R",
                "table-row",
                "",
                "style:table-row-properties",
                "fo:keep-together|"
                        + (whole ? "always" : "auto")
                        + "|"
                        + (least > 0 ? "style:min-row-height|" + points(least) + "|" : ""));
    }

    /** A cell with these rules around it: {@code side|rule|…}. */
    String cell(String borders, double left, double right) {
        return style(
                "B",
                "table-cell",
                "",
                "style:table-cell-properties",
                borders
                        + "fo:padding-left|"
                        + points(left)
                        + "|fo:padding-right|"
                        + points(right)
                        + "|fo:padding-top|0pt|fo:padding-bottom|0pt|");
    }

    private String style(
            String prefix, String family, String parent, String element, String properties) {
        return names.computeIfAbsent(
                family + " " + parent + " " + properties,
                _ -> {
                    String name = prefix + (names.size() + 1);
                    if (parent.isEmpty()) {
                        xml.open("style:style", "style:name", name, "style:family", family);
                    } else {
                        xml.open(
                                "style:style",
                                "style:name",
                                name,
                                "style:family",
                                family,
                                "style:parent-style-name",
                                parent);
                    }
                    xml.empty(element, properties.split("\\|")).close();
                    return name;
                });
    }

    static String points(double points) {
        return java.math.BigDecimal.valueOf(Math.round(points * 100), 2)
                        .stripTrailingZeros()
                        .toPlainString()
                + "pt";
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
