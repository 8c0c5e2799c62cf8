/** What several clauses on awards share: the athletes' award of a medal 选手奖金, pools counted from it, scales 补助标准. */
package org.baigong.domain.competitions.rules.awards;
