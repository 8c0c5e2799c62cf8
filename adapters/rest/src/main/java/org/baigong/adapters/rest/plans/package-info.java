/** {@code /instruments/{id}/indicators}: how far targets and duties are reached. */
package org.baigong.adapters.rest.plans;
