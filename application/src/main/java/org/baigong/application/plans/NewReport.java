package org.baigong.application.plans;

import org.baigong.domain.plans.measuring.Report;

/**
 * @param reason null for the first version
 * @param revision of this version, from 1 on
 */
public record NewReport(Report report, String reason, int revision) {}
