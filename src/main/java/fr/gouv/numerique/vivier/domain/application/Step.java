// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

/** Where an application stands. */
public enum Step {
    /** A person and a mission were brought together; nobody outside knows yet. */
    PROPOSED,
    /** The profile is with the mission lead, who has two weeks to answer. */
    SENT_TO_LEAD,
    /** The agent and the mission lead talk to each other. */
    EXCHANGE,
    /** Both want to go on. */
    AGREED,
    /** The line manager has to consent. */
    CONSENT_PENDING,
    /** The tripartite agreement has to be signed. */
    AGREEMENT_PENDING,
    /** The agent's administration has to issue the mission order. */
    ORDER_PENDING,
    /** All formalities are done. */
    READY,
    RUNNING,
    COMPLETED,
    DECLINED,
    WITHDRAWN,
    /** The mission lead never answered. */
    EXPIRED;

    /** Whether nothing more is to be done. */
    public boolean isClosed() {
        return this == COMPLETED || this == DECLINED || this == WITHDRAWN;
    }

    /** Whether the person's time is promised to the mission, from agreement to the last day. */
    public boolean isEngaged() {
        return switch (this) {
            case AGREED, CONSENT_PENDING, AGREEMENT_PENDING, ORDER_PENDING, READY, RUNNING -> true;
            case PROPOSED, SENT_TO_LEAD, EXCHANGE, COMPLETED, DECLINED, WITHDRAWN, EXPIRED -> false;
        };
    }

    /** Whether a reason is recorded for coming here. */
    public boolean asksReason() {
        return this == DECLINED || this == WITHDRAWN || this == EXPIRED;
    }
}
