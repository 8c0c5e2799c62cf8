/** Evaluations 政策测算: what the policies say about stated facts; nothing is stored. */
package org.baigong.application.evaluations;
