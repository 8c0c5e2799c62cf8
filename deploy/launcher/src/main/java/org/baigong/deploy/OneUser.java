package org.baigong.deploy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;

/** Lets one user in, who may do everything, and nobody else. */
final class OneUser implements ActiveMQSecurityManager {

    private final String user;
    private final byte[] password;

    OneUser(String user, String password) {
        this.user = user;
        this.password = password.getBytes(StandardCharsets.UTF_8);
    }

    static Role everything() {
        return new Role("server", true, true, true, true, true, true, true, true, true, true, true, true);
    }

    @Override
    public boolean validateUser(String name, String secret) {
        return user.equals(name)
                && secret != null
                && MessageDigest.isEqual(password, secret.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean validateUserAndRole(String name, String secret, Set<Role> roles, CheckType check) {
        return validateUser(name, secret);
    }
}
