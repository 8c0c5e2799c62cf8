package org.baigong.application.competitions;

import java.util.List;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.Result;
import org.baigong.domain.competitions.facts.CertifiedCompetition;

/** The results of competitions. */
public interface Results {
    void replace(String competition, List<Result> results);

    /** Puts each of these in the place of the result of the same entry, or adds it where the entry has none. */
    void change(String competition, List<Result> changed);

    /** By event, then by entry number. */
    Page<Result> list(Scope scope, String competition, PageRequest page);

    /** All of them, for a correction. */
    List<Result> of(String competition);

    /** The results with who achieved them. */
    CertifiedCompetition certified(Competition competition);
}
