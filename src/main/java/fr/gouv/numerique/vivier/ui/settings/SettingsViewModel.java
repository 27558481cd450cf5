// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.settings;

import fr.gouv.numerique.vivier.domain.application.Load;
import fr.gouv.numerique.vivier.domain.document.register.SigningOrder;
import fr.gouv.numerique.vivier.domain.settings.Settings;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.settings.ManageSettings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.math.BigDecimal;
import java.util.Optional;

/** What holds for the whole store, to read and change. */
public final class SettingsViewModel {
    private final ManageSettings manage;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<Settings>> settings =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<SigningOrder> signingOrder =
            new ReadOnlyObjectWrapper<>(SigningOrder.FREE);

    private final ReadOnlyObjectWrapper<Integer> missionDays = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyObjectWrapper<Integer> proposalLimit =
            new ReadOnlyObjectWrapper<>(Load.USUAL_LIMIT);

    public SettingsViewModel(ManageSettings manage, UiContext context) {
        this.manage = manage;
        this.context = context;
    }

    public void refresh() {
        context.tasks()
                .run(
                        manage::read,
                        read -> settings.set(Optional.of(read)),
                        context.notices()::failed);
        context.tasks().run(manage::signingOrder, signingOrder::set, context.notices()::failed);
        context.tasks().run(manage::missionDays, missionDays::set, context.notices()::failed);
        context.tasks().run(manage::proposalLimit, proposalLimit::set, context.notices()::failed);
    }

    /** Asks for this order of signatures from now on. */
    public void save(SigningOrder order) {
        if (order.equals(signingOrder.get())) {
            return;
        }
        context.tasks()
                .run(
                        () -> {
                            manage.save(order);
                            return order;
                        },
                        saved -> {
                            signingOrder.set(saved);
                            context.notices().done(Message.of("frame.saved"));
                        },
                        context.notices()::failed);
    }

    /** Days without news after which an open mission is to be confirmed; 1 to 999. */
    public void saveMissionDays(String written) {
        String days = written.strip();
        if (days.equals(missionDays.get().toString()) || missionDays.get() == 0) {
            return;
        }
        if (!days.matches("[1-9]\\d{0,2}")) {
            refuse("missionDays");
            return;
        }
        context.tasks()
                .run(
                        () -> {
                            manage.saveMissionDays(Integer.parseInt(days));
                            return Integer.valueOf(days);
                        },
                        saved -> {
                            missionDays.set(saved);
                            context.notices().done(Message.of("frame.saved"));
                        },
                        context.notices()::failed);
    }

    /** Nothing but 0 until it was read for the first time. */
    public ReadOnlyObjectProperty<Integer> missionDaysProperty() {
        return missionDays.getReadOnlyProperty();
    }

    /** From how many open proposals on a person is flagged. */
    public void saveProposalLimit(int limit) {
        if (limit == proposalLimit.get()) {
            return;
        }
        context.tasks()
                .run(
                        () -> {
                            manage.saveProposalLimit(limit);
                            return limit;
                        },
                        saved -> {
                            proposalLimit.set(saved);
                            context.notices().done(Message.of("frame.saved"));
                        },
                        context.notices()::failed);
    }

    public ReadOnlyObjectProperty<Integer> proposalLimitProperty() {
        return proposalLimit.getReadOnlyProperty();
    }

    /** Keeps what was written, or says which value cannot be taken. */
    public void save(String coordinator, String noticeDays, String hours) {
        Optional<Integer> notice = whole(noticeDays);
        Optional<BigDecimal> daily = hours(hours);
        if (notice.isEmpty()) {
            refuse("noticeDays");
        } else if (daily.isEmpty()) {
            refuse("dailyHours");
        } else {
            save(coordinator.strip(), notice.get(), daily.get());
        }
    }

    private void refuse(String name) {
        context.notices()
                .refused(Message.of("settings.refused." + name, Message.of("settings." + name)));
    }

    private void save(String coordinator, int notice, BigDecimal daily) {
        context.tasks()
                .run(
                        () -> {
                            // How long mission leads may take to answer is set with the deadlines.
                            int answer = manage.read().answerDays();
                            Settings changed = new Settings(coordinator, answer, notice, daily);
                            manage.save(changed);
                            return changed;
                        },
                        saved -> {
                            settings.set(Optional.of(saved));
                            context.notices().done(Message.of("frame.saved"));
                        },
                        context.notices()::failed);
    }

    private static Optional<Integer> whole(String text) {
        return text.strip().matches("[1-9]\\d?")
                ? Optional.of(Integer.valueOf(text.strip()))
                : Optional.empty();
    }

    /** Hours of a working day, decimals after a comma or a point. */
    private static Optional<BigDecimal> hours(String text) {
        String plain = text.strip().replace(',', '.');
        return plain.matches("\\d{1,2}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(plain))
                        .filter(it -> it.signum() > 0 && it.compareTo(BigDecimal.valueOf(24)) <= 0)
                : Optional.empty();
    }

    /** Nothing until they were read for the first time. */
    public ReadOnlyObjectProperty<Optional<Settings>> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** In which order documents are signed. */
    public ReadOnlyObjectProperty<SigningOrder> signingOrderProperty() {
        return signingOrder.getReadOnlyProperty();
    }
}
