/** Targets 目标: goals of the document that the city has to reach, measured by the progress reported. */
package org.baigong.domain.plans.rules.targets;
