create table board_meeting (
  id      uuid         not null primary key,
  title   varchar(200) not null,
  on_day  date         not null,
  place   varchar(200) not null comment 'blank: not yet known',
  status  varchar(40)  not null,
  minutes varchar(200) not null comment 'where they are; blank until the meeting is held',
  version bigint       not null,
  constraint board_meeting_once unique (on_day, title)
) comment 'a meeting of the board';

create table meeting_paper (
  meeting  uuid          not null,
  position int           not null,
  title    varchar(200)  not null,
  address  varchar(2000) null,
  primary key (meeting, position),
  constraint meeting_paper_of_meeting foreign key (meeting) references board_meeting (id)
) comment 'a paper that a meeting received';

create table meeting_decision (
  meeting  uuid         not null,
  position int          not null,
  words    longtext     not null,
  about    varchar(200) null comment 'what of the portal it is about, by its kind and id',
  primary key (meeting, position),
  constraint meeting_decision_of_meeting foreign key (meeting) references board_meeting (id)
) comment 'what a meeting decided';

create table meeting_correction (
  meeting      uuid         not null,
  position     int          not null,
  decision     int          null comment 'counted from one; null: where the minutes are',
  stood        longtext     not null,
  stands       longtext     not null,
  reason       longtext     not null,
  corrected_by varchar(100) not null,
  corrected_at datetime(6)  not null,
  primary key (meeting, position),
  constraint meeting_correction_of_meeting foreign key (meeting) references board_meeting (id)
) comment 'what was set right after a meeting';

-- Reports named the meeting they went before by day and words: one meeting for each such pair.
insert into board_meeting (id, title, on_day, place, status, minutes, version)
select uuid(), named.meeting_name, named.meeting_on, '', 'PLANNED', '', 0
from (select distinct meeting_name, meeting_on
      from section_report
      where meeting_name is not null and meeting_on is not null) named;

alter table section_report add column meeting uuid null after drafted_by;

update section_report report
  join board_meeting meeting
    on meeting.title = report.meeting_name and meeting.on_day = report.meeting_on
set report.meeting = meeting.id;

alter table section_report
  drop column meeting_on,
  drop column meeting_name,
  add constraint section_report_before_meeting foreign key (meeting) references board_meeting (id);
