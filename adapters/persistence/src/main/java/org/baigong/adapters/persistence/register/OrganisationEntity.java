package org.baigong.adapters.persistence.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An organisation in the register. */
@Entity(name = "Organisation")
@Table(name = "organisation")
public class OrganisationEntity {
    @Id
    private UUID id;

    @Column(name = "identity_cipher")
    private byte[] identityCipher;

    protected OrganisationEntity() {}

    public UUID id() {
        return id;
    }

    public byte[] identityCipher() {
        return identityCipher;
    }
}
