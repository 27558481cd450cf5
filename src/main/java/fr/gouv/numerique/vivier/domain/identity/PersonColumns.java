// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.identity.engine.RecordSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What is compared of people, column by column. */
final class PersonColumns {
    static final String LAST = "last";
    static final String LAST_SORTED = "last.sorted";
    static final String LAST_ONE = "last.one";
    static final String LAST_TWO = "last.two";
    static final String FIRST = "first";
    static final String FIRST_ONE = "first.one";
    static final String FIRST_TWO = "first.two";
    static final String FIRST_INITIALS = "first.initials";
    static final String EMAIL = "email";
    static final String EMAIL_SIGNS = "email.signs";
    static final String LOCAL = "email.local";
    static final String UNNUMBERED = "email.unnumbered";
    static final String DOMAIN = "email.domain";
    static final String PHONE = "phone";
    static final String UNIT = "unit";
    static final String MUNICIPALITY = "municipality";

    private PersonColumns() {}

    static RecordSet of(List<Person> people, Executor executor, Runnable step) {
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        put(texts, people, LAST, Person::lastName);
        put(texts, people, LAST_SORTED, person -> NameParts.of(person.lastName()).sorted());
        put(texts, people, LAST_ONE, person -> NameParts.of(person.lastName()).first());
        put(texts, people, LAST_TWO, person -> NameParts.of(person.lastName()).second());
        put(texts, people, FIRST, Person::firstName);
        put(texts, people, FIRST_ONE, person -> NameParts.of(person.firstName()).first());
        put(texts, people, FIRST_TWO, person -> NameParts.of(person.firstName()).second());
        put(texts, people, FIRST_INITIALS, person -> NameParts.of(person.firstName()).initials());
        put(texts, people, EMAIL, person -> EmailAddress.of(person.email()).key());
        put(texts, people, EMAIL_SIGNS, person -> EmailAddress.of(person.email()).signs());
        put(texts, people, LOCAL, person -> EmailAddress.of(person.email()).local());
        put(texts, people, UNNUMBERED, person -> EmailAddress.of(person.email()).unnumbered());
        put(texts, people, DOMAIN, person -> EmailAddress.of(person.email()).domain());
        put(texts, people, PHONE, person -> PhoneNumber.key(person.phone()));
        put(texts, people, UNIT, Person::unit);
        put(texts, people, MUNICIPALITY, Person::municipality);
        return RecordSet.of(people.size(), texts, executor, step);
    }

    private static void put(
            Map<String, IntFunction<String>> texts,
            List<Person> people,
            String column,
            Function<Person, String> value) {
        texts.put(column, row -> value.apply(people.get(row)));
    }
}
