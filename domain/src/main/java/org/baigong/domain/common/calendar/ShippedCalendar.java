package org.baigong.domain.common.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.StrictXml;
import org.w3c.dom.Element;

/** The years that ship with the domain, one strictly read file each, citing its notice. */
public final class ShippedCalendar {
    private static final int FIRST = 2019;
    private static final int LAST = 2026;
    private static final String FOLDER = "/calendar/";
    private static final StrictXml FILES = StrictXml.of(FOLDER + "year.xsd");
    private static final WorkingDays CALENDAR = new WorkingDays(IntStream.rangeClosed(FIRST, LAST)
            .mapToObj(number -> year(FILES.load(FOLDER + number + ".xml")))
            .toList());

    private ShippedCalendar() {}

    public static WorkingDays workingDays() {
        return CALENDAR;
    }

    static CalendarYear read(InputStream file) throws IOException {
        return year(FILES.read(file));
    }

    private static CalendarYear year(Element root) {
        List<LocalDate> off = new ArrayList<>();
        for (Element days : StrictXml.children(root, "off")) {
            LocalDate first = LocalDate.parse(days.getAttribute("first"));
            LocalDate last = LocalDate.parse(days.getAttribute("last"));
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("days off end before they start: " + first);
            }
            first.datesUntil(last.plusDays(1)).forEach(off::add);
        }
        Attempt<CalendarYear> read = CalendarYear.of(
                Integer.parseInt(root.getAttribute("number")),
                StrictXml.children(root, "notice").stream()
                        .map(Element::getTextContent)
                        .toList(),
                off,
                StrictXml.children(root, "work").stream()
                        .map(work -> LocalDate.parse(work.getAttribute("day")))
                        .toList());
        if (read instanceof Attempt.Refused<CalendarYear> refused) {
            throw new IllegalArgumentException(refused.faults().toString());
        }
        return ((Attempt.Done<CalendarYear>) read).value();
    }
}
