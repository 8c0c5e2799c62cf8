/** Employers and evaluation 用人单位与评价: colleges as employers' partners, standards, level certification, services (articles 1, 3, 18, 20 to 22). */
package org.baigong.domain.employers;
