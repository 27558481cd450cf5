// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.document.register.DocumentEvent;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.register.Seal;
import fr.gouv.numerique.vivier.domain.document.register.Signatory;
import fr.gouv.numerique.vivier.domain.document.register.SignatureMark;
import fr.gouv.numerique.vivier.domain.document.register.SignedCopy;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.usecase.document.SignDocument.Recorded;
import fr.gouv.numerique.vivier.usecase.document.SigningState;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A document with its signatures, as JSON and as lines. Roles, states and channels are written as
 * the command takes them: {@code manager}, {@code partiallySigned}, {@code paper}.
 */
final class SigningViews {
    private SigningViews() {}

    static void answer(CommandContext context, Recorded recorded) {
        Texts texts = context.texts();
        List<String> warnings = recorded.warnings().stream().map(texts::get).toList();
        context.answer(
                json(recorded.state(), warnings), () -> lines(context, recorded.state(), warnings));
    }

    private static Map<String, Object> json(SigningState state, List<String> warnings) {
        IssuedDocument document = state.document();
        IssuedRevision revision = document.current();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", document.number());
        json.put("kind", code(document.kind()));
        json.put("revision", revision.revision());
        json.put("status", code(revision.status()));
        json.put("application", document.application().toString());
        json.put("issued", revision.issuedOn().toString());
        json.put("sha256", revision.sha256());
        json.put(
                "signatories",
                revision.signatories().stream().map(SigningViews::signatory).toList());
        json.put("history", state.history().stream().map(SigningViews::event).toList());
        json.put("scans", state.copies().stream().map(SigningViews::copy).toList());
        json.put("warnings", warnings);
        state.proposed()
                .ifPresent(
                        step ->
                                json.put(
                                        "proposed",
                                        Map.of(
                                                "application",
                                                document.application().toString(),
                                                "step",
                                                step.name())));
        return json;
    }

    /** What is known of an electronic signature. */
    static Map<String, Object> seal(Seal seal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("role", code(seal.role()));
        json.put("check", code(seal.check()));
        json.put("signer", seal.signer());
        json.put("issuer", seal.issuer());
        seal.at().ifPresent(at -> json.put("at", at.toString()));
        json.put("certificateInTime", seal.inTime());
        json.put("last", seal.last());
        return json;
    }

    private static Map<String, Object> signatory(Signatory signatory) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("role", code(signatory.role()));
        json.put("name", signatory.name());
        json.put("capacity", signatory.capacity());
        json.put("state", code(signatory.state()));
        signatory.mark().ifPresent(mark -> mark(json, mark));
        return json;
    }

    private static void mark(Map<String, Object> json, SignatureMark mark) {
        json.put("on", mark.on().toString());
        json.put("channel", code(mark.channel()));
        if (!mark.place().isEmpty()) {
            json.put("place", mark.place());
        }
        mark.delegate()
                .ifPresent(
                        it -> {
                            Map<String, Object> delegate = new LinkedHashMap<>();
                            delegate.put("name", it.name());
                            delegate.put("capacity", it.capacity());
                            delegate.put("reference", it.reference());
                            json.put("delegate", delegate);
                        });
        json.put("by", mark.recordedBy());
        json.put("at", mark.recordedAt().toString());
    }

    private static Map<String, Object> event(DocumentEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", code(event.what()));
        json.put("revision", event.revision());
        event.role().ifPresent(role -> json.put("role", code(role)));
        event.on().ifPresent(on -> json.put("on", on.toString()));
        if (!event.reason().isEmpty()) {
            json.put("reason", event.reason());
        }
        json.put("by", event.recordedBy());
        json.put("at", event.recordedAt().toString());
        return json;
    }

    private static Map<String, Object> copy(SignedCopy copy) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", code(copy.kind()));
        json.put("revision", copy.revision());
        json.put("pages", copy.pages());
        json.put("sha256", copy.sha256());
        json.put("by", copy.recordedBy());
        json.put("at", copy.recordedAt().toString());
        return json;
    }

    /** A constant in camel case: {@code sentForSignature}. */
    static String code(Enum<?> constant) {
        StringBuilder code = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            code.append(
                    code.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return code.toString();
    }

    private static void lines(CommandContext context, SigningState state, List<String> warnings) {
        Texts texts = context.texts();
        IssuedRevision revision = state.document().current();
        context.line(
                texts.get(
                        "cli.sign.document",
                        state.document().number(),
                        revision.revision(),
                        texts.get("document.status." + revision.status())));
        for (Signatory signatory : revision.signatories()) {
            context.line(
                    "  "
                            + texts.get(
                                    "cli.sign.signatory",
                                    texts.get("register.role." + signatory.role()),
                                    signatory.name(),
                                    texts.get("register.state." + signatory.state()),
                                    signatory.mark().isPresent() ? 1 : 0,
                                    signatory
                                            .mark()
                                            .map(mark -> texts.date(mark.on()))
                                            .orElse("")));
        }
        warnings.forEach(context::note);
        state.proposed()
                .ifPresent(
                        step ->
                                context.line(
                                        texts.get(
                                                "cli.sign.proposed",
                                                state.application().ref(),
                                                texts.get("application.step." + step))));
    }
}
