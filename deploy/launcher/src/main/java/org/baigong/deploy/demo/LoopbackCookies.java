package org.baigong.deploy.demo;

import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

/**
 * A browser's cookies. As in a real browser, those meant for encrypted connections are also sent to this machine itself,
 * which an issuer started for a trial relies on.
 */
final class LoopbackCookies implements CookieStore {
    private final CookieStore cookies = new CookieManager().getCookieStore();

    @Override
    public void add(URI from, HttpCookie cookie) {
        if ("127.0.0.1".equals(from.getHost())) {
            cookie.setSecure(false);
        }
        cookies.add(from, cookie);
    }

    @Override
    public List<HttpCookie> get(URI to) {
        return cookies.get(to);
    }

    @Override
    public List<HttpCookie> getCookies() {
        return cookies.getCookies();
    }

    @Override
    public List<URI> getURIs() {
        return cookies.getURIs();
    }

    @Override
    public boolean remove(URI from, HttpCookie cookie) {
        return cookies.remove(from, cookie);
    }

    @Override
    public boolean removeAll() {
        return cookies.removeAll();
    }
}
