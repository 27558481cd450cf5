// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.MatchFormat;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.mission.MissionDetailViewModel.Detail;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The pool ranked for one mission; the reasons of whoever is chosen stand below. */
final class MissionRanking {
    private final UiContext context;
    private final Texts texts;
    private final MatchFormat format;
    private final MissionDetailViewModel model;

    /** One person in the ranking. */
    private record Line(int rank, Match match, TalentRow person) {}

    MissionRanking(UiContext context, MissionDetailViewModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.format = new MatchFormat(texts);
    }

    Node content(Detail detail) {
        int excluded = detail.ranking().excluded().size();
        if (detail.ranking().ranked().isEmpty()) {
            return new EmptyState(
                    RemixiconMZ.USER_SEARCH_LINE,
                    texts.get("mission.ranking.none.title"),
                    texts.get("mission.ranking.none.text", excluded));
        }
        VBox reasons = new VBox();
        reasons.getStyleClass().add("reasons-pane");
        TableView<Line> table = table(lines(detail));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (Line line) -> {
                            if (line != null) {
                                reasons.getChildren().setAll(reasons(line));
                            }
                        });
        table.getSelectionModel().selectFirst();
        Label summary =
                new Label(
                        texts.get(
                                "mission.ranking.summary",
                                detail.ranking().ranked().size(),
                                excluded));
        summary.getStyleClass().add("caption");
        summary.setWrapText(true);
        VBox body = new VBox(summary, table, reasons);
        body.getStyleClass().add("ranking");
        VBox.setVgrow(table, Priority.ALWAYS);
        return body;
    }

    private static List<Line> lines(Detail detail) {
        List<Match> ranked = detail.ranking().ranked();
        List<Line> lines = new ArrayList<>(ranked.size());
        for (Match match : ranked) {
            lines.add(
                    new Line(
                            lines.size() + 1,
                            match,
                            Objects.requireNonNull(detail.people().get(match.talent()))));
        }
        return lines;
    }

    private TableView<Line> table(List<Line> lines) {
        TableView<Line> table = new TableView<>(FXCollections.observableArrayList(lines));
        table.setId("ranking-table");
        table.setAccessibleText(texts.get("mission.ranking.list"));
        TableColumn<Line, Integer> rank =
                Tables.figures(texts.get("mission.ranking.rank"), 50, Line::rank);
        rank.setSortable(false);
        TableColumn<Line, String> name =
                Tables.words(
                        texts.get("mission.ranking.person"), 170, line -> line.person().fullName());
        TableColumn<Line, Line> bar =
                Tables.nodes(
                        texts.get("mission.ranking.bar"),
                        180,
                        line -> format.bar(line.match()),
                        line -> "");
        bar.setSortable(false);
        TableColumn<Line, Double> score =
                Tables.values(
                        texts.get("mission.ranking.score"),
                        60,
                        line -> line.match().score(),
                        value -> format.figure(value));
        score.getStyleClass().add("figures");
        table.getColumns().setAll(List.of(rank, name, bar, score));
        Tables.keepColumns(table);
        return table;
    }

    private List<Node> reasons(Line line) {
        Hyperlink name = new Hyperlink(line.person().fullName());
        name.setId("ranking-person");
        name.getStyleClass().add("title-2");
        name.setOnAction(
                _ -> context.navigator().goTo(new Destination.OneTalent(line.person().id())));
        Label where =
                new Label(line.person().administration() + " · " + line.person().regionName());
        where.getStyleClass().add("caption");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button propose = new Button(texts.get("mission.ranking.propose"));
        propose.setId("propose");
        propose.getStyleClass().add("primary");
        propose.setMinWidth(Region.USE_PREF_SIZE);
        propose.setAccessibleText(
                texts.get("mission.ranking.proposeName", line.person().fullName()));
        propose.setOnAction(_ -> model.propose(line.person().id()));
        HBox head = new HBox(new VBox(name, where), space, propose);
        head.getStyleClass().add("filter-bar");
        return List.of(head, format.reasons(line.match()));
    }
}
