package org.baigong.adapters.rest.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.application.access.Operation;
import org.baigong.application.calendar.WorkingCalendar;
import org.baigong.domain.common.calendar.WorkingDays;

/** The working-day calendar as it is now, for everybody. */
@Path("calendar")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {
    /** More than all years that anybody plans for. */
    private static final int MOST_DAYS = 10_000;

    @Inject
    WorkingCalendar calendar;

    @GET
    @Asks(Operation.GET_CALENDAR_YEAR)
    @Path("{year}")
    public Response get(@PathParam("year") String year) {
        return Answers.ok(CalendarView.of(Refusals.orProblem(calendar.current().year(Years.number(year)))));
    }

    @GET
    @Asks(Operation.COUNT_WORKING_DAYS)
    @Path("working-days")
    public Response count(@Context UriInfo uri) {
        Query query = new Query(uri);
        query.required("from");
        LocalDate from = query.day("from").orElseThrow();
        LocalDate to = query.day("to").orElse(null);
        Integer days = query.number("days", MOST_DAYS);
        if ((to == null) == (days == null)) {
            throw new ProblemException(Problem.badParameter(
                    "days", "参数days和to须给且只给一个", "one of the parameters days and to is given, and not both"));
        }
        WorkingDays known = calendar.current();
        return Answers.ok(
                to == null
                        ? new Span(
                                from.toString(),
                                days,
                                Refusals.orProblem(known.plus(from, days)).toString())
                        : new Span(from.toString(), Refusals.orProblem(known.between(from, to)), to.toString()));
    }

    /** So many working days lie after one day, up to and with another. */
    private record Span(String from, int days, String to) {}
}
