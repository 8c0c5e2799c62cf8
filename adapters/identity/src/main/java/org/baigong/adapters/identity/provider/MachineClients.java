package org.baigong.adapters.identity.provider;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.baigong.adapters.identity.accounts.Attempts;
import org.baigong.adapters.identity.accounts.Credentials;
import org.baigong.adapters.identity.accounts.Holder;

/** Machines show a client secret, in the header or in the body. */
@ApplicationScoped
public class MachineClients {
    private static final Set<ClientAuthenticationMethod> METHODS =
            Set.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC, ClientAuthenticationMethod.CLIENT_SECRET_POST);

    private Credentials credentials;
    private Attempts attempts;

    /** For the container's proxy. */
    protected MachineClients() {}

    @Inject
    public MachineClients(Credentials credentials, Attempts attempts) {
        this.credentials = credentials;
        this.attempts = attempts;
    }

    Optional<Holder> authenticated(ClientAuthentication shown, String address) {
        if (!(shown instanceof PlainClientSecret secret)
                || !METHODS.contains(shown.getMethod())
                || attempts.isTooMany(address)) {
            return Optional.empty();
        }
        return credentials.machine(
                shown.getClientID().getValue(), secret.getClientSecret().getValue(), address);
    }
}
