// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

/** Where an application stands. What can follow is in {@link WorkflowTable}. */
public enum Step {
    /** A person and a mission were brought together; nobody outside knows yet. */
    PROPOSED,
    /** The profile is with the mission lead, who has two weeks to answer. */
    SENT_TO_LEAD,
    /** The profile is with all mission leads, for whoever is interested. */
    COMMUNICATED,
    /** A mission lead wants to know more. */
    INTERESTED,
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
    /** The mission is over; the review is to be asked for. */
    COMPLETED,
    /** The mission lead said how it went. */
    REVIEWED,
    /** The talent has the certificate. */
    CERTIFIED,
    DECLINED,
    WITHDRAWN,
    /** The mission lead never answered. */
    EXPIRED;

    /** Whether the person is free again, and the application is no longer open. */
    public boolean isClosed() {
        return isOver() || this == DECLINED || this == WITHDRAWN;
    }

    /** Whether the mission was carried through. */
    public boolean isOver() {
        return this == COMPLETED || this == REVIEWED || this == CERTIFIED;
    }

    /** Whether a place of the mission is taken: from both sides' agreement on. */
    public boolean holdsPlace() {
        return switch (this) {
            case AGREED, CONSENT_PENDING, AGREEMENT_PENDING, ORDER_PENDING, READY, RUNNING -> true;
            default -> isOver();
        };
    }

    /** Whether the person's time is promised to the mission, from agreement to the last day. */
    public boolean isEngaged() {
        return switch (this) {
            case AGREED, CONSENT_PENDING, AGREEMENT_PENDING, ORDER_PENDING, READY, RUNNING -> true;
            case PROPOSED, COMMUNICATED, INTERESTED, SENT_TO_LEAD, EXCHANGE -> false;
            case COMPLETED, REVIEWED, CERTIFIED, DECLINED, WITHDRAWN, EXPIRED -> false;
        };
    }

    /** Whether a reason is recorded for coming here. */
    public boolean asksReason() {
        return this == DECLINED || this == WITHDRAWN || this == EXPIRED;
    }

    /** Who has to move at this step. */
    public Party waitsFor() {
        return WorkflowTable.of(this).waitsFor();
    }
}
