package org.baigong.deploy.bench.evaluations;

import java.math.BigDecimal;
import java.util.List;
import org.baigong.domain.competitions.facts.Medal;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The awards to athletes as a decision table in Drools DMN: level, class and placement in, an amount out, and no reason
 * why. The engine interprets it; its option to compile a table repeats the first answer for ever (10.2.0) and is left out.
 */
final class AwardTable {
    private final DMNRuntime runtime;
    private final DMNModel model;

    AwardTable() {
        Resource file = ResourceFactory.newClassPathResource("award-table.dmn", AwardTable.class.getClassLoader());
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(file))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
    }

    BigDecimal amount(Medal medal) {
        DMNContext context = runtime.newContext();
        context.set("level", medal.competition().name());
        context.set(
                "contest class",
                medal.contestClass() == null ? null : medal.contestClass().name());
        context.set("placement", medal.placement().name());
        return (BigDecimal) runtime.evaluateAll(model, context)
                .getDecisionResultByName("amount")
                .getResult();
    }
}
