/** The rules of what the city and its towns are to reach: targets and duties, measured at any date. */
package org.baigong.domain.plans.rules;
