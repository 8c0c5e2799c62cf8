/** Proposals to settle two-way readings. */
package org.baigong.adapters.persistence.readings;
