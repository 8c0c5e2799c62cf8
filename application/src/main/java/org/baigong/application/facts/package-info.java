/** The register of certified facts 事实登记: what was certified by whom, and every version of it. */
package org.baigong.application.facts;
