// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.followup.AskToConfirm;

import java.util.Collection;
import java.util.List;

/** Asks for a folder and writes drafts into it that ask people to confirm their profiles. */
final class ConfirmationDrafts {

    private ConfirmationDrafts() {}

    static void write(UiContext context, AskToConfirm ask, Collection<TalentId> ids) {
        List<TalentId> all = List.copyOf(ids);
        context.dialogs()
                .folder(context.texts().get("talent.confirmMail.folder"))
                .ifPresent(
                        folder ->
                                context.tasks()
                                        .run(
                                                () -> ask.saveAll(all, folder),
                                                written ->
                                                        context.notices()
                                                                .done(
                                                                        Message.of(
                                                                                "talent.confirmMail.saved",
                                                                                written)),
                                                context.notices()::failed));
    }
}
