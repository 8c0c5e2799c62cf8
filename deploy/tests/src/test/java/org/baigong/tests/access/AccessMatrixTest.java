package org.baigong.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final Map<Operation, Map<People, Answer>> ANSWERS = new EnumMap<>(Operation.class);

    /** Whoever submitted a job sees it, and here that is an officer. */
    private static final Set<Operation> OF_JOBS = EnumSet.of(
            Operation.LIST_JOBS, Operation.GET_JOB, Operation.LIST_DIFFERENCES, Operation.EXPORT_DIFFERENCES);

    private record Answer(Cell own, Cell others) {
        String text() {
            return own == others ? own.sign : own.sign + "\u2009/\u2009" + others.sign;
        }
    }

    @BeforeAll
    static void ask() throws IOException, InterruptedException {
        Ground ground = Ground.prepare(SharedServer.get(), "M");
        for (Operation operation : Operation.values()) {
            Probe probe = Probes.ALL.get(operation);
            assertThat(probe).as("how %s is asked for", operation).isNotNull();
            Map<People, Answer> answers = new EnumMap<>(People.class);
            for (People one : People.values()) {
                Client client = SharedServer.as(one);
                answers.put(one, new Answer(probe.ask(client, ground.own()), probe.ask(client, ground.others())));
            }
            ANSWERS.put(operation, answers);
        }
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void each_cell_is_as_the_table_of_operations_has_it(Operation operation) {
        ANSWERS.get(operation)
                .forEach((one, answer) -> assertThat(answer)
                        .as(operation + " " + one)
                        .isEqualTo(new Answer(own(operation, one), others(operation, one))));
    }

    @Test
    void the_document_says_what_the_server_does() throws IOException {
        StringBuilder rows = new StringBuilder();
        ANSWERS.forEach((operation, answers) -> rows.append("| `")
                .append(operation.id())
                .append("` | ")
                .append(answers.values().stream().map(Answer::text).collect(Collectors.joining(" | ")))
                .append(" |\n"));
        Path made = Files.writeString(
                ServerProcess.project().resolve("deploy/tests/target/ACCESS.md"), Document.of(rows.toString()));
        assertThat(DOCUMENT)
                .as("%s is out of date: put %s in its place, if that is what you mean", DOCUMENT, made)
                .hasSameTextualContentAs(made);
    }

    private static Cell own(Operation operation, People one) {
        if (OF_JOBS.contains(operation) && operation.roles().contains(one.role()) && one != People.OFFICER) {
            return unseen(operation);
        }
        if (operation.roles().contains(Role.PUBLIC) || operation.roles().contains(one.role())) {
            return Cell.MAY;
        }
        return one == People.ANYBODY ? Cell.UNAUTHENTICATED : Cell.FORBIDDEN;
    }

    private static Cell others(Operation operation, People one) {
        Cell own = own(operation, one);
        boolean ownedByNobody =
                operation.roles().contains(Role.PUBLIC) || one.role().reach() == Reach.NOTHING;
        boolean jobs = OF_JOBS.contains(operation);
        if (own != Cell.MAY || ownedByNobody || one.role().reach() == Reach.CITY && !jobs) {
            return own;
        }
        if (operation == Operation.GET_CARD_STATUS) {
            // Whoever knows the number may ask.
            return own;
        }
        if (operation == Operation.FILE_COMPETITION
                || operation == Operation.APPLY_FOR_TITLE
                || operation == Operation.REPORT_INDICATORS) {
            return Cell.NOT_YOURS;
        }
        return unseen(operation);
    }

    private static Cell unseen(Operation operation) {
        return Probes.ALL.get(operation).mark() == null ? Cell.NOT_FOUND : Cell.UNSEEN;
    }
}
