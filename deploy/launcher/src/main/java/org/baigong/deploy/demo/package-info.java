/** The demonstration: a real season's totals with invented people, played through the public REST interface. */
package org.baigong.deploy.demo;
