/** Persons and organisations as those who ask may see them 人员与单位查询. */
package org.baigong.adapters.persistence.registry;
