// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.settings;

import fr.gouv.numerique.vivier.domain.settings.DocumentRules;
import fr.gouv.numerique.vivier.domain.settings.DocumentThresholds;
import fr.gouv.numerique.vivier.domain.settings.DocumentThresholds.Threshold;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.settings.ManageDocumentRules;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The thresholds of the documents, common and by ministry, to read and change. */
public final class DocumentRulesViewModel {
    /** In place of a ministry's code: what holds for all of them. */
    public static final String EVERYBODY = "";

    private final ManageDocumentRules manage;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<DocumentRules>> rules =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public DocumentRulesViewModel(ManageDocumentRules manage, UiContext context) {
        this.manage = manage;
        this.context = context;
    }

    public void refresh() {
        context.tasks()
                .run(manage::read, read -> rules.set(Optional.of(read)), context.notices()::failed);
    }

    /**
     * Keeps what was written, by ministry and threshold, or says which number cannot be taken; a
     * blank one sets nothing.
     */
    public void save(Map<String, Map<Threshold, String>> written) {
        Map<String, DocumentThresholds> read = new HashMap<>();
        for (var row : written.entrySet()) {
            DocumentThresholds own = DocumentThresholds.usual();
            for (var cell : row.getValue().entrySet()) {
                String text = cell.getValue().strip();
                if (text.isEmpty()) {
                    continue;
                }
                Optional<Integer> number = number(cell.getKey(), text);
                if (number.isEmpty()) {
                    refuse(cell.getKey());
                    return;
                }
                own = own.with(cell.getKey(), number.get());
            }
            read.put(row.getKey(), own);
        }
        DocumentRules changed =
                new DocumentRules(
                        read.getOrDefault(EVERYBODY, DocumentThresholds.usual()), Map.of());
        read.remove(EVERYBODY);
        for (var ministry : read.entrySet()) {
            changed = changed.with(ministry.getKey(), ministry.getValue());
        }
        save(changed);
    }

    private static Optional<Integer> number(Threshold threshold, String text) {
        return text.matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(text)).filter(threshold::allows)
                : Optional.empty();
    }

    private void refuse(Threshold threshold) {
        context.notices()
                .refused(
                        Message.of(
                                "settings.refused.threshold",
                                Message.of("settings.threshold." + threshold),
                                threshold.minimum(),
                                threshold.maximum()));
    }

    private void save(DocumentRules changed) {
        context.tasks()
                .run(
                        () -> {
                            manage.save(changed);
                            return changed;
                        },
                        saved -> {
                            rules.set(Optional.of(saved));
                            context.notices().done(Message.of("frame.saved"));
                        },
                        context.notices()::failed);
    }

    /** Nothing until they were read for the first time. */
    public ReadOnlyObjectProperty<Optional<DocumentRules>> rulesProperty() {
        return rules.getReadOnlyProperty();
    }
}
