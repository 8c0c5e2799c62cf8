/** Article 20: training-and-evaluation standards 培训评价标准. */
package org.baigong.domain.employers.rules.standards;
