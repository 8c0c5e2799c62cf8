/** Training 职业技能培训: colleges, courses, certificates and their subsidies (articles 2, 5, 7, 8, 15). */
package org.baigong.domain.training;
