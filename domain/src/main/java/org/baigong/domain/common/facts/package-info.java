/** Facts 事实 that several contexts listen to. */
package org.baigong.domain.common.facts;
