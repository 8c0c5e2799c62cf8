/** Article 21: skill level certification by enterprises 等级认定. */
package org.baigong.domain.employers.rules.certification;
