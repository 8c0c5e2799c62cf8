/** The register of persons and organisations 人员与单位登记: each known by one id. */
package org.baigong.application.register;
