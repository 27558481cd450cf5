// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A record of a list that can be searched. */
public interface Searchable {

    /** All its words, folded, with a blank before each. */
    String searchable();

    /** Codes of its skills with their levels from 1; 0 where none is known. */
    default Map<String, Integer> levels() {
        return Map.of();
    }

    /** Its value of a closed list, or what it holds of an open field; empty where it has none. */
    String value(SearchField field);

    /** First of its days; none is open. */
    default Optional<LocalDate> firstDay() {
        return Optional.empty();
    }

    /** Last of its days; none is open. */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }
}
