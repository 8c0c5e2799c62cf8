/** Article 4: municipal high-level school-enterprise bases 校企合作基地. */
package org.baigong.domain.carriers.rules.bases;
