package org.baigong.adapters.identity.provider;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.AuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.baigong.adapters.identity.Issuer;
import org.baigong.adapters.identity.accounts.AccountRows;
import org.baigong.adapters.identity.accounts.Attempts;
import org.baigong.adapters.identity.accounts.Credentials;
import org.baigong.adapters.identity.accounts.Holder;
import org.baigong.adapters.identity.accounts.Passwords;
import org.baigong.adapters.identity.accounts.Totp;
import org.baigong.adapters.identity.provider.SignIn.Step;
import org.baigong.adapters.identity.sessions.Codes;
import org.baigong.adapters.identity.sessions.Lifetimes;
import org.baigong.adapters.identity.sessions.Session;
import org.baigong.adapters.identity.sessions.Sessions;
import org.baigong.adapters.identity.store.Store;
import org.baigong.domain.common.Text;

/** Leads somebody from the password over the second factor to the code that the client waits for. */
@ApplicationScoped
public class SignInDesk {
    static final Text WRONG = Text.of("账号、密码或验证码不正确", "Account, password or code are not right");
    static final Text TOO_MANY = Text.of("尝试次数过多，请一分钟后再试", "Too many attempts; try again in a minute");
    private static final Text EXPIRED =
            Text.of("登录已过期，请返回应用重新登录", "This sign-in has expired; start again from the application");

    private Store store;
    private SignIns signIns;
    private Credentials credentials;
    private Attempts attempts;
    private AccountRows accounts;
    private final Clock clock = Clock.systemUTC();

    /** For the container's proxy. */
    protected SignInDesk() {}

    @Inject
    public SignInDesk(Store store, SignIns signIns, Credentials credentials, Attempts attempts, AccountRows accounts) {
        this.store = store;
        this.signIns = signIns;
        this.credentials = credentials;
        this.attempts = attempts;
        this.accounts = accounts;
    }

    /** What comes of a step: the next page, with a fault or without, or the address to go on to. */
    record Outcome(SignIn page, Text fault, URI redirect) {
        static Outcome page(SignIn page) {
            return new Outcome(page, null, null);
        }

        static Outcome fault(SignIn page, Text fault) {
            return new Outcome(page, fault, null);
        }
    }

    Outcome proceed(SignIn signIn, Form form) {
        if (attempts.isTooMany(form.address())) {
            return Outcome.fault(signIn, TOO_MANY);
        }
        return switch (signIn.step()) {
            case PASSWORD -> password(signIn, form);
            case CODE -> code(signIn, form);
            case ENROL -> enrol(signIn, form);
            case CHANGE -> change(signIn, form);
        };
    }

    private Outcome password(SignIn signIn, Form form) {
        return credentials
                .person(form.account(), form.password(), form.address())
                .map(holder -> next(signIn.at(Step.PASSWORD, holder.id(), List.of("pwd"), null)))
                .orElseGet(() -> Outcome.fault(signIn, WRONG));
    }

    private Outcome code(SignIn signIn, Form form) {
        return credentials.code(signIn.account(), form.code(), form.address())
                ? next(signIn.at(Step.CODE, signIn.account(), List.of("pwd", "otp"), null))
                : Outcome.fault(signIn, WRONG);
    }

    private Outcome enrol(SignIn signIn, Form form) {
        OptionalLong step = Totp.step(signIn.totp(), form.code(), clock.instant(), 0);
        if (step.isEmpty()) {
            return Outcome.fault(signIn, WRONG);
        }
        boolean enrolled = store.alone(connection -> {
            boolean first =
                    accounts.lock(connection, signIn.account()).orElseThrow().totp() == null
                            && SignIns.isUnderWay(connection, signIn);
            if (first) {
                accounts.enrol(connection, signIn.account(), signIn.totp(), step.getAsLong());
            }
            return first;
        });
        return enrolled
                ? next(signIn.at(Step.ENROL, signIn.account(), List.of("pwd", "otp"), null))
                : Outcome.fault(null, EXPIRED);
    }

    private Outcome change(SignIn signIn, Form form) {
        Holder holder = holder(signIn).orElseThrow();
        Optional<Text> fault = NewPassword.fault(holder.id(), holder.passwordHash(), form.fresh(), form.repeated());
        if (fault.isPresent()) {
            return Outcome.fault(signIn, fault.get());
        }
        String hash = Passwords.hash(form.fresh());
        boolean changed = store.alone(connection -> {
            accounts.lock(connection, holder.id());
            boolean underWay = SignIns.isUnderWay(connection, signIn);
            if (underWay) {
                accounts.setPassword(connection, holder.id(), hash, false);
            }
            return underWay;
        });
        return changed ? next(signIn) : Outcome.fault(null, EXPIRED);
    }

    /** Asks for what is still missing. The account is read anew: an administrator may have changed it meanwhile. */
    private Outcome next(SignIn signIn) {
        Optional<Holder> found = holder(signIn);
        if (found.isEmpty()) {
            return Outcome.fault(null, EXPIRED);
        }
        Holder holder = found.get();
        if (holder.needsCode() && !signIn.amr().contains("otp")) {
            return Outcome.page(signIns.keep(
                    holder.totp() == null
                            ? signIn.at(Step.ENROL, holder.id(), signIn.amr(), Totp.newSecret())
                            : signIn.at(Step.CODE, holder.id(), signIn.amr(), null)));
        }
        if (holder.account().mustChangePassword()) {
            return Outcome.page(signIns.keep(signIn.at(Step.CHANGE, holder.id(), signIn.amr(), null)));
        }
        credentials.succeeded(holder.id());
        return finish(signIn);
    }

    private Optional<Holder> holder(SignIn signIn) {
        return store.alone(connection -> accounts.enabled(connection, signIn.account()));
    }

    private Outcome finish(SignIn signIn) {
        AuthorizationRequest request = request(signIn);
        URI redirect = request.getRedirectionURI();
        Optional<String> code = store.alone(connection -> {
            if (!SignIns.end(connection, signIn)
                    || accounts.enabled(connection, signIn.account()).isEmpty()) {
                return Optional.empty();
            }
            String scope = request.getScope() == null ? "" : request.getScope().toString();
            Session session = Sessions.open(
                    connection,
                    signIn.account(),
                    request.getClientID().getValue(),
                    scope,
                    new ArrayList<>(signIn.amr()),
                    Instant.now().plus(Lifetimes.SESSION));
            return Optional.of(Codes.issue(
                    connection,
                    session,
                    redirect.toString(),
                    request.getCodeChallenge().getValue(),
                    nonce(request)));
        });
        return code.map(value -> new Outcome(null, null, success(request, value)))
                .orElseGet(() -> Outcome.fault(null, EXPIRED));
    }

    private static URI success(AuthorizationRequest request, String code) {
        com.nimbusds.oauth2.sdk.id.Issuer issuer =
                new com.nimbusds.oauth2.sdk.id.Issuer(Issuer.configured().id());
        return new AuthorizationSuccessResponse(
                        request.getRedirectionURI(),
                        new AuthorizationCode(code),
                        null,
                        request.getState(),
                        issuer,
                        ResponseMode.QUERY)
                .toURI();
    }

    private static String nonce(AuthorizationRequest request) {
        List<String> values = request.getCustomParameter("nonce");
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    static AuthorizationRequest request(SignIn signIn) {
        try {
            return AuthorizationRequest.parse(signIn.request());
        } catch (ParseException impossible) {
            throw new IllegalStateException("a request that was read before", impossible);
        }
    }
}
