/** Certified facts 事实登记: recorded, corrected, withdrawn, listed with every version. */
package org.baigong.adapters.rest.facts;
