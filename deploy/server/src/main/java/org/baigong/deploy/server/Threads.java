package org.baigong.deploy.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.Executor;

/** The server's own threads, for use cases that know no server. */
@ApplicationScoped
public class Threads {
    @Resource
    ManagedExecutorService threads;

    @Produces
    @ApplicationScoped
    Executor executor() {
        return threads::execute;
    }
}
