/** Skills leading talents 技能领军人才: applications, reviews, titles, and the benefit package month by month. */
package org.baigong.application.talents;
