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
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Page;
import org.baigong.application.evaluations.Wording;
import org.baigong.application.explorer.Explorer;
import org.baigong.domain.common.glossary.Term;

/** The field's terms. */
@Path("glossary")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class GlossaryResource {
    @Inject
    Explorer explorer;

    @GET
    @Asks(Operation.LIST_GLOSSARY)
    public Response glossary(@Context UriInfo uri) {
        Query query = new Query(uri);
        String words = query.text("q");
        Page<Term> page = query.page(request -> explorer.glossary(words, request));
        return Answers.page(
                uri, new Page<>(page.items().stream().map(TermView::of).toList(), page.next()));
    }

    private record TermView(Wording term, Wording meaning) {
        static TermView of(Term term) {
            return new TermView(Wording.of(term.name()), Wording.of(term.meaning()));
        }
    }
}
