/** Leading talents, their leases and talent cards in SQL. */
package org.baigong.adapters.persistence.talents;
