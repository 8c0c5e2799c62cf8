/** The facts that the rules on competitions listen to. */
package org.baigong.domain.competitions.facts;
