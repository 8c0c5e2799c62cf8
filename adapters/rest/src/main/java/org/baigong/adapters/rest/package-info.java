/** The REST interface: resources by context, JSON bodies checked against the OpenAPI document, RFC 9457 problems. */
package org.baigong.adapters.rest;
