-- Facts number %1$d to %2$d of a city with %3$d persons and 300 organisations: medals, certificates, honours, leading talents and
-- their homes and employers, graduates, trainings; days from 2021 to 2025.
insert into person (id, name, identity_cipher, identity_index)
select md5('p' || k)::uuid, '人员' || k, '\x00', sha256(convert_to('p' || k, 'UTF8'))
  from generate_series(0, %3$d - 1) k
on conflict do nothing;
insert into organisation (id, name, identity_cipher, identity_index)
select md5('o' || k)::uuid, '单位' || k, '\x00', sha256(convert_to('o' || k, 'UTF8')) from generate_series(0, 299) k
on conflict do nothing;
insert into fact (name, type, day, content, recorded_by)
select 'bench/' || i, type, day, json_strip_nulls(case type
    when 'medal' then json_build_object(
      'id', 'bench/' || i, 'date', day, 'competition', case when kind < 30 then 'MUNICIPAL' when kind < 35 then 'PROVINCIAL' else 'NATIONAL' end,
      'contestClass', case when turn %% 7 < 2 then 'II' else 'I' end, 'contest', 'contest' || turn %% 500, 'event', 'event' || turn %% 40,
      'placement', (array['GOLD', 'SILVER', 'BRONZE', 'MERIT', 'MERIT', 'MERIT'])[turn %% 6 + 1],
      'prize', case when kind >= 33 then '20000.00' end,
      'athletes', case when turn %% 10 = 0 then json_build_array(one, other) else json_build_array(one) end,
      'coaches', case when turn %% 5 < 2 then json_build_array(third) else '[]'::json end,
      'trainingBase', case when kind >= 33 then unit end, 'representsDongguan', true)
    when 'skill-certificate' then json_build_object(
      'id', 'bench/' || i, 'date', day, 'person', one, 'certificate', 'SKILL_LEVEL', 'occupation', '工种' || turn %% 80,
      'level', (array['JUNIOR_WORKER', 'INTERMEDIATE_WORKER', 'SENIOR_WORKER', 'TECHNICIAN', 'SENIOR_TECHNICIAN'])[turn %% 5 + 1],
      'holderStatus', case when turn %% 4 = 0 then 'STUDENT' else 'WORKER' end, 'previouslyPaid', '[]'::json)
    when 'honour' then json_build_object(
      'id', 'bench/' || i, 'date', day, 'person', one,
      'title', (array['DONGGUAN_TECHNICAL_EXPERT', 'GUANGDONG_TECHNICAL_EXPERT', 'GUANYI_CRAFTSMAN'])[turn %% 3 + 1])
    when 'leading-talent' then json_build_object(
      'id', 'bench/' || i, 'date', day, 'person', one, 'talentClass', case when turn %% 4 = 0 then 'I' else 'II' end,
      'channel', 'EVALUATION', 'previouslyPaid', '[]'::json)
    when 'home-purchase' then json_build_object(
      'id', 'bench/' || i, 'date', day, 'person', one, 'inDongguan', true, 'price', '2000000.00', 'previouslyPaid', '[]'::json)
    when 'talent-introduction' then json_build_object(
      'id', 'bench/' || i, 'date', day, 'unit', unit, 'unitKind', 'ENTERPRISE', 'talent', one, 'previouslyPaid', '[]'::json)
    when 'graduate-employment' then json_build_object(
      'id', 'bench/' || i, 'date', day, 'graduate', one, 'college', unit, 'ownership', 'PUBLIC',
      'industries', json_build_array('STRATEGIC_EMERGING'), 'graduatedOn', day - 400,
      'employments', json_build_array(json_build_object(
        'employer', other, 'startedOn', day - 390, 'insuredFrom', to_char(day - 380, 'YYYY-MM'), 'insuredTo', to_char(day, 'YYYY-MM'),
        'inDongguan', true)), 'previouslyPaid', '[]'::json)
    else json_build_object(
      'id', 'bench/' || i, 'date', day, 'project', '项目' || turn %% 50, 'provider', unit, 'providerKind', 'VOCATIONAL_COLLEGE',
      'finished', 40, 'enrolled', 45, 'certified', 30, 'shortageOccupation', turn %% 2 = 0, 'level', 'SENIOR_WORKER') end),
  'bench'
  from (select i, kind, turn, date '2021-01-01' + (turn * 37 %% 1820)::int as day,
               md5('p' || (i * 7919 %% %3$d))::uuid::text as one, md5('p' || (i * 104729 + 1) %% %3$d)::uuid::text as other,
               md5('p' || (i * 15485863 + 2) %% (%3$d / 20))::uuid::text as third, md5('o' || turn %% 300)::uuid::text as unit,
               case when kind < 40 then 'medal' when kind < 70 then 'skill-certificate' when kind < 75 then 'honour'
                    when kind < 78 then 'leading-talent' when kind < 81 then 'home-purchase' when kind < 83 then 'talent-introduction'
                    when kind < 98 then 'graduate-employment' else 'project-training' end as type
          from (select i, i %% 100 as kind, i / 100 + i %% 7 as turn from generate_series(%1$d::bigint, %2$d - 1) i) numbered) one;
insert into fact_subject (subject, fact)
select distinct subject, id
  from fact, lateral (
    select json_array_elements_text(content -> 'athletes') as subject where type = 'medal'
    union all select json_array_elements_text(content -> 'coaches') where type = 'medal'
    union all select content ->> key from unnest(array['trainingBase', 'person', 'unit', 'talent', 'graduate', 'college', 'provider']) key) named
 where subject is not null and recorded_by = 'bench'
on conflict do nothing;
analyze person;
analyze fact;
analyze fact_subject
