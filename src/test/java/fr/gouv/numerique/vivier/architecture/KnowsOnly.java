// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A feature depends on the features that it is said to know; one that is not listed is free. */
final class KnowsOnly extends ArchCondition<JavaClass> {
    private final String ring;
    private final Map<String, Set<String>> known;

    KnowsOnly(String ring, Map<String, Set<String>> known) {
        super("know only what their feature builds on");
        this.ring = ring;
        this.known = known;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Optional<String> feature = feature(type);
        if (feature.isEmpty() || !known.containsKey(feature.get())) {
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            Optional<String> other = feature(dependency.getTargetClass());
            boolean foreign = other.isPresent() && !other.equals(feature);
            if (foreign && !known.get(feature.get()).contains(other.get())) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }

    private Optional<String> feature(JavaClass type) {
        return type.getPackageName().startsWith(ring)
                ? Optional.of(type.getPackageName().substring(ring.length()).split("\\.", 2)[0])
                : Optional.empty();
    }
}
