// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.quality;

/** What can be missing or doubtful. The name is the code that scripts and bundles know. */
public enum Rule {
    /** Neither name nor address of the line manager, whose consent a mission needs. */
    NO_MANAGER(true),
    /** The manager has a name but no address to write to. */
    NO_MANAGER_EMAIL(true),
    /** The manager's address cannot be one. */
    BAD_MANAGER_EMAIL(true),
    /** The person's own address cannot be one. */
    BAD_EMAIL(false),
    /** A private mailbox, where the programme writes to agents at work. */
    PRIVATE_EMAIL(true),
    /** What stands for a telephone number cannot be dialled. */
    BAD_PHONE(true),
    /** No first and no last day of availability. */
    NO_AVAILABILITY(true),
    /** The last day of availability is past. */
    AVAILABILITY_OVER(true),
    /** The last day comes before the first. */
    AVAILABILITY_REVERSED(true),
    /** No skill was recognised anywhere. */
    NO_SKILL(true),
    /** Skills were ticked or typed that the list does not know. */
    UNKNOWN_SKILL(false),
    /** Another answer to a closed question that its list does not know. */
    UNKNOWN_ANSWER(false),
    /** A fixed-term contract whose end nobody gave. */
    NO_CONTRACT_END(true),
    /** The contract ends before the mission or the availability does. */
    CONTRACT_TOO_SHORT(true),
    /** Not an agent of the State, to whom the experiment is open. */
    OUT_OF_SCOPE(false),
    /** No answer on whether the profile may be passed on. */
    NO_CONSENT(true),
    /** A later answer to the form says something else than what a coordinator set. */
    FORM_DIFFERS(false),
    /** A name lost letters on its way. */
    LOST_LETTERS(true),
    /** A text ends where a spreadsheet would have cut it. */
    CUT_TEXT(true),
    /** The last answer is old. */
    STALE(true),
    /** The mission lead has no address that can be one. */
    NO_LEAD_EMAIL(false),
    /** One way only to reach the lead: no number to dial, no second contact. */
    LEAD_HARD_TO_REACH(true),
    /** A mission that is still open although its last day is past. */
    MISSION_OVER(true),
    /** The mission ends before it begins. */
    MISSION_REVERSED(true),
    /** No first and no last day. */
    NO_DATES(true),
    /** No need was recognised anywhere. */
    NO_NEED(true),
    /** So many skills are all required that hardly anybody has them. */
    TOO_MANY_MUSTS(true),
    /** Neither how many days nor that they are to be defined. */
    NO_DAYS(true);

    private final boolean asked;

    Rule(boolean asked) {
        this.asked = asked;
    }

    /** Whether the person can be asked to mend it; the others are for the coordinator. */
    public boolean isAsked() {
        return asked;
    }
}
