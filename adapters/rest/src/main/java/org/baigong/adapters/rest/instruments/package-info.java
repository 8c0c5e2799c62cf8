/** {@code /instruments}: the policy documents, their clauses and citations, and the readings settled. */
package org.baigong.adapters.rest.instruments;
