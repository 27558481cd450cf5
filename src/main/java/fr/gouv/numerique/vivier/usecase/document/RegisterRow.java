// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.overview.DocumentLine;
import fr.gouv.numerique.vivier.domain.document.overview.RegisterEntry;
import fr.gouv.numerique.vivier.domain.search.SearchField;
import fr.gouv.numerique.vivier.domain.search.Searchable;
import fr.gouv.numerique.vivier.usecase.SearchWords;

import java.util.List;

/**
 * An entry of the register, made ready to be searched as one types.
 *
 * @param entry the document with what should be known about it
 * @param searchable what a search looks in
 */
public record RegisterRow(RegisterEntry entry, String searchable) implements Searchable {

    @Override
    public String value(SearchField field) {
        return switch (field) {
            case KIND -> line().kind().name();
            case STATUS -> line().issue().map(issue -> issue.status().name()).orElse("");
            case MISSION -> about().missionRef() + " " + about().mission();
            case PERSON -> about().person();
            default -> "";
        };
    }

    static RegisterRow of(RegisterEntry entry) {
        DocumentLine.About about = entry.line().about();
        return new RegisterRow(
                entry,
                SearchWords.searchable(
                        List.of(
                                entry.line().issue().map(DocumentLine.Issue::number).orElse(""),
                                about.ref(),
                                about.person(),
                                about.mission(),
                                about.missionRef())));
    }

    public DocumentLine line() {
        return entry.line();
    }

    public DocumentLine.About about() {
        return entry.line().about();
    }

    /** The document's number, empty for one that was never issued. */
    public String number() {
        return entry.line().issue().map(DocumentLine.Issue::number).orElse("");
    }
}
