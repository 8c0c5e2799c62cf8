package org.baigong.tests.fuzz;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baigong.tests.access.Ground;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.People;
import org.baigong.tests.server.ServerProcess;
import tools.jackson.databind.JsonNode;

/** One run: the directed way, then requests by chance in batches, with a look into the database after each. */
final class Run {
    private static final int BATCH = 200;
    private static final int AT_A_TIME = 4;
    private static final List<String> LISTS =
            List.of("competitions", "determinations", "events", "proposals", "accounts", "jobs");

    private final ServerProcess server;
    private final Contract contract;
    private final Generator generator;
    private String reviewed;
    private final Examiner examiner;
    private final Recorder recorder = new Recorder();
    private final List<String> changes = new ArrayList<>();
    private int unchanged;

    Run(ServerProcess server, long seed) throws IOException, InterruptedException {
        this.server = server;
        Ground ground = Ground.prepare(server, "FUZZ" + seed);
        reviewed = ground.own().get("l");
        Client officer = server.client();
        // To sign in for the first time writes what is looked at later: the second factor.
        for (People one : People.values()) {
            if (one != People.ANYBODY) {
                server.staff().token(one.id());
            }
        }
        contract = new Contract(officer.get("openapi.json").expect(200).json());
        List<String> types = new ArrayList<>();
        Set<String> pages = new HashSet<>();
        Map<String, String> json = Map.of("Accept", "application/json");
        var nothing = java.net.http.HttpRequest.BodyPublishers.noBody();
        for (JsonNode type : officer.exchange("GET", "problems", json, nothing)
                .expect(200)
                .json()
                .get("items")) {
            pages.add(type.get("type").asString());
            types.add(type.get("type").asString().replaceFirst(".*/", ""));
        }
        byte[] workbook = officer.get("templates/entries.xlsx").expect(200).bytes();
        generator = new Generator(contract, new Words(ground, cursors(), types), workbook, seed);
        examiner = new Examiner(new Sender(server), new Judge(contract, pages, ground), recorder);
    }

    private List<String> cursors() throws IOException, InterruptedException {
        List<String> cursors = new ArrayList<>(List.of("", "x", "AAAA", "Y29tcGV0aXRpb25zOgA", "=="));
        for (String list : LISTS) {
            Client client = server.as(list.equals("accounts") ? People.ADMINISTRATOR : People.OFFICER);
            JsonNode next = client.get(list + "?limit=1").expect(200).json().path("next");
            if (next.isString()) {
                cursors.add(next.asString());
            }
        }
        return cursors;
    }

    Run ask(int requests) throws Exception {
        new HappyPath(contract, examiner, reviewed).walk();
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try (DatabaseState database = new DatabaseState(server)) {
            for (int first = 0; first < requests; first += BATCH) {
                batch(first, Math.min(requests, first + BATCH), threads, database);
            }
        } finally {
            threads.shutdownNow();
        }
        return this;
    }

    private void batch(int first, int end, ExecutorService threads, DatabaseState database)
            throws SQLException, InterruptedException, ExecutionException {
        database.settle();
        Map<String, String> before = database.now();
        List<Callable<Boolean>> asked = new ArrayList<>();
        for (int request = first; request < end; request++) {
            Order order = generator.order(request);
            asked.add(() ->
                    examiner.examine(order).status() < 300 && order.operation().changes());
        }
        boolean changed = false;
        for (Future<Boolean> one : threads.invokeAll(asked)) {
            changed |= one.get();
        }
        if (!changed) {
            unchanged++;
            compare(before, database.now(), "requests %d to %d".formatted(first, end - 1));
        }
    }

    private void compare(Map<String, String> before, Map<String, String> after, String requests) {
        before.forEach((table, rows) -> {
            if (!rows.equals(after.get(table))) {
                changes.add("%s: %s was %s, is %s".formatted(requests, table, rows, after.get(table)));
            }
        });
    }

    Contract contract() {
        return contract;
    }

    Recorder recorder() {
        return recorder;
    }

    /** What is wrong with the answers. */
    List<String> faults() {
        return examiner.faults();
    }

    /** What changed though nothing had been granted. */
    List<String> changes() {
        return changes;
    }

    /** Batches in which nothing was to change. */
    int unchanged() {
        return unchanged;
    }
}
