package org.baigong.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baigong.application.access.Operation;
import org.baigong.application.access.Role;
import org.baigong.application.access.Role.Reach;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.People;
import org.baigong.tests.server.ServerProcess;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every operation, asked for by somebody in every role, about what is theirs and what is others', on a running server; and the
 * document of it, which has to be what the server does.
 */
class AccessMatrixTest {
    private static final Path DOCUMENT = ServerProcess.project().resolve("deploy/ACCESS.md");
    private static Map<String, String> own;
    private static Map<String, String> others;

    @BeforeAll
    static void fill() throws IOException, InterruptedException {
        Ground ground = Ground.prepare(SharedServer.get(), "M");
        own = ground.own();
        others = ground.others();
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void each_cell_is_as_the_table_of_operations_has_it(Operation operation) throws IOException, InterruptedException {
        for (People one : People.values()) {
            Client client = SharedServer.as(one);
            assertThat(ask(operation, client, own))
                    .as(operation + " " + one + " own")
                    .isEqualTo(own(operation, one));
            assertThat(ask(operation, client, others))
                    .as(operation + " " + one + " others'")
                    .isEqualTo(others(operation, one));
        }
    }

    @Test
    void the_document_says_what_the_server_does() throws IOException, InterruptedException {
        StringBuilder rows = new StringBuilder();
        for (Operation operation : Operation.values()) {
            List<String> cells = new ArrayList<>();
            for (People one : People.values()) {
                Client client = SharedServer.as(one);
                Cell mine = ask(operation, client, own);
                Cell theirs = ask(operation, client, others);
                cells.add(mine == theirs ? mine.sign : mine.sign + "\u2009/\u2009" + theirs.sign);
            }
            rows.append("| `")
                    .append(operation.id())
                    .append("` | ")
                    .append(String.join(" | ", cells))
                    .append(" |\n");
        }
        Path made = Files.writeString(
                ServerProcess.project().resolve("deploy/tests/target/ACCESS.md"), Document.of(rows.toString()));
        assertThat(DOCUMENT)
                .as("%s is out of date: put %s in its place, if that is what you mean", DOCUMENT, made)
                .hasSameTextualContentAs(made);
    }

    private static Cell ask(Operation operation, Client client, Map<String, String> whose)
            throws IOException, InterruptedException {
        return Probes.ALL.get(operation).ask(client, whose);
    }

    private static Cell own(Operation operation, People one) {
        if (operation.roles().contains(Role.PUBLIC) || operation.roles().contains(one.role())) {
            return Cell.MAY;
        }
        return one == People.ANYBODY ? Cell.UNAUTHENTICATED : Cell.FORBIDDEN;
    }

    private static Cell others(Operation operation, People one) {
        Cell own = own(operation, one);
        boolean ownedByNobody =
                operation.roles().contains(Role.PUBLIC) || one.role().reach() == Reach.NOTHING;
        boolean jobs = operation == Operation.LIST_JOBS || operation == Operation.GET_JOB;
        if (own != Cell.MAY || ownedByNobody || one.role().reach() == Reach.CITY && !jobs) {
            return own;
        }
        if (operation == Operation.FILE_COMPETITION) {
            return Cell.NOT_YOURS;
        }
        return Probes.ALL.get(operation).mark() == null ? Cell.NOT_FOUND : Cell.UNSEEN;
    }
}
