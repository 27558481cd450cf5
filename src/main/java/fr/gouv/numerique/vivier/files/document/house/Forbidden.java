// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import fr.gouv.numerique.vivier.domain.document.house.HouseFinding;
import fr.gouv.numerique.vivier.domain.document.house.HouseFinding.Kind;
import fr.gouv.numerique.vivier.domain.document.house.HouseFinding.Place;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for what a template must not hold because it would act by itself, or fetch something, on
 * the machine of whoever opens the document: macros, objects, controls, links to other files.
 */
final class Forbidden {
    private static final Set<String> ELEMENTS =
            Set.of(
                    "altChunk",
                    "object",
                    "object-ole",
                    "control",
                    "plugin",
                    "applet",
                    "floating-frame",
                    "event-listener",
                    "execute-macro",
                    "script",
                    "dde-source",
                    "dde-connection",
                    "dde-connection-decl");

    private static final Pattern FIELD =
            Pattern.compile(
                    "^\\W*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|MACROBUTTON|IMPORT|EMBED)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final List<HouseFinding> findings = new ArrayList<>();

    static List<HouseFinding> in(HousePackage file) throws UnusableTemplateException {
        Forbidden forbidden = new Forbidden();
        for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
            String path = part.getKey();
            String lower = path.toLowerCase(Locale.ROOT);
            if (HousePackage.isForbidden(path)) {
                forbidden.find(path);
            } else if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
                forbidden.look(HouseXml.read(part.getValue()), lower);
            }
        }
        return forbidden.findings;
    }

    private void look(Document xml, String path) {
        StringBuilder instruction = new StringBuilder();
        look(xml.getDocumentElement(), path, instruction);
        if (FIELD.matcher(instruction).find()) {
            find(instruction.toString());
        }
    }

    private void look(Element element, String path, StringBuilder instruction) {
        String name = element.getLocalName();
        if (path.endsWith(".rels")) {
            relationship(element);
        } else if (path.equals("[content_types].xml")) {
            if (element.getAttribute("ContentType").toLowerCase(Locale.ROOT).contains("macro")) {
                find(element.getAttribute("PartName"));
            }
        } else {
            if (ELEMENTS.contains(name)
                    && !String.valueOf(element.getNamespaceURI()).contains("customXml")) {
                find(name);
            }
            field(element, name, instruction);
            link(element, name);
        }
        Dialect.children(element).forEach(child -> look(child, path, instruction));
    }

    /** Hyperlinks wait for a click; the template that Word remembers is left out when filling. */
    private void relationship(Element element) {
        String type = element.getAttribute("Type");
        if (element.getAttribute("TargetMode").equals("External")
                && !type.endsWith("/hyperlink")
                && !type.endsWith(WordTemplateLink.TYPE)) {
            find(type.substring(type.lastIndexOf('/') + 1));
        }
    }

    /** A field may be cut over several runs: its words are gathered until it ends. */
    private void field(Element element, String name, StringBuilder instruction) {
        if (name.equals("fldChar")) {
            if (FIELD.matcher(instruction).find()) {
                find(instruction.toString().strip());
            }
            instruction.setLength(0);
        } else if (name.equals("instrText")) {
            instruction.append(element.getTextContent());
        } else if (name.equals("fldSimple")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                if (FIELD.matcher(attribute.getValue()).find()) {
                    find(attribute.getValue().strip());
                }
            }
        }
    }

    /** Pictures and sections of an OpenDocument that lie elsewhere. */
    private void link(Element element, String name) {
        if (!name.equals("image") && !name.equals("section-source") && !name.equals("fill-image")) {
            return;
        }
        String target = element.getAttributeNS("http://www.w3.org/1999/xlink", "href");
        if (target.contains(":") || target.startsWith("..") || target.startsWith("/")) {
            find(name);
        }
    }

    private void find(String what) {
        Place place = new Place(HouseFinding.Part.FILE, 0, "");
        String shown = new Place(HouseFinding.Part.FILE, 0, what).around();
        HouseFinding finding = new HouseFinding(Kind.FORBIDDEN, place, shown, "");
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
