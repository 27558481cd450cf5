// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.document.PaperPane;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.document.MakePapers;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

import java.math.BigDecimal;
import java.util.Optional;

/** The certificate of a contribution whose mission is over. */
final class ApplicationPapers {
    private static final int NUMBER_COLUMNS = 12;

    private final MakePapers papers;
    private final UiContext context;

    ApplicationPapers(MakePapers papers, UiContext context) {
        this.papers = papers;
        this.context = context;
    }

    Node of(Application application) {
        Texts texts = context.texts();
        PaperPane pane = new PaperPane(papers, context);
        TextField days = new TextField();
        days.setId("certificate-days");
        days.setPrefColumnCount(NUMBER_COLUMNS);
        days.setPromptText(texts.get("paper.certificate.days"));
        days.setAccessibleText(texts.get("paper.certificate.days"));
        Button certificate =
                pane.button(
                        "paper-certificate",
                        texts.get("paper.certificate"),
                        () -> papers.certificate(application.id(), days(days.getText())));
        return new Section(texts.get("paper.certificate"), pane.node(days, certificate));
    }

    /** Decimals after a comma or a point; nothing where the days agreed were done. */
    private static Optional<BigDecimal> days(String text) throws RefusedByRule {
        String plain = text.strip().replace(',', '.');
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (!plain.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            throw new RefusedByRule(Message.of("paper.refused.days"));
        }
        return Optional.of(new BigDecimal(plain));
    }
}
