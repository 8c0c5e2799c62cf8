package org.baigong.tests.access;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.baigong.tests.server.Client;

/**
 * A harmless way to ask for an operation: what would change something names a version that is not there (412), repeats what is
 * so, or is refused for its content, so that the same can be asked by everybody, any number of times.
 *
 * @param path with {c} for the competition, {q} for a town, {d} for a determination of its, {j} for a job
 * @param mark what an item of it holds in a list; null for what is no list
 */
record Probe(String method, String path, String body, String mark) {
    static final String STALE = "\"999999\"";

    static Probe get(String path) {
        return new Probe("GET", path, null, null);
    }

    static Probe list(String path, String mark) {
        return new Probe("GET", path, null, mark);
    }

    static Probe change(String method, String path, String body) {
        return new Probe(method, path, body, null);
    }

    /** @param own whose data: names and numbers to put into the path and the body */
    Cell ask(Client client, Map<String, String> own) throws IOException, InterruptedException {
        Map<String, String> headers = new HashMap<>();
        if (!method.equals("GET")) {
            headers.put("If-Match", STALE);
        }
        if (body != null) {
            headers.put("Content-Type", "application/json");
        }
        Client.Answer answer = client.exchange(
                method,
                filled(path, own),
                headers,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(filled(body, own)));
        return cell(answer, own);
    }

    private Cell cell(Client.Answer answer, Map<String, String> own) {
        return switch (answer.status()) {
            case 401 -> Cell.UNAUTHENTICATED;
            case 403 -> Cell.FORBIDDEN;
            case 404 -> Cell.NOT_FOUND;
            case 200 -> mark == null || answer.text().contains(filled(mark, own)) ? Cell.MAY : Cell.UNSEEN;
            case 201, 202, 409, 412 -> Cell.MAY;
            case 422 -> answer.text().contains("_NOT_YOURS\"") ? Cell.NOT_YOURS : Cell.MAY;
            default -> Cell.UNKNOWN;
        };
    }

    static String filled(String template, Map<String, String> own) {
        String text = template;
        for (Map.Entry<String, String> one : own.entrySet()) {
            text = text.replace("{" + one.getKey() + "}", one.getValue());
        }
        return text;
    }
}
