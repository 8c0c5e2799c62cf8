/** Articles 2 and 5: admission 招生, training by colleges and international co-operation 国际合作. */
package org.baigong.domain.training.rules.colleges;
