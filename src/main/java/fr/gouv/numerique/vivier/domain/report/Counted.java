// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.report;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.ArrayList;
import java.util.List;

/** What was counted: the number is the size, the records are there to be looked at. */
public record Counted(
        List<ApplicationId> applications, List<MissionId> missions, List<TalentId> talents) {

    public static final Counted NOTHING = new Counted(List.of(), List.of(), List.of());

    public Counted {
        applications = List.copyOf(applications);
        missions = List.copyOf(missions);
        talents = List.copyOf(talents);
    }

    public static Counted applications(List<ApplicationId> ids) {
        return new Counted(ids, List.of(), List.of());
    }

    public static Counted missions(List<MissionId> ids) {
        return new Counted(List.of(), ids, List.of());
    }

    public static Counted talents(List<TalentId> ids) {
        return new Counted(List.of(), List.of(), ids);
    }

    /** Both together. */
    public Counted and(Counted other) {
        List<ApplicationId> more = new ArrayList<>(applications);
        more.addAll(other.applications);
        List<MissionId> moreMissions = new ArrayList<>(missions);
        moreMissions.addAll(other.missions);
        List<TalentId> moreTalents = new ArrayList<>(talents);
        moreTalents.addAll(other.talents);
        return new Counted(more, moreMissions, moreTalents);
    }

    public int size() {
        return applications.size() + missions.size() + talents.size();
    }
}
