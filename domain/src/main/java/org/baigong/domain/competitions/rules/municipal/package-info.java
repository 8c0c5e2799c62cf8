/** Municipal contests 市赛: article 11 of the Dongguan document (DG-11.*). */
package org.baigong.domain.competitions.rules.municipal;
