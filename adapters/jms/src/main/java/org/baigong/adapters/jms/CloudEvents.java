package org.baigong.adapters.jms;

import java.io.StringWriter;
import org.baigong.application.common.PendingEvents.PendingEvent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Events in the structured JSON form of CloudEvents 1.0. */
final class CloudEvents {
    static final String MEDIA_TYPE = "application/cloudevents+json";
    static final String VERSION = "1.0";
    private static final String SOURCE = "/baigong";
    private static final JsonFactory JSON = new JsonFactory();

    private CloudEvents() {}

    static String json(PendingEvent event) {
        StringWriter text = new StringWriter(event.data().length() + 256);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("specversion", VERSION);
            json.writeStringProperty("id", event.id());
            json.writeStringProperty("source", SOURCE);
            json.writeStringProperty("type", event.type());
            json.writeStringProperty("subject", event.subject());
            json.writeStringProperty("time", event.time().toString());
            json.writeStringProperty("datacontenttype", "application/json");
            if (event.traceparent() != null) {
                json.writeStringProperty("traceparent", event.traceparent());
            }
            json.writeName("data");
            json.writeRawValue(event.data());
            json.writeEndObject();
        }
        return text.toString();
    }
}
