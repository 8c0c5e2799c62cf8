package org.baigong.application.common;

import java.util.Map;

/**
 * Something that happened, for others to hear of.
 *
 * @param type the CloudEvents type, for example {@code org.baigong.competition.certified}
 * @param subject what it happened to, for example the number of a competition
 * @param competition number of the competition that it is about, whose viewers see it; null: the whole city's alone
 * @param data strings, numbers, lists and maps of them; no personal data
 */
public record Event(String type, String subject, String competition, Map<String, Object> data) {}
