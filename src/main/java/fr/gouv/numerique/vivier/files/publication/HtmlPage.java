// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.publication;

import fr.gouv.numerique.vivier.domain.publication.MissionCard;

import java.nio.charset.StandardCharsets;

/**
 * The page as HTML that stands alone: no script, no picture, nothing from elsewhere. One heading
 * for each mission, names and values as a list of terms, language and links told to whoever listens
 * instead of looking (RGAA 4).
 */
public final class HtmlPage {
    /** Blue on white has a contrast of 9 to 1, grey on white of 10 to 1. */
    private static final String LOOK =
            """
            body{font-family:Marianne,Arial,sans-serif;line-height:1.5;color:#161616;\
            background:#fff;max-width:60rem;margin:0 auto;padding:1rem}
            article{border-top:2px solid #000091;margin-top:2rem}
            h1,h2{line-height:1.25}
            dl{display:grid;grid-template-columns:minmax(10rem,14rem) 1fr;gap:.4rem 1rem}
            dt{font-weight:bold}
            dd{margin:0}
            a{color:#000091}
            a:focus{outline:3px solid #0a76f6;outline-offset:2px}
            .soft{color:#3a3a3a}
            @media(max-width:40rem){dl{grid-template-columns:1fr}dd{margin-bottom:.6rem}}
            """;

    private HtmlPage() {}

    public static byte[] of(PublicPage page) {
        StringBuilder html = new StringBuilder();
        String title = escaped(page.text("title"));
        html.append("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
                .append("<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(LOOK)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(title)
                .append("</h1>\n<p class=\"soft\">")
                .append(escaped(page.text("count", page.cards().size())))
                .append("</p>\n");
        page.cards().forEach(card -> card(html, page, card));
        html.append("</main>\n</body>\n</html>\n");
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void card(StringBuilder html, PublicPage page, MissionCard card) {
        String id = escaped(card.ref());
        html.append("<article aria-labelledby=\"").append(id).append("\">\n<h2 id=\"").append(id);
        html.append("\">").append(escaped(card.title())).append("</h2>\n<dl>\n");
        for (PublicPage.Line line : page.lines(card)) {
            html.append("<dt>").append(escaped(line.name())).append("</dt>\n<dd>");
            html.append(escaped(line.value())).append("</dd>\n");
        }
        html.append("</dl>\n<p><a href=\"").append(escaped(card.pdf())).append("\">");
        html.append(escaped(page.text("pdf", card.title()))).append("</a></p>\n");
        page.form()
                .ifPresent(
                        form ->
                                html.append("<p><a href=\"")
                                        .append(escaped(form.toString()))
                                        .append("\">")
                                        .append(escaped(page.text("form", card.title())))
                                        .append("</a></p>\n"));
        html.append("</article>\n");
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
