package org.baigong.adapters.rest.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.access.Caller;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.adapters.rest.requests.Query;
import org.baigong.adapters.rest.requests.Versions;
import org.baigong.application.access.Operation;
import org.baigong.application.access.Role;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Page;
import org.baigong.application.identity.Account;
import org.baigong.application.identity.AccountChange;
import org.baigong.application.identity.AccountQuery;
import org.baigong.application.identity.IssuedSecret;
import org.baigong.application.identity.KeepAccounts;

/** The accounts of the built-in issuer; with an outside issuer there are none here. */
@Path("accounts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {
    private static final int MAX_BODY = 100_000;
    private static final String INVALID = "invalid-content";
    private static final Map<String, Role> ROLES =
            new TreeMap<>(Arrays.stream(Role.values()).collect(Collectors.toMap(Role::code, role -> role)));

    @Inject
    Caller caller;

    @Inject
    KeepAccounts accounts;

    @GET
    @Asks(Operation.LIST_ACCOUNTS)
    public Response list(@Context UriInfo uri) {
        Query query = new Query(uri);
        Role role = query.code("role", ROLES);
        Boolean enabled = query.text("enabled") == null ? null : query.isTrue("enabled");
        Page<Account> page =
                query.page(request -> Refusals.orProblem(accounts.list(new AccountQuery(role, enabled, request))));
        return Answers.page(
                uri, new Page<>(page.items().stream().map(AccountView::of).toList(), page.next()));
    }

    @POST
    @Asks(Operation.CREATE_ACCOUNT)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body, @Context UriInfo uri) {
        IssuedSecret issued = Refusals.orProblem(accounts.create(
                caller.actor(), AccountReader.created(Body.json(body, MAX_BODY, "AccountDraft", INVALID))));
        return Answers.json(201, AccountView.of(issued))
                .tag(Versions.tag(issued.account().revision()))
                .location(
                        uri.getAbsolutePathBuilder().path(issued.account().id()).build())
                .build();
    }

    @GET
    @Asks(Operation.GET_ACCOUNT)
    @Path("{id}")
    public Response get(@PathParam("id") String id, @Context Request request) {
        Account account = Refusals.orProblem(accounts.get(id));
        return Versions.ok(request, account.revision(), AccountView.of(account));
    }

    @PUT
    @Asks(Operation.CHANGE_ACCOUNT)
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version, InputStream body) {
        Expected expected = Versions.expected(version);
        AccountChange change = AccountReader.changed(Body.json(body, MAX_BODY, "AccountChange", INVALID));
        return changed(Refusals.orProblem(accounts.change(caller.actor(), id, expected, change)));
    }

    @POST
    @Asks(Operation.RESET_PASSWORD)
    @Path("{id}/password-reset")
    public Response resetPassword(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        IssuedSecret issued =
                Refusals.orProblem(accounts.resetPassword(caller.actor(), id, Versions.expected(version), true));
        return Versions.changed(issued.account().revision(), AccountView.of(issued));
    }

    @POST
    @Asks(Operation.RESET_SECOND_FACTOR)
    @Path("{id}/second-factor-reset")
    public Response resetSecondFactor(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return changed(Refusals.orProblem(accounts.resetSecondFactor(caller.actor(), id, Versions.expected(version))));
    }

    @POST
    @Asks(Operation.UNLOCK_ACCOUNT)
    @Path("{id}/unlocking")
    public Response unlock(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return changed(Refusals.orProblem(accounts.unlock(caller.actor(), id, Versions.expected(version))));
    }

    private static Response changed(Account account) {
        return Versions.changed(account.revision(), AccountView.of(account));
    }
}
