/** Facts 事实 about what the city and its towns have reached. */
package org.baigong.domain.plans.facts;
