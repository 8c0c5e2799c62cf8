/** Facts 事实 that the rules of this context listen to. */
package org.baigong.domain.carriers.facts;
