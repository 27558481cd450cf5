// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.quality;

import fr.gouv.numerique.vivier.domain.quality.Finding;
import fr.gouv.numerique.vivier.domain.quality.Rule;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A record of which something is missing or doubtful.
 *
 * @param kind talent or mission
 * @param id its id
 * @param ref its reference
 * @param name the person's name, or the mission's title
 * @param findings at least one
 * @param hasAddress whether there is an address to write to
 * @param writtenAt when the last message about it was prepared
 */
public record Doubtful(
        RecordKind kind,
        long id,
        String ref,
        String name,
        List<Finding> findings,
        boolean hasAddress,
        Optional<Instant> writtenAt) {

    public Doubtful {
        findings = List.copyOf(findings);
    }

    /** The same with when it was last written about. */
    Doubtful written(Optional<Instant> at) {
        return new Doubtful(kind, id, ref, name, findings, hasAddress, at);
    }

    public boolean breaks(Rule rule) {
        return findings.stream().anyMatch(finding -> finding.rule() == rule);
    }

    /** What its person can be asked to mend. */
    public List<Finding> asked() {
        return findings.stream().filter(finding -> finding.rule().isAsked()).toList();
    }

    /** Whether a message can be prepared: somebody to write to, and something to ask. */
    public boolean canBeWritten() {
        return hasAddress && findings.stream().anyMatch(finding -> finding.rule().isAsked());
    }

    /** Reference only: a person's data must not reach a log. */
    @Override
    public String toString() {
        return ref;
    }
}
