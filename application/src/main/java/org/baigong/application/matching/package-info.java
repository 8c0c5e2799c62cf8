/** Matching 免申即享: what somebody is entitled to by everything that is known, and what is nearly reached. */
package org.baigong.application.matching;
