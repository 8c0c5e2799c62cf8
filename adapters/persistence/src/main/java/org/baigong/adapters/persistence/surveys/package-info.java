/** The register as surveys go through it, and what they find. */
package org.baigong.adapters.persistence.surveys;
