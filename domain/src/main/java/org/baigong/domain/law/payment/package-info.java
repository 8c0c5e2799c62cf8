/** How clauses pay: standards 标准, scales and proposals inside a range, amounts approved under a cap, and what is paid once 一次性. */
package org.baigong.domain.law.payment;
