/** JSON in and out: strict reading, bodies checked against the schemas of the OpenAPI document. */
package org.baigong.adapters.rest.json;
