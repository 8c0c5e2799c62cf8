/** The ports of the application on PostgreSQL: entities where one thing is edited, plain SQL and COPY for sets. */
package org.baigong.adapters.persistence;
