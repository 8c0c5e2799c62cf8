/** About the interface itself: its contract, its problems, its yardstick. */
package org.baigong.adapters.rest.service;
