/** {@code POST /evaluations}: what the policies say about stated facts. */
package org.baigong.adapters.rest.evaluations;
