/**
 * Skills competitions 职业技能竞赛: filing 备案, entries, results, medals, and what hosting, winning, coaching and training
 * camps earn. Articles 10 to 13 of the Dongguan document (《东莞市人民政府关于塑造技能生态 深化“技能人才之都”建设的实施意见》).
 */
package org.baigong.domain.competitions;
