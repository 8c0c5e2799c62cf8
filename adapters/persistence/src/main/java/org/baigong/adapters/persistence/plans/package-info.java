/** Indicators: what is counted over the register, and what was reported. */
package org.baigong.adapters.persistence.plans;
