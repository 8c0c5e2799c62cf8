package org.baigong.application.facts;

import java.time.LocalDate;

/**
 * Where a certified fact comes from 来源. Whatever is not known is null.
 *
 * @param conferredBy who conferred the title, issued the certificate, took the decision
 * @param document number of the document that says so
 * @param number of the certificate or title deed
 * @param validUntil last day of validity, of a certificate that expires
 * @param named what exactly was conferred, where the vocabulary only says {@code OTHER}
 */
public record Provenance(String conferredBy, String document, String number, LocalDate validUntil, String named) {}
