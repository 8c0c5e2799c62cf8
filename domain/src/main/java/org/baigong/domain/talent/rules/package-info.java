/** The rules of what skilled talents themselves get: equivalence, standing, support, careers, the talent card. */
package org.baigong.domain.talent.rules;
