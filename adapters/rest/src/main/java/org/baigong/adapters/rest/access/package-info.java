/** Who asks, and whether he or she may. */
package org.baigong.adapters.rest.access;
