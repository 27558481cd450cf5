// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.Eligibility;
import fr.gouv.numerique.vivier.domain.quality.Finding;

import java.util.List;

/**
 * What a mission would bring as it is written.
 *
 * @param findings what is missing or doubtful in it
 * @param people who may be proposed for it
 */
public record MissionCheck(List<Finding> findings, Eligibility people) {

    public MissionCheck {
        findings = List.copyOf(findings);
    }
}
