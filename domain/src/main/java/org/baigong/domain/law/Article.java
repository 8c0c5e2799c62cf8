package org.baigong.domain.law;

import java.util.List;
import org.baigong.domain.common.Text;

/** An article 条 with its clauses in the order of the text. */
public record Article(int number, Text title, List<Clause> clauses) {
    public Article {
        clauses = List.copyOf(clauses);
    }
}
