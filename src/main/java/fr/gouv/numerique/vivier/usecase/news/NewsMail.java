// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.news;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.news.News;
import fr.gouv.numerique.vivier.domain.publication.MissionCard;
import fr.gouv.numerique.vivier.domain.quality.Draft;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.files.mail.DraftFile;
import fr.gouv.numerique.vivier.files.mail.MailFile;
import fr.gouv.numerique.vivier.files.mail.MailMessage;
import fr.gouv.numerique.vivier.files.mail.MailMessage.Recipient;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.publication.Publication;
import fr.gouv.numerique.vivier.usecase.publication.PublishMissions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * A news as messages, in French. Of its missions it tells what everybody may read, and nothing of a
 * mission that may not be published.
 */
public final class NewsMail {
    /** Mail servers of the administrations refuse messages to more. */
    static final int GROUP = 50;

    private final Store store;
    private final PublishMissions published;
    private final Texts french;

    public NewsMail(Store store, PublishMissions published, Texts french) {
        this.store = store;
        this.published = published;
        this.french = french;
    }

    /**
     * The text of the message.
     *
     * @param name of the person it is for, empty for many
     * @throws RefusedByRule when one of its missions may not be announced
     */
    String body(News news, String name) throws RefusedByRule {
        return body(news, cards(news), name);
    }

    private List<MissionCard> cards(News news) throws RefusedByRule {
        if (news.missions().isEmpty()) {
            return List.of();
        }
        Publication publication = published.preview();
        List<MissionCard> cards = new ArrayList<>();
        for (MissionId id : news.missions()) {
            for (Publication.Withheld withheld : publication.withheld()) {
                if (withheld.id().equals(id)) {
                    throw new RefusedByRule(
                            Message.of(
                                    "news.refused.mission",
                                    withheld.ref(),
                                    Message.of("publication.why." + withheld.why())));
                }
            }
            publication.cards().stream().filter(it -> it.id().equals(id)).forEach(cards::add);
        }
        return cards;
    }

    private String body(News news, List<MissionCard> cards, String name) {
        List<String> lines = new ArrayList<>();
        lines.add(
                name.isBlank()
                        ? french.get("news.mail.hello")
                        : french.get("news.mail.helloName", name));
        lines.add("");
        lines.add(news.words().strip());
        lines.add("");
        for (MissionCard card : cards) {
            lines.addAll(mission(card));
            lines.add("");
        }
        if (!cards.isEmpty()) {
            published
                    .form()
                    .ifPresent(
                            form -> {
                                lines.add(french.get("news.mail.form", form.toString()));
                                lines.add("");
                            });
        }
        lines.add(french.get("news.mail.why"));
        lines.add("");
        String coordination = store.read(session -> session.settings().read().coordinatorName());
        lines.add(coordination.isBlank() ? french.get("news.mail.signature") : coordination);
        return String.join("\n", lines);
    }

    private List<String> mission(MissionCard card) {
        List<String> lines = new ArrayList<>();
        lines.add("– " + card.title());
        Consumer<String> told = text -> lines.add("  " + text);
        given(String.join(" / ", card.organisation())).forEach(told);
        given(String.join(" ; ", card.skills()))
                .forEach(skills -> told.accept(french.get("news.mail.skills", skills)));
        given(String.join(" · ", given(card.duration(), card.period()))).forEach(told);
        given(String.join(", ", card.places())).forEach(told);
        card.answerBy().ifPresent(day -> told.accept(french.get("news.mail.answerBy", day)));
        return lines;
    }

    private static List<String> given(String... texts) {
        return List.of(texts).stream().filter(text -> !text.isBlank()).toList();
    }

    /**
     * Writes the messages.
     *
     * @param written takes everybody whose message is on the disk, as it goes
     */
    List<Path> write(
            News news,
            Collection<Talent> talents,
            Copies copies,
            Path folder,
            Collection<TalentId> written)
            throws IOException, RefusedByRule {
        List<MissionCard> cards = cards(news);
        List<Path> files = new ArrayList<>();
        switch (copies) {
            case EACH -> {
                for (Talent talent : talents) {
                    Path file = folder.resolve(talent.ref() + ".eml");
                    String body = body(news, cards, talent.fullName());
                    DraftFile.write(
                            new Draft(talent.fullName(), talent.email(), news.subject(), body),
                            file);
                    files.add(file);
                    written.add(talent.id());
                }
            }
            case BLIND -> {
                List<Talent> all = List.copyOf(talents);
                for (int from = 0; from < all.size(); from += GROUP) {
                    List<Talent> group = all.subList(from, Math.min(from + GROUP, all.size()));
                    Path file = free(folder);
                    Files.write(file, MailFile.bytes(blind(news, body(news, cards, ""), group)));
                    files.add(file);
                    group.forEach(talent -> written.add(talent.id()));
                }
            }
        }
        return files;
    }

    private static MailMessage blind(News news, String body, List<Talent> group) {
        return new MailMessage(
                List.of(),
                List.of(),
                group.stream().map(it -> new Recipient("", it.email())).toList(),
                news.subject(),
                body,
                List.of());
    }

    /** Messages of another news may lie in the folder: they are not written over. */
    private static Path free(Path folder) {
        int number = 1;
        while (Files.exists(folder.resolve(name(number)))) {
            number++;
        }
        return folder.resolve(name(number));
    }

    private static String name(int number) {
        return "nouvelle-%02d.eml".formatted(number);
    }
}
