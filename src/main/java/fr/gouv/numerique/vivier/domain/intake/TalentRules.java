// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules of the form « Proposer mes compétences ». */
final class TalentRules extends FormRules {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;()\"]+@[^\\s<>,;()\"]+");
    private static final Pattern SIGNS = Pattern.compile("[<>(),;:]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern OUTER_DASHES = Pattern.compile("(^[\\s–-]+)|([\\s–-]+$)");
    private static final String STATE = "FPE";
    private static final String FIXED_TERM = "CDD";

    @Override
    void check(AnswerBuilder answer, Layout layout) {
        splitName(
                answer,
                layout,
                TalentFields.LAST_NAME,
                TalentFields.FIRST_NAME,
                TalentFields.EMAIL);
        requireText(answer, layout, TalentFields.LAST_NAME, "noLastName");
        requireEmail(answer, layout, TalentFields.EMAIL);
        requireOrder(answer, layout, TalentFields.AVAILABLE_FROM, TalentFields.AVAILABLE_UNTIL);
        mendPhone(answer, layout, TalentFields.PHONE);
        proposePlace(answer, layout, TalentFields.MUNICIPALITY);
        warnLostLetters(answer, layout, TalentFields.LAST_NAME);
        warnLostLetters(answer, layout, TalentFields.FIRST_NAME);
        splitManager(answer);
        warnOutOfScope(answer, layout);
        warnContract(answer, layout);
    }

    /** The form asks for the manager's name and address in one question. */
    private static void splitManager(AnswerBuilder answer) {
        String written = answer.get(TalentFields.LINE_MANAGER_NAME);
        Matcher address = ADDRESS.matcher(written);
        if (!answer.get(TalentFields.LINE_MANAGER_EMAIL).isEmpty() || !address.find()) {
            return;
        }
        String email = address.group();
        String rest =
                written.substring(0, address.start()) + " " + written.substring(address.end());
        String words = BLANKS.matcher(SIGNS.matcher(rest).replaceAll(" ")).replaceAll(" ");
        String name = OUTER_DASHES.matcher(words).replaceAll("").strip();
        answer.put(TalentFields.LINE_MANAGER_EMAIL, email);
        answer.put(TalentFields.LINE_MANAGER_NAME, name);
    }

    /** The experiment is open to the State's agents; others are kept and shown as such. */
    private static void warnOutOfScope(AnswerBuilder answer, Layout layout) {
        Optional<Choice> branch = answer.get(TalentFields.BRANCH);
        if (branch.filter(Choice::isKnown).map(b -> !b.code().equals(STATE)).orElse(false)) {
            answer.warn(label(layout, TalentFields.BRANCH), branch.get().written(), "outOfScope");
        }
    }

    private static void warnContract(AnswerBuilder answer, Layout layout) {
        boolean fixedTerm =
                answer.get(TalentFields.EMPLOYMENT_STATUS)
                        .map(status -> status.code().equals(FIXED_TERM))
                        .orElse(false);
        if (fixedTerm && answer.get(TalentFields.CONTRACT_END).isEmpty()) {
            answer.warn(label(layout, TalentFields.CONTRACT_END), "", "noContractEnd");
        }
    }
}
