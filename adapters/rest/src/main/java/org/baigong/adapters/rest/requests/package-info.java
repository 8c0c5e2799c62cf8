/** What every resource does alike: parameters, versions, tables, pages of lists. */
package org.baigong.adapters.rest.requests;
