package org.baigong.application.facts;

import java.time.LocalDate;

/** Filters; a null one does not filter. Only facts in force. */
public record FactQuery(String type, String subject, String competition, LocalDate from, LocalDate until) {}
