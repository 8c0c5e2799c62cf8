package org.baigong.deploy;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** Payara Micro with the resource adapter and the application, listening on the loopback address alone. */
final class Server implements AutoCloseable {

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";

    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private static final int ATTEMPTS = 3;

    private final PayaraMicroRuntime payara;
    private final URI base;

    private Server(PayaraMicroRuntime payara, URI base) {
        this.payara = payara;
        this.base = base;
    }

    /** Starts the server and deploys; the connection settings have to be in the system properties by then. */
    static Server start(int port, DataFolder folder, Home home, Broker broker, Path logging)
            throws BootstrapException, IOException, ReflectiveOperationException {
        Path root = PayaraFolder.fresh(home.payara(), folder.resolve("server"));
        PayaraFolder.use(home.payara());
        // Without this, a server that deployed nothing would call itself ready.
        System.setProperty("mp.health.default.readiness.empty.response", "DOWN");
        PayaraMicroRuntime payara = PayaraMicro.getInstance()
                .setRootDir(root.toFile())
                .setNoCluster(true)
                .setNoHazelcast(true)
                .setPrintLogo(false)
                .setLogPropertiesFile(logging.toFile())
                .setHttpPort(port)
                .setPreBootHandler(commands -> configure(commands, broker))
                .bootStrap();
        Server server = new Server(payara, URI.create("http://127.0.0.1:" + port + "/"));
        try {
            server.deploy("artemis", "artemis", home.apps().resolve("artemis.rar"));
            server.deploy("baigong", "/", home.apps().resolve("baigong.war"));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
        return server;
    }

    private static void configure(AdminCommandRunner commands, Broker broker) {
        commands.run("set", LISTENER + "address=127.0.0.1");
        // Who asks need not know which version of what answers; framing is for Content-Security-Policy to say.
        commands.run("set", HTTP + "server-header=false");
        commands.run("set", HTTP + "xframe-options=false");
        commands.run("set", HTTP + "xpowered-by=false");
        commands.run("set", HTTP + "trace-enabled=false");
        // Its data grid listens on every address, and we keep nothing in it.
        commands.run("set", "configs.config.server-config.hazelcast-config-specific-configuration.enabled=false");
        // The contract is served by the application; a second one, guessed from annotations, would only contradict it.
        commands.run("set-openapi-configuration", "--enabled=false");
        commands.run(
                "create-resource-adapter-config",
                "--property",
                "ConnectionParameters=\"" + broker.parameters() + "\":UserName=" + broker.user() + ":Password="
                        + broker.password(),
                "artemis");
    }

    /**
     * The server answers "deployed" even when it was not, so what it says it runs is what counts. It reads the classes of
     * an archive on several threads, and now and then (seen once in some forty starts) loses track of some: it then finds
     * no enterprise beans and gives up. A second reading finds them.
     */
    private void deploy(String name, String contextRoot, Path archive) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            payara.deploy(name, contextRoot, archive.toFile());
            if (payara.getDeployedApplicationNames().contains(name)) {
                return;
            }
        }
        throw new IllegalStateException(archive.getFileName() + " was not deployed: the server's log says why");
    }

    URI base() {
        return base;
    }

    @Override
    public void close() throws BootstrapException {
        payara.shutdown();
    }
}
