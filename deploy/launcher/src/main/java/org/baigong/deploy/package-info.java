/** Brings the house up on one machine: database, broker and server in one JVM, in that order, and down in the reverse. */
package org.baigong.deploy;
