package org.baigong.tests.scenario;

import java.io.IOException;
import java.util.stream.Stream;
import org.baigong.adapters.rest.evaluations.GoldenCase;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked cases once more, through a real server. */
class GoldenCasesOverHttpTest {
    static Stream<Named<GoldenCase>> cases() throws IOException {
        return GoldenCase.all().stream().map(golden -> Named.of(golden.name(), golden));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answers_as_worked_out(GoldenCase golden) throws IOException, InterruptedException {
        Client.Answer answer =
                SharedServer.client().post("evaluations", golden.request().toString());
        golden.check(new GoldenCase.Answer(answer.status(), answer.json()));
    }
}
