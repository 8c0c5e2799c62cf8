/** How two-way readings of a document are settled: one person proposes, another one decides. */
package org.baigong.application.readings;
