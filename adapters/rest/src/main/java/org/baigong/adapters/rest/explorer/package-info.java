/** {@code /instruments}, {@code /glossary} and {@code /search}: reading the policies, for everybody. */
package org.baigong.adapters.rest.explorer;
