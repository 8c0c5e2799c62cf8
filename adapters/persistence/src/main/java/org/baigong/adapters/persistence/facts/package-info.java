/** The register of certified facts 事实登记, version by version. */
package org.baigong.adapters.persistence.facts;
