package org.baigong.adapters.rest.determinations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.baigong.adapters.rest.facts.FactView;
import org.baigong.application.determinations.DeterminationRecord;
import org.baigong.application.facts.StoredFact;

/** A determination with the versions of facts on which it rests. */
record DeterminationDetail(@JsonUnwrapped DeterminationRecord determination, List<FactView> facts) {
    static DeterminationDetail of(DeterminationRecord determination, List<StoredFact> facts) {
        return new DeterminationDetail(
                determination, facts.stream().map(FactView::of).toList());
    }
}
