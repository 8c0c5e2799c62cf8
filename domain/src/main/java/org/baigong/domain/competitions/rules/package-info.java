/** The rules on competitions, a folder an article: {@code municipal} 11, {@code national} 12, {@code worldskills} 13. */
package org.baigong.domain.competitions.rules;
