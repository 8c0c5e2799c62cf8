package org.baigong.adapters.rest.evaluations;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.application.evaluations.EvaluateFacts;
import org.baigong.application.evaluations.Evaluation;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Fault;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.WhatIf;
import tools.jackson.databind.JsonNode;

/** Takes an evaluation request apart and answers it; works without a server. */
public final class EvaluationDesk {
    /** A request of 1,000 facts is ordinary and has about 300 kB. */
    static final int MAX_BODY = 8 * 1024 * 1024;

    private static final String INVALID_FACTS = "invalid-facts";

    private final Rulebooks rulebooks;
    private final EvaluateFacts evaluate;

    public EvaluationDesk(Rulebooks rulebooks, EvaluateFacts evaluate) {
        this.rulebooks = rulebooks;
        this.evaluate = evaluate;
    }

    /** @throws ProblemException where the request is refused */
    public Evaluation answer(InputStream in) {
        JsonNode body = Body.list(in, MAX_BODY, "EvaluationRequest", "facts", INVALID_FACTS);
        Rulebook rulebook = rulebooks
                .find(body.get("instrument").asString())
                .orElseThrow(() -> refuse(Fault.of("UNKNOWN_INSTRUMENT", "没有此政策文件", "there is no such instrument")
                        .at("/instrument")));
        Optional<LocalDate> on =
                Optional.ofNullable(body.get("on")).map(JsonNode::asString).map(LocalDate::parse);
        WhatIf whatIf = new WhatIf(texts(body.get("standards")), texts(body.get("switches")));
        List<Fact> facts = facts(body.get("facts"));
        try {
            return Refusals.orProblem(evaluate.evaluate(rulebook, on, whatIf, facts));
        } catch (ArithmeticException tooLarge) {
            throw refuse(Fault.of("AMOUNT_OUT_OF_RANGE", "计算结果超出金额范围", "a computed amount is out of range")
                    .at("/facts"));
        }
    }

    private static List<Fact> facts(JsonNode stated) {
        List<Fault> faults = new ArrayList<>();
        List<Fact> facts = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size() && faults.size() < Body.MAX_FAULTS; i++) {
            FactReader.read(stated.get(i), "/facts/" + i, faults).ifPresent(facts::add);
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.unprocessable(INVALID_FACTS, faults));
        }
        return facts;
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (object != null) {
            object.properties()
                    .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        }
        return texts;
    }

    private static ProblemException refuse(Fault fault) {
        return new ProblemException(Problem.unprocessable(INVALID_FACTS, List.of(fault)));
    }
}
