/** Who may do what, to whose data: actors, their roles, and the one table of operations. */
package org.baigong.application.access;
