/** The field's own words 术语: what the policy documents mean by them, in both languages. */
package org.baigong.domain.common.glossary;
