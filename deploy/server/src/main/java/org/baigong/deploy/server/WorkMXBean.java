package org.baigong.deploy.server;

/** What the launcher has to know to stop the server without breaking off work. */
public interface WorkMXBean {
    /** Takes no new work from now on. */
    void stop();

    /** How many requests are under way. */
    int getInFlight();

    /** How many events wait to be handed to the broker; none, where the database does not say. */
    long getPending();
}
