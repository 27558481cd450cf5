// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks at what a window shows as somebody with weak eyes, or a screen reader, would.
 *
 * <p>Contrast is that of WCAG 2.2 (1.4.3): 4.5:1 for text, 3:1 for text of 24 px, or bold of 18.66
 * px, and more. What is disabled is exempt there.
 */
public final class ScreenAudit {
    private static final double TEXT = 4.5;
    private static final double LARGE_TEXT = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    private ScreenAudit() {}

    /** Texts that stand out too little, with their measure. */
    public static List<String> faint(Node root) {
        List<String> faults = new ArrayList<>();
        for (Node node : visible(root)) {
            if (node instanceof Text text
                    && !text.getText().isBlank()
                    && text.getFill() instanceof Color ink
                    && !text.isDisabled()
                    && opacity(text) > 0) {
                Color paper = paperUnder(text);
                double contrast = contrast(over(ink, opacity(text), paper), paper);
                if (contrast < needed(text)) {
                    faults.add(
                            String.format(
                                    Locale.ROOT,
                                    "%.2f « %s » %s",
                                    contrast,
                                    shortened(text.getText()),
                                    where(text)));
                }
            }
        }
        return faults;
    }

    /** Controls that a screen reader cannot name. */
    public static List<String> nameless(Node root) {
        return visible(root).stream()
                .filter(ScreenAudit::needsName)
                .filter(node -> name(node).isBlank())
                .map(ScreenAudit::where)
                .toList();
    }

    /** Buttons and tabs whose words are cut. */
    public static List<String> cut(Node root) {
        List<String> faults = new ArrayList<>();
        for (Node node : visible(root)) {
            if (node instanceof Text text
                    && text.getParent() instanceof Labeled labeled
                    && text != labeled.getGraphic()
                    && (isButton(labeled) || isTab(labeled))
                    && !text.getText().equals(labeled.getText())) {
                faults.add("« " + labeled.getText() + " » " + where(labeled));
            }
        }
        return faults;
    }

    /** A table shortens what stands in its cells, links too. */
    private static boolean isButton(Labeled labeled) {
        return labeled instanceof ButtonBase && !(labeled instanceof Hyperlink);
    }

    private static boolean isTab(Labeled labeled) {
        return labeled.getStyleClass().contains("tab-label");
    }

    private static boolean needsName(Node node) {
        boolean named =
                node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ComboBoxBase
                        || node instanceof Spinner
                        || node instanceof Slider
                        || node instanceof ListView
                        || node instanceof TableView
                        || node instanceof TreeTableView;
        return named && node.isFocusTraversable() && !isPartOfControl(node);
    }

    /** The editor of a list of choices is read with the list. */
    private static boolean isPartOfControl(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ComboBoxBase || parent instanceof Spinner) {
                return true;
            }
        }
        return false;
    }

    private static String name(Node node) {
        String given = Optional.ofNullable(node.getAccessibleText()).orElse("");
        if (!given.isBlank()) {
            return given;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY)
                        instanceof Labeled label
                ? label.getText()
                : "";
    }

    /** Every node in view, from the outside to the inside. */
    private static List<Node> visible(Node root) {
        List<Node> found = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (!node.isVisible()) {
                continue;
            }
            found.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(open::push);
            }
        }
        return found;
    }

    private static double needed(Text text) {
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
        return size >= LARGE || (bold && size >= LARGE_BOLD) ? LARGE_TEXT : TEXT;
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return opacity;
    }

    private static Color paperUnder(Node node) {
        Deque<Color> layers = new ArrayDeque<>();
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            Optional<Color> fill = fill(at);
            if (fill.isPresent()) {
                layers.push(fill.get());
                if (fill.get().getOpacity() == 1) {
                    break;
                }
            }
        }
        Color paper = Color.WHITE;
        for (Color layer : layers) {
            paper = over(layer, 1, paper);
        }
        return paper;
    }

    private static Optional<Color> fill(Node node) {
        if (!(node instanceof Region region) || region.getBackground() == null) {
            return Optional.empty();
        }
        List<BackgroundFill> fills = region.getBackground().getFills();
        if (fills.isEmpty() || !(fills.getLast().getFill() instanceof Color color)) {
            return Optional.empty();
        }
        return color.getOpacity() == 0 ? Optional.empty() : Optional.of(color);
    }

    private static Color over(Color ink, double opacity, Color paper) {
        double alpha = ink.getOpacity() * opacity;
        return new Color(
                ink.getRed() * alpha + paper.getRed() * (1 - alpha),
                ink.getGreen() * alpha + paper.getGreen() * (1 - alpha),
                ink.getBlue() * alpha + paper.getBlue() * (1 - alpha),
                1);
    }

    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) : text;
    }

    private static String where(Node node) {
        List<String> path = new ArrayList<>();
        for (Node at = node; at != null && path.size() < 4; at = at.getParent()) {
            String id = at.getId() == null ? "" : "#" + at.getId();
            String styles = String.join(".", at.getStyleClass());
            path.add(at.getClass().getSimpleName() + id + (styles.isEmpty() ? "" : "." + styles));
        }
        return String.join(" < ", path);
    }
}
