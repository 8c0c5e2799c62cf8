/** What happens before anything else uses the database. */
package org.baigong.adapters.persistence.startup;
