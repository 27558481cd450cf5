// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UseCases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The whole program over an empty store in memory, and people and missions for it. */
public final class OpenVivier {
    /** The skill of everybody who is made here. */
    public static final String SKILL = ReferenceData.shipped().skills().all().getFirst().code();

    private OpenVivier() {}

    public static UseCases in(Path folder) throws Exception {
        return new Wiring(
                        TestStores.CLOCK,
                        new Folders(Files.createDirectories(folder.resolve("data"))),
                        "coordinatrice")
                .open(new StoreLocation.Memory(UUID.randomUUID().toString()));
    }

    /**
     * A person of the pool.
     *
     * @param path what the person came for: {@code POOL}, {@code TARGETED}, {@code BOTH}
     * @param region where the person works
     */
    public static Talent talent(UseCases vivier, String name, String path, String region)
            throws RefusedByRule {
        Talent talent =
                vivier.addTalent().add("Camille", name, TextKey.of(name) + "@exemple.gouv.fr");
        talent = vivier.editTalent().setStatus(talent, TalentStatus.ACTIVE);
        talent =
                vivier.editTalent()
                        .set(
                                talent,
                                TalentFields.PATH,
                                Optional.of(Records.known(ReferenceData.PATH, path)));
        talent =
                vivier.editTalent()
                        .set(
                                talent,
                                TalentFields.REGION,
                                Optional.of(Records.known(ReferenceData.REGION, region)));
        return vivier.editTalent()
                .set(
                        talent,
                        TalentFields.TICKED_SKILLS,
                        List.of(Records.known(ReferenceData.SKILL, SKILL)));
    }

    /** A mission of the ministry of culture that everybody may read. */
    public static Mission mission(UseCases vivier, String title) throws RefusedByRule {
        Mission mission = vivier.addMission().add(title, "Lou Meneur", "lou@culture.gouv.fr");
        mission =
                vivier.editMission()
                        .set(
                                mission,
                                MissionFields.ADMINISTRATION,
                                Optional.of(new Choice("CULT", "Ministère de la Culture")));
        mission =
                vivier.editMission()
                        .set(
                                mission,
                                MissionFields.PUBLISHABLE,
                                Optional.of(
                                        Records.known(MissionFields.PUBLISHABLE.list(), "YES")));
        return vivier.editMission().setStatus(mission, MissionStatus.PUBLISHED);
    }
}
