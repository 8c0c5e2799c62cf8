/** What whoever runs the server sees of requests: their names, a line in the log, and figures. No personal data. */
package org.baigong.adapters.rest.operations;
