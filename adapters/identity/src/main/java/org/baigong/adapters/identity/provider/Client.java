package org.baigong.adapters.identity.provider;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.baigong.adapters.identity.Issuer;

/**
 * A program that persons sign in through. It keeps no secret, so that PKCE is what binds a code to it.
 *
 * @param redirects where codes may be sent, to the letter
 * @param afterLogout where a browser may be sent after signing out
 */
record Client(String id, Set<URI> redirects, Set<URI> afterLogout) {
    static final String NATIVE = "baigong-native";
    static final String CONSOLE = "baigong-console";
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]");

    static Optional<Client> of(String id, Issuer issuer) {
        return switch (id) {
            case NATIVE ->
                Optional.of(new Client(
                        NATIVE,
                        Set.of(URI.create("http://127.0.0.1/callback"), URI.create("http://[::1]/callback")),
                        Set.of()));
            case CONSOLE ->
                Optional.of(new Client(
                        CONSOLE, Set.of(issuer.besides("console/callback")), Set.of(issuer.besides("console/"))));
            default -> Optional.empty();
        };
    }

    boolean mayReceiveCodesAt(URI redirect) {
        return redirects.contains(redirect) || (id.equals(NATIVE) && redirects.contains(withoutPort(redirect)));
    }

    /** A program on the same machine listens on whatever port is free (RFC 8252). */
    private static URI withoutPort(URI redirect) {
        if (!LOOPBACK.contains(String.valueOf(redirect.getHost())) || redirect.getPort() < 0) {
            return redirect;
        }
        return URI.create(redirect.toString().replaceFirst(":" + redirect.getPort() + "(?=/)", ""));
    }
}
