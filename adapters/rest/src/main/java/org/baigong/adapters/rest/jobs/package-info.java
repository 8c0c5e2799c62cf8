/** How long work stands. */
package org.baigong.adapters.rest.jobs;
