// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values of a document, what is missing and what does not fit together. Immutable. Values are
 * the same whichever document they are asked for: only the list of missing fields differs.
 */
public final class FieldSheet {
    private final DocumentCase documentCase;
    private final Map<String, Object> values;
    private final Set<String> setByHand;
    private final Situation situation;
    private final List<DocumentField<?>> missing;
    private final List<Problem> problems;

    FieldSheet(
            DocumentCase documentCase,
            SheetValues values,
            Set<String> setByHand,
            Situation situation,
            List<DocumentField<?>> missing,
            List<Problem> problems) {
        this.documentCase = documentCase;
        this.values = Map.copyOf(values.all());
        this.setByHand = Set.copyOf(setByHand);
        this.situation = situation;
        this.missing = List.copyOf(missing);
        this.problems = List.copyOf(problems);
    }

    public DocumentKind kind() {
        return documentCase.kind();
    }

    public DocumentCase documentCase() {
        return documentCase;
    }

    public Situation situation() {
        return situation;
    }

    public <T> Optional<T> get(DocumentField<T> field) {
        // The sheet is made from SheetValues, which keeps a T for a DocumentField<T>.
        @SuppressWarnings("unchecked")
        Optional<T> value = Optional.ofNullable((T) values.get(field.id()));
        return value;
    }

    /** The value in the words that set it again: for an editor, or for {@code --set}. */
    public <T> Optional<String> written(DocumentField<T> field) {
        return get(field).map(field.kind()::write);
    }

    /** Identifiers of the fields that the coordinator wrote something in, readable or not. */
    public Set<String> written() {
        return documentCase.application().details().entrySet().stream()
                .filter(detail -> !detail.getValue().isBlank())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the coordinator set it; all other values come from the forms or are worked out. */
    public boolean isSetByHand(DocumentField<?> field) {
        return setByHand.contains(field.id());
    }

    /**
     * All mandatory fields without a value, in the order of the document; of a field that is worked
     * out, the fields that it needs.
     */
    public List<DocumentField<?>> missing() {
        return missing;
    }

    public boolean isMissing(DocumentField<?> field) {
        return missing.stream().anyMatch(it -> it.id().equals(field.id()));
    }

    /** Blockers first, then warnings. */
    public List<Problem> problems() {
        return problems;
    }

    public List<Problem> blockers() {
        return problems.stream().filter(Problem.Blocker.class::isInstance).toList();
    }

    /** Whether nothing is missing and nothing forbids the document. */
    public boolean canBeIssued() {
        return missing.isEmpty() && blockers().isEmpty();
    }

    /** Number only: values may be a person's data and must not reach a log. */
    @Override
    public String toString() {
        return documentCase.number() + " v" + documentCase.revision();
    }
}
