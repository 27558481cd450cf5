// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search;

import static fr.gouv.numerique.vivier.domain.search.SearchField.ADMINISTRATION;
import static fr.gouv.numerique.vivier.domain.search.SearchField.AVAILABLE;
import static fr.gouv.numerique.vivier.domain.search.SearchField.KIND;
import static fr.gouv.numerique.vivier.domain.search.SearchField.LEVEL;
import static fr.gouv.numerique.vivier.domain.search.SearchField.MISSION;
import static fr.gouv.numerique.vivier.domain.search.SearchField.PERSON;
import static fr.gouv.numerique.vivier.domain.search.SearchField.REGION;
import static fr.gouv.numerique.vivier.domain.search.SearchField.SKILL;
import static fr.gouv.numerique.vivier.domain.search.SearchField.STATUS;

import java.util.List;

/** The lists that can be searched, each with what it can be narrowed by. */
public enum SearchScreen {
    TALENTS(SKILL, LEVEL, REGION, AVAILABLE, STATUS, ADMINISTRATION, PERSON),
    MISSIONS(SKILL, LEVEL, REGION, AVAILABLE, STATUS, ADMINISTRATION, MISSION),
    APPLICATIONS(STATUS, ADMINISTRATION, MISSION, PERSON),
    DOCUMENTS(KIND, STATUS, MISSION, PERSON);

    private final List<SearchField> fields;

    SearchScreen(SearchField... fields) {
        this.fields = List.of(fields);
    }

    public List<SearchField> fields() {
        return fields;
    }
}
