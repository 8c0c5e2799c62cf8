/** Persons and organisations 人员与单位, and what each is entitled to. */
package org.baigong.adapters.rest.register;
