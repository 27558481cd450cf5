// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.Workflow;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.List;
import java.util.Optional;

/**
 * Says which formalities an application can still be given. Whoever has signed a document did so
 * under the formalities of that day; and a step that the others do not have cannot be left.
 *
 * @param current those that it has
 * @param choices those that it can have, its own among them; none where they no longer change
 * @param closed why they no longer change, if so
 */
public record FormalitiesChoice(
        Formalities current, List<Formalities> choices, Optional<Message> closed) {

    public FormalitiesChoice {
        choices = List.copyOf(choices);
    }

    /**
     * For one application.
     *
     * @param issued what was issued for it
     */
    public static FormalitiesChoice of(Application application, List<IssuedDocument> issued) {
        List<Formalities> fitting = Workflow.formalities(application.step());
        Optional<Message> closed =
                fitting.isEmpty()
                        ? Optional.of(
                                Message.of(
                                        "application.refused.formalitiesOver", step(application)))
                        : signed(issued)
                                .map(
                                        document ->
                                                Message.of(
                                                        "application.refused.formalitiesSigned",
                                                        document.number()));
        return new FormalitiesChoice(
                application.formalities(), closed.isPresent() ? List.of() : fitting, closed);
    }

    /** What was signed and then replaced or cancelled no longer counts. */
    private static Optional<IssuedDocument> signed(List<IssuedDocument> issued) {
        return issued.stream().filter(it -> it.current().isSignedBySomebody()).findFirst();
    }

    /** Why the application cannot be given these; what it has already it keeps. */
    public Optional<Message> refusal(Formalities wanted, Application application) {
        if (wanted == current) {
            return Optional.empty();
        }
        return closed.or(
                () ->
                        choices.contains(wanted)
                                ? Optional.empty()
                                : Optional.of(
                                        Message.of(
                                                "application.refused.formalities",
                                                step(application),
                                                Message.of("application.formalities." + wanted))));
    }

    private static Message step(Application application) {
        return Message.of("application.step." + application.step());
    }
}
