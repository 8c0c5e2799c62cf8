/** The talent card 东莞市优才卡: article 27 (DG-27.2, DG-27.3). */
package org.baigong.domain.talent.rules.card;
