/** Graduates of technical schools 技工院校毕业生: DG-2.3 and DG-25.1. */
package org.baigong.domain.talent.rules.graduates;
