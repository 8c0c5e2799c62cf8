/** Determinations 待遇认定: the verdicts on certified facts, stored once per clause, beneficiary and fact. */
package org.baigong.application.determinations;
