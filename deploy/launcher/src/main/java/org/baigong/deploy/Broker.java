package org.baigong.deploy;

import java.net.URI;
import java.net.URISyntaxException;
import org.baigong.deploy.common.Refusal;

/** Where the server finds its Artemis: the parameters are in the resource adapter's own notation. */
public record Broker(String parameters, String user, String password) {

    /** An Artemis somewhere else, named as {@code tcp://host:port?option=value&…}. */
    public static Broker at(String url, String user, String password) {
        try {
            URI uri = new URI(url);
            if ("tcp".equals(uri.getScheme()) && uri.getHost() != null && uri.getPort() > 0) {
                String options =
                        uri.getQuery() == null ? "" : ";" + uri.getQuery().replace('&', ';');
                return new Broker("host=" + uri.getHost() + ";port=" + uri.getPort() + options, user, password);
            }
        } catch (URISyntaxException e) {
            // The sentence below says what is wanted.
        }
        throw new Refusal("BAIGONG_BROKER_URL has to look like tcp://host:61616, not \"" + url + "\".");
    }

    /** An Artemis on this machine. */
    static Broker onLoopback(int port, String user, String password) {
        return new Broker("host=127.0.0.1;port=" + port, user, password);
    }

    @Override
    public String toString() {
        return parameters;
    }
}
