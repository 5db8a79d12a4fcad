alter table published_result
  add column superseded_at datetime(6) null comment 'when a correction took its place; null: in force',
  add column in_force boolean as (if(superseded_at is null, 1, null)) persistent,
  drop primary key,
  add primary key (round, agency, code, publication),
  add unique index published_result_in_force (round, agency, code, in_force),
  add index published_result_of_assessment (assessment, code);

create view published_now as
  select round, agency, code, standard, assessment, self_grade, grade, shift, gap, publication
  from published_result
  where superseded_at is null;
