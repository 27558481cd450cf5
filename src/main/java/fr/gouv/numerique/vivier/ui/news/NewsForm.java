// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.news;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.news.News;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.Skill;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Forms;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.usecase.mission.MissionRow;

import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.controlsfx.control.CheckComboBox;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a news says, which missions it announces, and whom it is for. */
final class NewsForm {
    private static final int ROWS = 4;

    private final Texts texts;
    private final NewsViewModel model;
    private final TextField subject = new TextField();
    private final TextArea words = new TextArea();
    private final CheckComboBox<MissionRow> missions = new CheckComboBox<>();
    private final CheckComboBox<Skill> skills = new CheckComboBox<>();
    private final CheckComboBox<ReferenceEntry> regions = new CheckComboBox<>();
    private final Button remove;
    private final VBox body = new VBox();
    private boolean showing;

    NewsForm(UiContext context, NewsViewModel model) {
        this.texts = context.texts();
        this.model = model;
        words.setPrefRowCount(ROWS);
        words.setWrapText(true);
        named(missions, MissionRow::title);
        named(skills, skill -> skill.label(texts.locale()));
        named(regions, region -> region.label(texts.locale()));
        regions.getItems().setAll(context.reference().list(ReferenceData.REGION).offered());
        skills.getItems()
                .setAll(
                        context.reference().skills().all().stream()
                                .sorted(
                                        Comparator.comparing(
                                                skill -> skill.label(texts.locale()),
                                                Tables.alphabetical()))
                                .toList());
        remove = new Button(texts.get("news.remove"));
        remove.setId("news-remove");
        remove.getStyleClass().add("quiet");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(_ -> model.remove(model.draftProperty().get()));
        body.getStyleClass().add("section");
        body.getChildren()
                .setAll(
                        Forms.field(texts.get("news.subject"), "news-subject", subject),
                        Forms.field(texts.get("news.words"), "news-words", words),
                        Forms.field(texts.get("news.missions"), "news-missions", missions),
                        Forms.field(texts.get("news.skills"), "news-skills", skills),
                        Forms.field(texts.get("news.regions"), "news-regions", regions),
                        buttons());
        // Whom it reaches follows while the choice is made.
        ListChangeListener<Object> look = _ -> look();
        skills.getCheckModel().getCheckedItems().addListener(look);
        regions.getCheckModel().getCheckedItems().addListener(look);
        model.draftProperty().subscribe(this::show);
        model.missionsProperty().subscribe(this::offer);
    }

    private static <T> void named(CheckComboBox<T> box, Function<T, String> name) {
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : name.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException(
                                "chosen from the list, never typed");
                    }
                });
    }

    Node node() {
        return new Section(texts.get("news.section.message"), body);
    }

    private Node buttons() {
        Button save = new Button(texts.get("news.save"));
        save.setId("news-save");
        save.getStyleClass().add("secondary");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> model.save(written()));
        Button fromMissions = new Button(texts.get("news.fromMissions"));
        fromMissions.setId("news-from-missions");
        fromMissions.getStyleClass().add("quiet");
        fromMissions.setMinWidth(Region.USE_PREF_SIZE);
        fromMissions.disableProperty().bind(isEmpty(missions));
        fromMissions.setOnAction(_ -> model.skillsOf(announced(), this::check));
        FlowPane row = new FlowPane(save, fromMissions, remove);
        row.getStyleClass().add("chips");
        return row;
    }

    private static javafx.beans.binding.BooleanBinding isEmpty(CheckComboBox<?> box) {
        return javafx.beans.binding.Bindings.createBooleanBinding(
                () -> box.getCheckModel().getCheckedItems().isEmpty(),
                (Observable) box.getCheckModel().getCheckedItems());
    }

    private void check(Set<String> codes) {
        showing = true;
        skills.getItems().stream()
                .filter(skill -> codes.contains(skill.code()))
                .forEach(skills.getCheckModel()::check);
        showing = false;
        look();
    }

    private void look() {
        if (!showing) {
            model.look(written());
        }
    }

    /** The news as it stands in the form. */
    News written() {
        News kept = model.draftProperty().get();
        return new News(
                kept.id(),
                kept.version(),
                subject.getText().strip(),
                words.getText().strip(),
                announced(),
                codes(skills, Skill::code),
                codes(regions, ReferenceEntry::code),
                kept.createdAt(),
                kept.createdBy());
    }

    private List<MissionId> announced() {
        return missions.getCheckModel().getCheckedItems().stream().map(MissionRow::id).toList();
    }

    private static <T> Set<String> codes(CheckComboBox<T> box, Function<T, String> code) {
        return box.getCheckModel().getCheckedItems().stream().map(code).collect(Collectors.toSet());
    }

    private void show(News news) {
        showing = true;
        subject.setText(news.subject());
        words.setText(news.words());
        check(missions, row -> news.missions().contains(row.id()));
        check(skills, skill -> news.skills().contains(skill.code()));
        check(regions, region -> news.regions().contains(region.code()));
        remove.setVisible(news.isKept());
        remove.setManaged(news.isKept());
        showing = false;
    }

    private static <T> void check(CheckComboBox<T> box, java.util.function.Predicate<T> wanted) {
        box.getCheckModel().clearChecks();
        box.getItems().stream().filter(wanted).forEach(box.getCheckModel()::check);
    }

    /** Missions come after the news that names them, and may change while it is written. */
    private void offer(List<MissionRow> open) {
        List<MissionId> chosen =
                missions.getItems().isEmpty()
                        ? model.draftProperty().get().missions()
                        : announced();
        missions.getCheckModel().clearChecks();
        missions.getItems().setAll(open);
        check(missions, row -> chosen.contains(row.id()));
    }
}
