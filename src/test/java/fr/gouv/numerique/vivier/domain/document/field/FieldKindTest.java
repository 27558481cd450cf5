// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.shared.Message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

class FieldKindTest {
    private static final Message LABEL = Message.of("label");

    private final FieldWords words = new FieldWords(Samples.REFERENCE);

    @ParameterizedTest
    @ValueSource(strings = {"2020-06-01", " 2020-6-1 ", "01/06/2020", "1.6.2020"})
    void readsDates(String written) {
        assertThat(new FieldKind.Day().read(written, words)).contains(LocalDate.of(2020, 6, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-30", "31/04/2020", "demain", "2020", "06/01/20"})
    void refusesWhatIsNoDate(String written) {
        assertThat(new FieldKind.Day().read(written, words)).isEmpty();
    }

    @Test
    void readsNumbersWithCommaPointAndBlanks() {
        FieldKind.Amount amount = FieldKinds.whole(0, 10_000, Unit.DAYS);

        assertThat(amount.read("12,5", words)).contains(new BigDecimal("12.5"));
        assertThat(amount.read("12.5", words)).contains(new BigDecimal("12.5"));
        assertThat(amount.read("1 250", words)).contains(new BigDecimal("1250"));
        assertThat(amount.read("douze", words)).isEmpty();
        assertThat(amount.read("1e9", words)).isEmpty();
    }

    @Test
    void checksBoundsAndStep() {
        FieldKind.Amount quarters =
                new FieldKind.Amount(
                        new BigDecimal("0.25"), BigDecimal.TEN, new BigDecimal("0.25"), Unit.DAYS);

        assertThat(quarters.flaw(LABEL, new BigDecimal("0.25"))).isEmpty();
        assertThat(quarters.flaw(LABEL, BigDecimal.TEN)).isEmpty();
        assertThat(quarters.flaw(LABEL, BigDecimal.ZERO).map(Message::key))
                .contains("document.problem.outOfRange");
        assertThat(quarters.flaw(LABEL, new BigDecimal("10.25")).map(Message::key))
                .contains("document.problem.outOfRange");
        assertThat(quarters.flaw(LABEL, new BigDecimal("1.3")).map(Message::key))
                .contains("document.problem.step");
    }

    @Test
    void readsYesAndNoInBothLanguages() {
        FieldKind.YesNo yesNo = new FieldKind.YesNo();

        assertThat(yesNo.read("Oui", words)).contains(true);
        assertThat(yesNo.read("YES", words)).contains(true);
        assertThat(yesNo.read("non", words)).contains(false);
        assertThat(yesNo.read("peut-être", words)).isEmpty();
    }

    @Test
    void recognisesCodesByNameAndByFrenchWords() {
        FieldKind<RemoteShare> kind = new FieldKind.OneOf<>("remoteShare", RemoteShare.class);

        assertThat(kind.read("full", words)).contains(RemoteShare.FULL);
        assertThat(kind.read("Entièrement à distance", words)).contains(RemoteShare.FULL);
        assertThat(kind.read("parfois", words)).isEmpty();
        assertThat(kind.show(RemoteShare.FULL, words)).containsExactly("Entièrement à distance");
        assertThat(
                        new FieldKind.OneOf<>("status", DocumentStatus.class)
                                .read("sentForSignature", words))
                .contains(DocumentStatus.SENT_FOR_SIGNATURE);
    }

    @Test
    void readsListsByLineBarAndForCodesByComma() {
        FieldKind<List<TransportMode>> modes =
                FieldKinds.listOf(new FieldKind.OneOf<>("transportMode", TransportMode.class));

        assertThat(FieldKinds.items().read("un, deux | trois\nquatre", words))
                .contains(List.of("un, deux", "trois", "quatre"));
        assertThat(modes.read("train, taxi", words))
                .contains(List.of(TransportMode.TRAIN, TransportMode.TAXI));
        assertThat(modes.read("train, fusée", words)).isEmpty();
        assertThat(FieldKinds.items().read(" | ", words)).isEmpty();
    }

    @Test
    void readsTrips() {
        Optional<Trip> trip =
                new Trip.Kind().read("2020-06-08 08:10 ; Rennes ; 2020-06-08T20:30 ; Redon", words);

        assertThat(trip)
                .contains(
                        new Trip(
                                LocalDateTime.of(2020, 6, 8, 8, 10),
                                "Rennes",
                                LocalDateTime.of(2020, 6, 8, 20, 30),
                                "Redon"));
        assertThat(new Trip.Kind().read("2020-06-08 ; Rennes ; 2020-06-08 ; Redon", words))
                .isEmpty();
        assertThat(new Trip.Kind().read("2020-06-08 08:10 ; Rennes", words)).isEmpty();
    }

    @Test
    void readsCalendarLinesWithAndWithoutADay() {
        ScheduleEntry.Kind kind = new ScheduleEntry.Kind();

        assertThat(kind.read("2020-06-08 matin, lancement", words))
                .contains(
                        new ScheduleEntry(
                                Optional.of(LocalDate.of(2020, 6, 8)), "matin, lancement"));
        assertThat(kind.read("un jour par semaine", words))
                .contains(new ScheduleEntry(Optional.empty(), "un jour par semaine"));
    }

    @Test
    void takesADeclaredSituationButNotABareNo() {
        ConflictDeclaration.Kind kind = new ConflictDeclaration.Kind();

        assertThat(kind.read("oui", words)).contains(ConflictDeclaration.none());
        assertThat(kind.read("ancien salarié du titulaire", words))
                .contains(new ConflictDeclaration("ancien salarié du titulaire"));
        assertThat(kind.read("non", words)).isEmpty();
    }

    @Test
    void checksTheShapeOfAddresses() {
        FieldKind.Email email = new FieldKind.Email();

        assertThat(email.flaw(LABEL, "a.b-c@d.gouv.fr")).isEmpty();
        assertThat(email.flaw(LABEL, "a.b-c@d")).isPresent();
        assertThat(email.flaw(LABEL, "a b@d.fr")).isPresent();
    }

    /** What an editor shows for a value sets the same value again. */
    @Test
    void writesWhatItReads() {
        roundTrip(new FieldKind.Day(), LocalDate.of(2020, 6, 1));
        roundTrip(new FieldKind.YesNo(), true);
        roundTrip(FieldKinds.items(), List.of("un, deux", "trois"));
        roundTrip(
                FieldKinds.listOf(new Trip.Kind()),
                List.of(
                        new Trip(
                                LocalDateTime.of(2020, 6, 8, 8, 10),
                                "Rennes",
                                LocalDateTime.of(2020, 6, 8, 20, 30),
                                "Rennes")));
        roundTrip(
                FieldKinds.listOf(new ScheduleEntry.Kind()),
                List.of(new ScheduleEntry(Optional.of(LocalDate.of(2020, 6, 8)), "lancement")));
        roundTrip(new ConflictDeclaration.Kind(), ConflictDeclaration.none());
        roundTrip(new FieldKind.Named(List.of("MIT", "EUPL-1.2")), "EUPL-1.2");
    }

    private <T> void roundTrip(FieldKind<T> kind, T value) {
        assertThat(kind.read(kind.write(value), words)).contains(value);
    }
}
