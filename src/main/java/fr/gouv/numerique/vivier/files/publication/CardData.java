// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.publication;

import fr.gouv.numerique.vivier.domain.publication.MissionCard;
import fr.gouv.numerique.vivier.files.document.JsonFile;
import fr.gouv.numerique.vivier.files.table.Table;
import fr.gouv.numerique.vivier.files.table.TableFile;
import fr.gouv.numerique.vivier.files.table.TableValue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cards as data. */
public final class CardData {
    private CardData() {}

    /** As JSON, under the names of the page's head. */
    public static byte[] json(PublicPage page) {
        return JsonFile.of(
                Map.of("missions", page.cards().stream().map(card -> view(page, card)).toList()));
    }

    private static Map<String, Object> view(PublicPage page, MissionCard card) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ref", card.ref());
        json.put("title", card.title());
        json.put("organisation", card.organisation());
        json.put("skills", card.skills());
        json.put("anySkill", card.anySkill());
        json.put("desired", card.desired());
        json.put("duration", card.duration());
        json.put("period", card.period());
        json.put("places", card.places());
        card.answerBy().ifPresent(day -> json.put("answerBy", day.toString()));
        json.put("updatedOn", card.updatedOn().toString());
        json.put("pdf", card.pdf());
        page.form().ifPresent(form -> json.put("form", form.toString()));
        return json;
    }

    /** As a table, one mission a row. */
    public static byte[] csv(PublicPage page) throws IOException {
        Table table =
                new Table(
                        page.text("title"),
                        List.of(
                                column(page, "ref", 10),
                                column(page, "mission", 60),
                                column(page, "organisation", 60),
                                column(page, "skills", 60),
                                column(page, "desired", 40),
                                column(page, "duration", 30),
                                column(page, "period", 40),
                                column(page, "place", 30),
                                column(page, "answerBy", 12),
                                column(page, "file", 20)),
                        page.cards().stream()
                                .map(
                                        card ->
                                                List.of(
                                                        TableValue.of(card.ref()),
                                                        TableValue.of(card.title()),
                                                        words(" / ", card.organisation()),
                                                        words(" ; ", card.skills()),
                                                        words(" ; ", card.desired()),
                                                        TableValue.of(card.duration()),
                                                        TableValue.of(card.period()),
                                                        words(", ", card.places()),
                                                        TableValue.of(card.answerBy()),
                                                        TableValue.of(card.pdf())))
                                .toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableFile.write(table, TableFile.Format.CSV, out);
        return out.toByteArray();
    }

    private static TableValue words(String between, List<String> values) {
        return TableValue.of(String.join(between, values));
    }

    private static Table.Column column(PublicPage page, String name, int width) {
        return new Table.Column(page.text(name), width);
    }
}
