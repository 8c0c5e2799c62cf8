/** What several use cases need: who acts, pages, tables from files, events and the trail of changes. */
package org.baigong.application.common;
