/** Carriers 载体: bases and master studios (articles 4, 16). */
package org.baigong.domain.carriers;
