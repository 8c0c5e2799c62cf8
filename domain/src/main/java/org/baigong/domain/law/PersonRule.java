package org.baigong.domain.law;

import org.baigong.domain.common.Text;

/** A rule that gives each person one verdict over all of his or her facts, for example a title held once in a life. */
public abstract class PersonRule extends Rule {
    protected PersonRule(Clause clause, Text question) {
        super(clause, question);
    }
}
