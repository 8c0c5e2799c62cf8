/** Rules of articles 1, 3, 18 and 20 to 22 (office document of Dongguan, draft for comments). */
package org.baigong.domain.employers.rules;
