package org.baigong.domain.law;

import java.util.List;
import org.baigong.domain.common.Text;

/**
 * An article 条, or a part of the document that has none, with its clauses in the order of the text.
 *
 * @param number {@code 12} for article 12, {@code S8.1} for the first section of part eight
 */
public record Article(String number, Text title, List<Clause> clauses) {
    public Article {
        clauses = List.copyOf(clauses);
    }
}
