-- Due days: since when a round's day stands, the day of an agency that joined late, and extensions.
alter table audit_round
  add column due_set_on date null comment 'when the due day that counts was set' after due_on;
update audit_round set due_set_on = opens_on;
alter table audit_round modify column due_set_on date not null;

alter table self_assessment
  rename column extended_to to joins_due_on,
  add column asked_on date null comment 'when the agency was asked';
update self_assessment a set a.asked_on = (select r.opens_on from audit_round r where r.code = a.round);
alter table self_assessment
  modify column joins_due_on date null comment 'the due day of an agency that joined late',
  modify column asked_on date not null;

create table extension (
  id           uuid         not null primary key,
  assessment   uuid         not null,
  sequence     int          not null,
  due_on       date         not null,
  reason       longtext     not null,
  granted_by   varchar(100) not null,
  granted_at   datetime(6)  not null,
  withdrawn_by varchar(100) null,
  withdrawn_at datetime(6)  null,
  constraint extension_number unique (assessment, sequence),
  constraint extension_of_assessment foreign key (assessment) references self_assessment (id)
) comment 'a later due day for one agency; taken back, never removed';
