/** The OpenAPI document as the contract: what it says of bodies is what is checked. */
package org.baigong.adapters.rest.contract;
