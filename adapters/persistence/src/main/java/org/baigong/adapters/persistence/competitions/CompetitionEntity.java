package org.baigong.adapters.persistence.competitions;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baigong.adapters.persistence.register.OrganisationEntity;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.TownCode;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.CompetitionEvent;
import org.baigong.domain.competitions.CompetitionState;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.Filing;
import org.baigong.domain.competitions.Organisation;

/** A filed competition. The filing never changes; state and revision do. */
@Entity(name = "Competition")
@Table(name = "competition")
public class CompetitionEntity {
    @Id
    private String number;

    private String name;

    @Enumerated(EnumType.STRING)
    private ContestCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "contest_class")
    private ContestClass contestClass;

    @Enumerated(EnumType.STRING)
    @Column(name = "selection_for")
    private ContestLevel selectionFor;

    @ManyToOne
    @JoinColumn(name = "host")
    private OrganisationEntity host;

    @Column(name = "host_name")
    private String hostName;

    @Column(name = "host_registered_in_dongguan")
    private boolean hostRegisteredInDongguan;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "decided_amount")
    private Long decidedAmount;

    @Enumerated(EnumType.STRING)
    private CompetitionState state;

    private int revision;

    private int version;

    private String town;

    @OneToMany(mappedBy = "competition", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<CompetitionEventEntity> events = new ArrayList<>();

    protected CompetitionEntity() {}

    CompetitionEntity(Competition competition, OrganisationEntity host) {
        Filing filing = competition.filing();
        this.number = filing.number();
        this.name = filing.name();
        this.category = filing.category();
        this.contestClass = filing.contestClass();
        this.selectionFor = filing.selectionFor();
        this.host = host;
        this.hostName = filing.host().name();
        this.hostRegisteredInDongguan = filing.hostRegisteredInDongguan();
        this.startsOn = filing.startsOn();
        this.endsOn = filing.endsOn();
        this.decidedAmount =
                filing.decidedAmount() == null ? null : filing.decidedAmount().fen();
        this.town = filing.town() == null ? null : filing.town().value();
        for (CompetitionEvent event : filing.events()) {
            events.add(new CompetitionEventEntity(this, events.size(), event));
        }
        moveTo(competition);
    }

    void moveTo(Competition competition) {
        this.state = competition.state();
        this.revision = competition.revision();
        this.version = competition.version();
    }

    String number() {
        return number;
    }

    UUID hostId() {
        return host.id();
    }

    byte[] hostCipher() {
        return host.identityCipher();
    }

    Competition toDomain(CreditCode hostCode) {
        Filing filing = new Filing(
                number,
                name,
                category,
                contestClass,
                selectionFor,
                new Organisation(hostName, hostCode),
                hostRegisteredInDongguan,
                events.stream().map(CompetitionEventEntity::toDomain).toList(),
                startsOn,
                endsOn,
                decidedAmount == null ? null : new Yuan(decidedAmount),
                town == null ? null : new TownCode(town));
        return new Competition(filing, state, revision, version);
    }
}
