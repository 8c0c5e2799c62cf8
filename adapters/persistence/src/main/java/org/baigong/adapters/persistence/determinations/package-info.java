/** Stored determinations 认定: bulk storing, paging, streaming, totals. */
package org.baigong.adapters.persistence.determinations;
