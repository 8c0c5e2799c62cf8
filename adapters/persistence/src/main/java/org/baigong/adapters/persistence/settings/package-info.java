/** What the office sets at run time: proposals, settings and their history, and the terms that were used. */
package org.baigong.adapters.persistence.settings;
