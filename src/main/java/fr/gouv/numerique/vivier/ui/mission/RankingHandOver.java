// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.export.ExportMenu;
import fr.gouv.numerique.vivier.usecase.document.MakePapers;
import fr.gouv.numerique.vivier.usecase.document.Paper;
import fr.gouv.numerique.vivier.usecase.export.ExportLists;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;
import fr.gouv.numerique.vivier.usecase.matching.RankingSheet;
import fr.gouv.numerique.vivier.usecase.matching.RankingTables;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A ranking, or those of it who are compared, as a file or as pages. People are called as they are
 * on screen: without names, files have none either.
 */
final class RankingHandOver {
    private final UiContext context;
    private final ExportLists exports;
    private final MakePapers papers;
    private final Mission mission;
    private final RankingViewModel live;
    private final Supplier<RankingSheet.Names> names;
    private final Consumer<Callable<Paper>> show;

    /**
     * For one mission.
     *
     * @param names how people are called at this moment
     * @param show shows the pages of a paper
     */
    RankingHandOver(
            UiContext context,
            ExportLists exports,
            MakePapers papers,
            Mission mission,
            RankingViewModel live,
            Supplier<RankingSheet.Names> names,
            Consumer<Callable<Paper>> show) {
        this.context = context;
        this.exports = exports;
        this.papers = papers;
        this.mission = mission;
        this.live = live;
        this.names = names;
        this.show = show;
    }

    /** Writes the ranking, or shows it to be printed. */
    MenuButton menu() {
        return printing(
                ExportMenu.later(
                        exports,
                        context,
                        "ranking-export",
                        ExportedList.Kind.RANKING,
                        () -> {
                            Callable<RankingSheet> sheet = sheet();
                            return () ->
                                    new ExportedList(
                                            ExportedList.Kind.RANKING,
                                            mission.ref(),
                                            tables().ranking(sheet.call(), today()));
                        }),
                this::ranking);
    }

    /** The same for those who are compared. */
    MenuButton comparisonMenu() {
        return printing(
                new ExportMenu(
                        exports,
                        context,
                        "comparison-export",
                        ExportedList.Kind.COMPARISON,
                        () ->
                                new ExportedList(
                                        ExportedList.Kind.COMPARISON,
                                        mission.ref(),
                                        tables().comparison(compared(), mission.ref(), today()))),
                () -> {
                    List<RankingSheet.Line> people = compared();
                    return () -> papers.comparison(mission, people);
                });
    }

    private MenuButton printing(MenuButton menu, Supplier<Callable<Paper>> paper) {
        MenuItem print =
                new MenuItem(
                        context.texts().get("mission.ranking.print"),
                        Icons.of(RemixiconMZ.PRINTER_LINE));
        print.setId(menu.getId() + "-print");
        print.setOnAction(_ -> show.accept(paper.get()));
        menu.getItems().addAll(new SeparatorMenuItem(), print);
        return menu;
    }

    /** The paper of the ranking as it stands. */
    Callable<Paper> ranking() {
        Callable<RankingSheet> sheet = sheet();
        return () -> papers.ranking(sheet.call());
    }

    private List<RankingSheet.Line> compared() {
        RankingSheet.Names called = names.get();
        return live.comparedRows().stream()
                .map(
                        row ->
                                new RankingSheet.Line(
                                        row.rank(),
                                        called.of(row.talent()),
                                        called.where(row.talent()),
                                        row.match()))
                .toList();
    }

    /** The sheet as it is on screen now, to be made in the background. */
    private Callable<RankingSheet> sheet() {
        Weights weights = live.weightsProperty().get();
        RankingSheet.Names called = names.get();
        return () -> live.sheet(weights, called);
    }

    private RankingTables tables() {
        Texts texts = context.texts();
        return new RankingTables(texts);
    }

    private LocalDate today() {
        return LocalDate.now(context.clock());
    }
}
