package org.baigong.application.explorer;

import org.baigong.application.common.PageRequest;
import org.baigong.domain.law.Benefit;
import org.baigong.domain.law.Standing;

/** Which provisions are wanted; what is null is no condition. */
public record ProvisionQuery(String article, Standing standing, Benefit benefit, String fact, PageRequest page) {
    boolean wants(Provision provision) {
        return (article == null || article.equals(provision.article().number()))
                && (standing == null || standing == provision.clause().standing())
                && (benefit == null || benefit == provision.clause().benefit())
                && (fact == null || provision.fact().filter(fact::equals).isPresent());
    }
}
