package org.baigong.application.competitions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.baigong.application.common.Column;
import org.baigong.application.common.RowReader;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.IdentityNumber;
import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.Entry;
import org.baigong.domain.competitions.Filing;
import org.baigong.domain.competitions.Organisation;
import org.baigong.domain.competitions.Participant;
import org.baigong.domain.competitions.ParticipantRole;

/** The entry list 参赛名单: one row a person; several athletes under one entry number are a team. */
public final class EntrySheet {
    static final Column EVENT = new Column(
            "event", Text.of("项目编号", "event"), Text.of("备案的项目编号，如1", "number of a filed event, e.g. 1"), "1", true);
    static final Column ENTRY =
            new Column("entry", Text.of("参赛号", "entry"), Text.of("项目内不重复的参赛号", "unique within the event"), "001", true);
    static final Column ROLE =
            new Column("role", Text.of("角色", "role"), Text.of("选手或教练", "ATHLETE or COACH"), "选手", true);
    static final Column NAME =
            new Column("name", Text.of("姓名", "name"), Text.of("与证件一致", "as on the identity card"), "张三", true);
    static final Column IDENTITY = new Column(
            "identityNumber",
            Text.of("身份证号", "identity number"),
            Text.of("18位身份证号（GB 11643）", "18 characters after GB 11643"),
            "990000197602020019",
            true);
    static final Column REPRESENTS = new Column(
            "representsDongguan",
            Text.of("代表东莞", "represents Dongguan"),
            Text.of("是或否，空为是", "yes or no; blank: yes"),
            "是",
            false);
    static final Column BASE_NAME = new Column(
            "trainingBase", Text.of("集训基地", "training base"), Text.of("单位名称，可空", "name, may be blank"), "", false);
    static final Column BASE_CODE = new Column(
            "trainingBaseCode",
            Text.of("集训基地信用代码", "training base code"),
            Text.of("18位统一社会信用代码（GB 32100）", "18 characters after GB 32100"),
            "",
            false);

    public static final List<Column> COLUMNS =
            List.of(EVENT, ENTRY, ROLE, NAME, IDENTITY, REPRESENTS, BASE_NAME, BASE_CODE);

    private final Filing filing;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<EntryKey, Draft> drafts = new LinkedHashMap<>();
    private final Set<String> personsInEvents = new HashSet<>();

    private EntrySheet(Filing filing) {
        this.filing = filing;
    }

    /** The entries of the table, or every fault in it with its row and column. */
    public static Attempt<List<Entry>> read(Table table, Filing filing) {
        EntrySheet sheet = new EntrySheet(filing);
        table.rows().forEach(sheet::read);
        sheet.drafts.forEach((key, draft) -> sheet.requireAthlete(key, draft));
        return sheet.faults.isEmpty()
                ? Attempt.done(sheet.drafts.values().stream().map(Draft::entry).toList())
                : Attempt.refused(sheet.faults);
    }

    private void read(Table.Row row) {
        RowReader cells = new RowReader(row, faults);
        int before = faults.size();
        Integer event = cells.number(EVENT);
        String entry = cells.text(ENTRY, 40);
        ParticipantRole role = cells.word(ROLE, ParticipantRole.class);
        String name = cells.text(NAME, 100);
        IdentityNumber identity = cells.read(IDENTITY, IdentityNumber::isValid, IdentityNumber::new);
        Boolean represents = cells.yesOrNo(REPRESENTS);
        Organisation base = base(cells);
        if (event != null && !filing.hasEvent(event)) {
            cells.fault(EVENT, "EVENT_NOT_FILED", "没有备案项目{0}", "event {0} was not filed", event);
        }
        if (faults.size() > before) {
            return;
        }
        if (!personsInEvents.add(event + "/" + identity.value())) {
            cells.fault(
                    IDENTITY,
                    "PERSON_TWICE_IN_EVENT",
                    "{0}在项目{1}中重复出现",
                    "{0} stands twice in event {1}",
                    identity,
                    event);
            return;
        }
        Draft draft = drafts.computeIfAbsent(
                new EntryKey(event, entry), key -> new Draft(key, row, represents == null || represents, base));
        draft.add(role, new Participant(name, identity));
        if (represents != null && represents != draft.represents || base != null && !Objects.equals(base, draft.base)) {
            cells.fault(
                    ENTRY,
                    "ENTRY_CONTRADICTS",
                    "同一参赛号的“代表东莞”或集训基地前后不一致",
                    "rows of one entry differ in whom it represents or in its base");
        }
    }

    private Organisation base(RowReader cells) {
        String name = cells.text(BASE_NAME, 200);
        CreditCode code = cells.read(BASE_CODE, CreditCode::isValid, CreditCode::new);
        if (name != null && code == null || name == null && code != null) {
            cells.fault(
                    BASE_CODE,
                    "BASE_INCOMPLETE",
                    "集训基地的名称和信用代码须同时填写",
                    "name and code of a training base stand together");
            return null;
        }
        return name == null ? null : new Organisation(name, code);
    }

    private void requireAthlete(EntryKey key, Draft draft) {
        if (draft.athletes.isEmpty()) {
            new RowReader(draft.row, faults)
                    .fault(ENTRY, "ENTRY_WITHOUT_ATHLETE", "参赛号{0}没有选手", "entry {0} has no athlete", key.entry());
        }
    }

    private static final class Draft {
        private final EntryKey key;
        private final Table.Row row;
        private final boolean represents;
        private final Organisation base;
        private final List<Participant> athletes = new ArrayList<>();
        private final List<Participant> coaches = new ArrayList<>();

        private Draft(EntryKey key, Table.Row row, boolean represents, Organisation base) {
            this.key = key;
            this.row = row;
            this.represents = represents;
            this.base = base;
        }

        private void add(ParticipantRole role, Participant person) {
            (role == ParticipantRole.ATHLETE ? athletes : coaches).add(person);
        }

        private Entry entry() {
            return new Entry(key.event(), key.entry(), athletes, coaches, base, represents);
        }
    }
}
