package org.baigong.domain.law;

import static org.baigong.domain.common.StrictXml.children;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.common.StrictXml;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.w3c.dom.Element;

/** Turns a document that the schema has accepted into an instrument. */
final class InstrumentReader {
    private static final Set<String> NOT_BOUNDS = Set.of("title", "indicator");

    private final Element root;
    private final Text title;

    InstrumentReader(Element root) {
        this.root = root;
        this.title = text(root, "title");
    }

    Instrument read() {
        Element validity = children(root, "validity").get(0);
        return new Instrument(
                root.getAttribute("id"),
                title,
                range(validity),
                all("article", this::article),
                all("switch", this::choice),
                all("list", this::list),
                all("standard", this::standard));
    }

    private Article article(Element element) {
        String number = element.getAttribute("number");
        List<Clause> clauses = children(element, "clause").stream()
                .map(clause -> clause(clause, number))
                .toList();
        return new Article(number, text(element, "title"), clauses);
    }

    private Clause clause(Element element, String article) {
        String code = element.getAttribute("code");
        String benefit = attribute(element, "benefit");
        Citation citation = new Citation(title, article, Integer.parseInt(element.getAttribute("sentence")));
        List<Bound> bounds = children(element, null).stream()
                .filter(child -> !NOT_BOUNDS.contains(child.getLocalName()))
                .map(child -> bound(child, code))
                .toList();
        return new Clause(
                code,
                text(element, "title"),
                citation,
                Standing.valueOf(element.getAttribute("standing")),
                benefit == null ? null : Benefit.valueOf(benefit),
                Boolean.parseBoolean(element.getAttribute("measured")),
                bounds,
                children(element, "indicator").stream()
                        .map(InstrumentReader::indicator)
                        .toList());
    }

    private static Indicator indicator(Element element) {
        String target = attribute(element, "target");
        boolean percent = target != null && target.contains(".");
        Indicator.Shape shape = Indicator.Shape.valueOf(element.getAttribute("shape"));
        return new Indicator(
                element.getAttribute("name"),
                StrictXml.text(element),
                shape,
                target == null ? null : percent ? Long.valueOf(figure(element, "target")) : Long.valueOf(target),
                shape == Indicator.Shape.SHARE && target != null && !percent,
                Indicator.Per.valueOf(element.getAttribute("per")),
                Indicator.Source.valueOf(element.getAttribute("source")));
    }

    private OpenList list(Element element) {
        return new OpenList(element.getAttribute("name"), text(element, "title"), codes(element));
    }

    private static List<String> codes(Element element) {
        return List.of(element.getAttribute("governs").trim().split("\\s+"));
    }

    private static Bound bound(Element element, String code) {
        String key = element.hasAttribute("key") ? element.getAttribute("key") : code;
        if (!key.equals(code) && !key.startsWith(code + ".")) {
            throw new IllegalArgumentException("key " + key + " does not belong to clause " + code);
        }
        Unit unit = Unit.valueOf(element.hasAttribute("unit") ? element.getAttribute("unit") : "YUAN");
        return switch (element.getLocalName()) {
            case "exactly" -> new Bound(key, unit, new Bounds.Exactly(figure(element, "value")));
            case "at-least" -> new Bound(key, unit, new Bounds.AtLeast(figure(element, "value")));
            case "at-most" -> new Bound(key, unit, new Bounds.AtMost(figure(element, "value")));
            case "between" -> new Bound(key, unit, new Bounds.Between(figure(element, "min"), figure(element, "max")));
            case "share-of" ->
                new Bound(key, Unit.PERCENT, new Bounds.ShareOf(figure(element, "percent"), text(element, "base")));
            case "matching" -> new Bound(null, unit, new Bounds.Matching());
            case "case-by-case" -> new Bound(null, unit, new Bounds.CaseByCase());
            default -> new Bound(key, unit, new Bounds.Unspecified());
        };
    }

    private Switch choice(Element element) {
        List<Reading> readings = children(element, "value").stream()
                .map(value -> new Reading(value.getTextContent(), StrictXml.text(value)))
                .toList();
        return new Switch(element.getAttribute("name"), text(element, "question"), readings, codes(element));
    }

    private Standard standard(Element element) {
        return new Standard(
                element.getAttribute("key"), figure(element, "value"), range(element), text(element, "source"));
    }

    private static DateRange range(Element element) {
        LocalDate first = LocalDate.parse(element.getAttribute("first"));
        String last = attribute(element, "last");
        return last == null ? new DateRange(first, null) : DateRange.closed(first, LocalDate.parse(last));
    }

    /** Yuan and percent are written alike and counted alike: two decimals, whole hundredths. */
    private static long figure(Element element, String name) {
        return Yuan.of(element.getAttribute(name)).fen();
    }

    private static Text text(Element parent, String name) {
        return StrictXml.text(children(parent, name).get(0));
    }

    private static String attribute(Element element, String name) {
        return element.hasAttribute(name) ? element.getAttribute(name) : null;
    }

    private <T> List<T> all(String name, Function<Element, T> reader) {
        return children(root, name).stream().map(reader).toList();
    }
}
