/** The register 名册 of persons and organisations, whose identities are kept encrypted. */
package org.baigong.adapters.persistence.register;
