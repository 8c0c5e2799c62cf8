/** Articles 1 and 3: colleges 院校 that earn with and for industry. */
package org.baigong.domain.employers.rules.colleges;
