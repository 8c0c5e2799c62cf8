/** How indicators 指标 are measured: quantities, their course over the years, and what they come to by the end of the term. */
package org.baigong.domain.plans.measuring;
