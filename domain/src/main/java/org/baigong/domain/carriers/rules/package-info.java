/** Rules of articles 4 and 16 (office document of Dongguan, draft for comments). */
package org.baigong.domain.carriers.rules;
