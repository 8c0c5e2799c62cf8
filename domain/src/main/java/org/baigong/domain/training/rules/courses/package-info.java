/** Article 15: courses bought from the sub-bases 分基地 of the public training centre. */
package org.baigong.domain.training.rules.courses;
