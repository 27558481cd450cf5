// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.ReferenceList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the closed questions offer, in the official wording of the reference lists. */
final class Choices {
    private static final String EVERYWHERE = "NAT";
    private static final String ABROAD = "ETR";

    /** Out of the pool's reach, so not offered by the form. */
    private static final Set<String> NOT_OFFERED_STATUSES = Set.of("VAC", "APP");

    /** A list in the order of the form, with the rank of each code. */
    private record Offered(List<String> labels, Map<String, Integer> ranks) {

        static Offered of(List<ReferenceEntry> entries) {
            Map<String, Integer> ranks = new HashMap<>();
            for (ReferenceEntry entry : entries) {
                ranks.put(entry.code(), ranks.size());
            }
            return new Offered(entries.stream().map(ReferenceEntry::french).toList(), ranks);
        }

        int rank(String code) {
            return Objects.requireNonNull(ranks.get(code), code);
        }

        String label(String code) {
            return labels.get(rank(code));
        }
    }

    private final ReferenceData reference;

    /** What was read of the reference lists: every row asks for it. */
    private final Map<String, Offered> offered = new ConcurrentHashMap<>();

    private final Set<String> offeredSkills;
    private final List<String> mobility;

    Choices(ReferenceData reference) {
        this.reference = reference;
        offeredSkills = Set.copyOf(WordLists.lines("offered-skills.csv"));
        mobility =
                reference.list(ReferenceData.REGION).entries().stream()
                        .map(ReferenceEntry::code)
                        // Codes of three digits are territories that are no regions.
                        .filter(code -> code.length() == 2 || code.equals(EVERYWHERE))
                        .toList();
    }

    private Offered offered(String list) {
        return offered.computeIfAbsent(list, name -> Offered.of(reference.list(name).entries()));
    }

    String label(String list, String code) {
        return offered(list).label(code);
    }

    /** Whatever the order of the codes, the labels come in that of the list, as on a form. */
    List<String> labels(String list, List<String> codes) {
        Offered known = offered(list);
        return codes.stream()
                .sorted(Comparator.comparingInt(known::rank))
                .map(known::label)
                .toList();
    }

    List<String> all(String list) {
        return offered(list).labels();
    }

    List<String> yesOrNo() {
        return labels(ReferenceData.YES_NO, List.of("YES", "NO"));
    }

    String yes() {
        return label(ReferenceData.YES_NO, "YES");
    }

    List<String> statuses() {
        return except(ReferenceData.EMPLOYMENT_STATUS, NOT_OFFERED_STATUSES);
    }

    /** Where people work. */
    List<String> regionsOfWork() {
        return except(ReferenceData.REGION, Set.of(EVERYWHERE));
    }

    List<String> regionsOfMissions() {
        return except(ReferenceData.REGION, Set.of(EVERYWHERE, ABROAD));
    }

    /** The eighteen regions and « all ». */
    List<String> mobilityCodes() {
        return mobility;
    }

    String everywhere() {
        return EVERYWHERE;
    }

    /** The skills that can be ticked, then « Autre ». */
    List<String> skills() {
        return withOther(labels(ReferenceData.SKILL, List.copyOf(offeredSkills)));
    }

    /** « Autre » is no skill: its wording is that of the other lists. */
    List<String> withOther(List<String> skills) {
        List<String> more = new ArrayList<>(skills);
        more.add(label(ReferenceData.LANGUAGE, "other"));
        return List.copyOf(more);
    }

    boolean offers(String skill) {
        return offeredSkills.contains(skill);
    }

    /** The ministry's name on that day, under the last of its codes that is in force. */
    String administration(Administration administration, LocalDate day) {
        return inForce(administration, day).orElseThrow().french();
    }

    boolean exists(Administration administration, LocalDate day) {
        return inForce(administration, day).isPresent();
    }

    private Optional<ReferenceEntry> inForce(Administration administration, LocalDate day) {
        ReferenceList ministries = reference.list(ReferenceData.MINISTRY);
        for (String code : administration.codes().reversed()) {
            Optional<ReferenceEntry> entry =
                    ministries.find(code).filter(one -> one.isValidOn(day));
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    private List<String> except(String list, Set<String> codes) {
        return reference.list(list).entries().stream()
                .filter(entry -> !codes.contains(entry.code()))
                .map(ReferenceEntry::french)
                .toList();
    }
}
