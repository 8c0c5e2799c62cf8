/** The queue of long work. */
package org.baigong.adapters.persistence.jobs;
