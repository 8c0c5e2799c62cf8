package org.baigong.deploy;

/** Where the server finds its PostgreSQL. */
public record Database(String url, String user, String password) {

    @Override
    public String toString() {
        return url;
    }
}
