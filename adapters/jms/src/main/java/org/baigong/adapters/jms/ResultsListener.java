package org.baigong.adapters.jms;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.baigong.application.competitions.ImportResults;

/**
 * Listens for results, outside any JTA transaction: the import has one of its own, and a message counts as delivered when
 * it is over. One at a time, since a later list of a competition goes in the place of an earlier one.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destination", propertyValue = Names.RESULTS),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "useJNDI", propertyValue = "false"),
            @ActivationConfigProperty(propertyName = "resourceAdapter", propertyValue = "artemis"),
            @ActivationConfigProperty(propertyName = "useLocalTx", propertyValue = "true"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResultsListener implements MessageListener {
    @Resource(lookup = Names.CONNECTION_FACTORY)
    ConnectionFactory broker;

    @Inject
    ImportResults importResults;

    private InboundResults inbound;

    @PostConstruct
    void prepare() {
        inbound = new InboundResults(importResults, new DeadLetters(broker));
    }

    @Override
    public void onMessage(Message message) {
        try {
            inbound.take(message);
        } catch (JMSException failed) {
            throw new JMSRuntimeException(failed.getMessage(), failed.getErrorCode(), failed);
        }
    }
}
