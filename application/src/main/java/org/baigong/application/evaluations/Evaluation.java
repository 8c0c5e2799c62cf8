package org.baigong.application.evaluations;

import java.util.List;

/**
 * The answer to a question: the instrument, the hash of rules and standards used, and the verdicts in their order.
 *
 * @param notice what whoever asked should know first, or null
 */
public record Evaluation(String instrument, String version, Notice notice, List<VerdictView> verdicts) {}
