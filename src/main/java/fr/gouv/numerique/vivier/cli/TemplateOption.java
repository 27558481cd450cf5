// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.document.house.HouseCheck;
import fr.gouv.numerique.vivier.domain.document.house.HouseFinding;
import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.Rendition;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.HouseTemplates.Checked;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The template of a ministry that a command was given, looked at before anything is written. */
final class TemplateOption {
    private final Optional<Checked> template;

    private TemplateOption(Optional<Checked> template) {
        this.template = template;
    }

    /**
     * Reads and checks the template; what is wrong with it is told at once.
     *
     * @throws RefusedByRule when the file cannot be used, or is of another format than was asked
     */
    static TemplateOption read(
            UseCases vivier,
            Optional<Path> file,
            Optional<FileFormat> format,
            CommandContext context)
            throws IOException, RefusedByRule {
        if (file.isEmpty()) {
            return new TemplateOption(Optional.empty());
        }
        Checked template = vivier.houseTemplates().check(file.get());
        if (format.isPresent() && format.get() != template.format()) {
            throw new RefusedByRule(
                    Message.of(
                            "office.otherFormat", template.format().name(), format.get().name()));
        }
        if (!template.check().canBeUsed()) {
            tell(template.check(), context);
        }
        return new TemplateOption(Optional.of(template));
    }

    private static void tell(HouseCheck check, CommandContext context) {
        List<Map<String, Object>> findings =
                check.findings().stream().map(it -> finding(it, context)).toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("files", List.of());
        json.put("template", findings);
        context.answer(json, () -> {});
        context.note(context.texts().get("office.notUsable", check.findings().size()));
        check.findings().forEach(it -> context.note("  " + line(it, context)));
    }

    private static Map<String, Object> finding(HouseFinding finding, CommandContext context) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("reason", context.texts().get(finding.message()));
        json.put("part", finding.place().part().name());
        json.put("paragraph", finding.place().paragraph());
        json.put("around", finding.place().around());
        return json;
    }

    private static String line(HouseFinding finding, CommandContext context) {
        String place = context.texts().get(finding.place().words());
        String reason = context.texts().get(finding.message());
        return finding.place().around().isEmpty()
                ? context.texts().get("office.line", place, reason)
                : context.texts().get("office.lineAround", place, reason, finding.place().around());
    }

    /** Whether there is a template that has to be mended first. */
    boolean isRefused() {
        return template.filter(it -> !it.check().canBeUsed()).isPresent();
    }

    /** The file of the last text, from the template when there is one. */
    Rendition rendition(UseCases vivier, IssuedDocument document, FileFormat format)
            throws RefusedByRule {
        return template.isPresent()
                ? vivier.renditions()
                        .fromTemplate(
                                document, document.current(), template.get().content().toArray())
                : vivier.renditions().of(document, document.current(), format);
    }
}
