/** Provincial and national contests 省赛国赛: article 12 of the Dongguan document (DG-12.*). */
package org.baigong.domain.competitions.rules.national;
