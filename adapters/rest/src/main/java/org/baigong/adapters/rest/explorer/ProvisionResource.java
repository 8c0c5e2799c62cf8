package org.baigong.adapters.rest.explorer;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Page;
import org.baigong.application.explorer.Explorer;
import org.baigong.application.explorer.Provision;
import org.baigong.application.explorer.ProvisionQuery;
import org.baigong.domain.law.Article;
import org.baigong.domain.law.Benefit;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Standing;

/** Articles and provisions of a document, and what becomes of them. */
@Path("instruments/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProvisionResource {
    @Inject
    Explorer explorer;

    @GET
    @Asks(Operation.GET_ARTICLE)
    @Path("articles/{number}")
    public Response article(@PathParam("id") String id, @PathParam("number") String number) {
        Instrument instrument = found(explorer.instrument(id));
        Article article = found(instrument.articles().stream()
                .filter(one -> one.number().equals(number))
                .findFirst());
        return Answers.ok(ArticleView.of(id, article, explorer.provisions(instrument)));
    }

    @GET
    @Asks(Operation.LIST_PROVISIONS)
    @Path("provisions")
    public Response list(@PathParam("id") String id, @Context UriInfo uri) {
        Instrument instrument = found(explorer.instrument(id));
        Query query = new Query(uri);
        String article = query.code("article", named(instrument.articles(), Article::number));
        Standing standing = query.word("standing", Standing.class);
        Benefit benefit = query.word("benefit", Benefit.class);
        String fact = query.code("fact", named(facts(instrument), Function.identity()));
        Page<Provision> page = query.page(request ->
                explorer.provisions(instrument, new ProvisionQuery(article, standing, benefit, fact, request)));
        return Answers.page(
                uri, new Page<>(page.items().stream().map(ProvisionSummary::of).toList(), page.next()));
    }

    private List<String> facts(Instrument instrument) {
        return explorer.provisions(instrument).stream()
                .flatMap(provision -> provision.fact().stream())
                .distinct()
                .toList();
    }

    private static <T> Map<String, String> named(List<T> all, Function<T, String> name) {
        Map<String, String> names = new TreeMap<>();
        all.forEach(one -> names.put(name.apply(one), name.apply(one)));
        return names;
    }

    @GET
    @Asks(Operation.GET_PROVISION)
    @Path("provisions/{code}")
    public Response get(@PathParam("id") String id, @PathParam("code") String code, @Context UriInfo uri) {
        Instrument instrument = found(explorer.instrument(id));
        Provision provision = found(explorer.provision(instrument, code));
        LocalDate on = new Query(uri).day("on").orElseGet(() -> explorer.today(instrument));
        return Answers.ok(ProvisionView.of(provision, explorer.terms(instrument, on), on));
    }

    @GET
    @Asks(Operation.GET_COVERAGE)
    @Path("coverage")
    public Response coverage(@PathParam("id") String id) {
        return Answers.ok(CoverageView.of(found(explorer.instrument(id))));
    }

    private static <T> T found(Optional<T> wanted) {
        return wanted.orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
