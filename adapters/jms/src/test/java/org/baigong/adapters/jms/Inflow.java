package org.baigong.adapters.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.UnavailableException;
import jakarta.resource.spi.XATerminator;
import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.resource.spi.work.ExecutionContext;
import jakarta.resource.spi.work.Work;
import jakarta.resource.spi.work.WorkContext;
import jakarta.resource.spi.work.WorkListener;
import jakarta.resource.spi.work.WorkManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Timer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.transaction.xa.XAResource;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnectorFactory;
import org.apache.activemq.artemis.ra.ActiveMQResourceAdapter;
import org.apache.activemq.artemis.ra.inflow.ActiveMQActivationSpec;

/**
 * The part of a server that delivers messages to a bean: the real resource adapter, set up as the bean's annotation says,
 * without transactions as its {@code NOT_SUPPORTED} asks.
 */
final class Inflow implements AutoCloseable {
    private final ActiveMQResourceAdapter adapter = new ActiveMQResourceAdapter();
    private final ActiveMQActivationSpec spec = new ActiveMQActivationSpec();
    private final Endpoints endpoints;

    Inflow(ResultsListener bean) throws Exception {
        endpoints = new Endpoints(bean);
        Map<String, String> config = Stream.of(
                        ResultsListener.class.getAnnotation(MessageDriven.class).activationConfig())
                .collect(Collectors.toMap(
                        ActivationConfigProperty::propertyName, ActivationConfigProperty::propertyValue));
        adapter.setConnectorClassName(InVMConnectorFactory.class.getName());
        adapter.setConnectionParameters("server-id=0");
        adapter.start(new Server());
        spec.setResourceAdapter(adapter);
        spec.setDestination(config.get("destination"));
        spec.setDestinationType(config.get("destinationType"));
        spec.setUseJNDI(Boolean.parseBoolean(config.get("useJNDI")));
        spec.setUseLocalTx(Boolean.parseBoolean(config.get("useLocalTx")));
        spec.setMaxSession(Integer.valueOf(config.get("maxSession")));
        adapter.endpointActivation(endpoints, spec);
    }

    @Override
    public void close() {
        adapter.endpointDeactivation(endpoints, spec);
        adapter.stop();
    }

    private record Endpoints(ResultsListener bean) implements MessageEndpointFactory {
        @Override
        public MessageEndpoint createEndpoint(XAResource resource) throws UnavailableException {
            return new Endpoint(bean);
        }

        @Override
        public MessageEndpoint createEndpoint(XAResource resource, long timeout) throws UnavailableException {
            return new Endpoint(bean);
        }

        @Override
        public boolean isDeliveryTransacted(Method method) {
            return false;
        }

        @Override
        public String getActivationName() {
            return "results";
        }

        @Override
        public Class<?> getEndpointClass() {
            return ResultsListener.class;
        }
    }

    private record Endpoint(ResultsListener bean) implements MessageEndpoint, MessageListener {
        @Override
        public void onMessage(Message message) {
            bean.onMessage(message);
        }

        @Override
        public void beforeDelivery(Method method) {}

        @Override
        public void afterDelivery() {}

        @Override
        public void release() {}
    }

    /** Gives the adapter threads, and no transactions. */
    private static final class Server implements BootstrapContext, WorkManager {
        @Override
        public WorkManager getWorkManager() {
            return this;
        }

        @Override
        public XATerminator getXATerminator() {
            return null;
        }

        @Override
        public Timer createTimer() {
            return new Timer(true);
        }

        @Override
        public boolean isContextSupported(Class<? extends WorkContext> context) {
            return false;
        }

        @Override
        public TransactionSynchronizationRegistry getTransactionSynchronizationRegistry() {
            return null;
        }

        @Override
        public void doWork(Work work) {
            work.run();
        }

        @Override
        public void doWork(Work work, long timeout, ExecutionContext context, WorkListener listener) {
            work.run();
        }

        @Override
        public long startWork(Work work) {
            new Thread(work).start();
            return 0;
        }

        @Override
        public long startWork(Work work, long timeout, ExecutionContext context, WorkListener listener) {
            return startWork(work);
        }

        @Override
        public void scheduleWork(Work work) {
            startWork(work);
        }

        @Override
        public void scheduleWork(Work work, long timeout, ExecutionContext context, WorkListener listener) {
            startWork(work);
        }
    }
}
