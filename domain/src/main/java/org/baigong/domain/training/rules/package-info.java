/** Rules of articles 2, 5, 7, 8 and 15 (office document of Dongguan, draft for comments). */
package org.baigong.domain.training.rules;
