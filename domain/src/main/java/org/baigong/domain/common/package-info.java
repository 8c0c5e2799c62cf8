/** Words that two or more contexts share: money 金额, percentages, levels 等级, identity numbers 身份证号, texts in two languages. */
package org.baigong.domain.common;
