package org.baigong.application.identity;

import java.util.List;
import java.util.Optional;
import org.baigong.application.common.Page;

/** The accounts of the built-in issuer. Changes are made within the transaction of the use case. */
public interface Accounts {
    /** Whether accounts are kept here and not with an outside issuer. */
    boolean areKeptHere();

    Page<Account> find(AccountQuery query);

    Optional<Account> get(String id);

    /** As {@link #get}; nobody else can change it before the transaction ends. */
    Optional<Account> lock(String id);

    /** Ids of the enabled administrators; nobody else can change them before the transaction ends. */
    List<String> lockAdministrators();

    /** @return the secret made for it */
    String add(NewAccount account);

    /** Stores what an administrator changed, under the next revision. */
    void change(Account account);

    /** @return the new secret; the old one is void, and the account no longer locked */
    String resetSecret(String id, boolean mustChangePassword);

    void forgetSecondFactor(String id);

    void unlock(String id);

    /** Signs the account out everywhere: its tokens are void. */
    void revokeTokens(String id);
}
