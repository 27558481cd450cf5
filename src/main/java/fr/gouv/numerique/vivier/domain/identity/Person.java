// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

/**
 * What is compared of a person, as it was written. An empty text is an answer that was not given.
 *
 * @param id of the record; anything that tells the records of one comparison apart
 * @param lastName family name, used or of birth
 * @param firstName given name
 * @param email work address
 * @param phone work telephone
 * @param unit « directorate / service »
 * @param municipality of the place of work
 */
public record Person(
        long id,
        String lastName,
        String firstName,
        String email,
        String phone,
        String unit,
        String municipality) {

    /** A talent of the pool, by its identifier. */
    public static Person of(Talent talent) {
        return of(talent.id().value(), talent);
    }

    /** A talent that has no identifier of its own yet, as in an import that is being prepared. */
    public static Person of(long id, Talent talent) {
        return new Person(
                id,
                talent.lastName(),
                talent.firstName(),
                talent.email(),
                talent.get(TalentFields.PHONE),
                talent.get(TalentFields.UNIT),
                talent.get(TalentFields.MUNICIPALITY));
    }

    /** Number only: a person's data must not reach a log. */
    @Override
    public String toString() {
        return "person " + id;
    }
}
