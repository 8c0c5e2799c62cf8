/** Articles 7 and 8: lifelong training 终身职业技能培训 and its subsidies. */
package org.baigong.domain.training.rules.upskilling;
