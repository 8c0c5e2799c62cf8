/** Facts 事实 about skilled talents: graduations, leading talents, homes, achievements, cards. */
package org.baigong.domain.talent.facts;
