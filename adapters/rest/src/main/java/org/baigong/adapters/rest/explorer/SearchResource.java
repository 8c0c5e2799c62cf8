package org.baigong.adapters.rest.explorer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Page;
import org.baigong.application.evaluations.Wording;
import org.baigong.application.explorer.Entry;
import org.baigong.application.explorer.Explorer;
import org.baigong.application.explorer.Hit;
import org.baigong.application.explorer.SearchPolicies;
import org.baigong.application.explorer.SearchQuery;

/** Search over everything that can be read. */
@Path("search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    @Inject
    Explorer explorer;

    @Inject
    SearchPolicies search;

    @GET
    @Asks(Operation.SEARCH_POLICIES)
    public Response search(@Context UriInfo uri) {
        Query query = new Query(uri);
        Map<String, String> instruments =
                explorer.books().map(book -> book.instrument().id()).collect(Collectors.toMap(id -> id, id -> id));
        SearchQuery wanted = new SearchQuery(
                query.required("q"),
                Optional.ofNullable(query.word("kind", Entry.Kind.class)),
                Optional.ofNullable(query.code("instrument", instruments)));
        Page<Hit> page = query.page(request -> search.search(wanted, request));
        return Answers.page(
                uri, new Page<>(page.items().stream().map(HitView::of).toList(), page.next()));
    }

    private record HitView(String kind, String instrument, String id, Wording title, Snippet snippet) {
        static HitView of(Hit hit) {
            Entry entry = hit.entry();
            return new HitView(
                    entry.kind().name(),
                    entry.instrument().orElse(null),
                    entry.id(),
                    Wording.of(entry.title()),
                    new Snippet(hit.zh(), hit.en()));
        }
    }

    private record Snippet(List<Hit.Part> zh, List<Hit.Part> en) {}
}
