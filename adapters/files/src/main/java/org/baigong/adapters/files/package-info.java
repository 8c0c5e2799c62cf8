/** Tables as files: CSV and Excel that offices fill in, templates for them, and lists that they take away. */
package org.baigong.adapters.files;
