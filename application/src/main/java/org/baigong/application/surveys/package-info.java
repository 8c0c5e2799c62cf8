/** Surveys 影响测算: what a change would mean for everybody in the register, and what of the determinations is out of date. */
package org.baigong.application.surveys;
