/** Whose data is read. */
package org.baigong.adapters.persistence.access;
