/** How often a client may ask. */
package org.baigong.adapters.rest.rates;
