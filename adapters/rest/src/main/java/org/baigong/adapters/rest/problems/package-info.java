/** Problem details after RFC 9457 in Chinese and English. */
package org.baigong.adapters.rest.problems;
