/** Work that takes longer than somebody wants to hold the line: queued, done once, and told about. */
package org.baigong.application.jobs;
