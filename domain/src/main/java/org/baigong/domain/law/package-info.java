/**
 * What it means to be a rule: instruments 政策文件 with articles 条 and clauses, bounds, dated standards 标准, switches for
 * the two-way readings, facts, verdicts, entitlements 待遇 and the derivation from fact to amount.
 *
 * <p>Instruments are data ({@code instruments/*.xml}, shaped by {@code instrument.xsd}); rules are code in the context
 * that earns. A {@link org.baigong.domain.law.Rulebook} joins the two and is immutable: build it once, share it.
 */
package org.baigong.domain.law;
