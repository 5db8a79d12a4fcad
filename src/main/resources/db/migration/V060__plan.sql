create table board_plan (
  id        uuid         not null primary key,
  plan_year varchar(7)   not null comment 'such as 2015-16',
  edition   int          not null comment 'a further import of the same year is the next edition',
  title     varchar(200) not null,
  state     varchar(40)  not null,
  version   bigint       not null,
  constraint board_plan_edition unique (plan_year, edition)
);

create table plan_doubt (
  plan     uuid         not null,
  position int          not null,
  in_row   int          not null comment 'as a spreadsheet numbers the rows of the file',
  cell     longtext     not null comment 'the heading of the column',
  words    longtext     not null,
  primary key (plan, position),
  constraint plan_doubt_of_plan foreign key (plan) references board_plan (id)
);

create table plan_unplaced (
  plan     uuid         not null,
  position int          not null,
  in_row   int          not null,
  cell     longtext     not null,
  words    longtext     not null comment 'text of the file that belongs to no action or priority',
  primary key (plan, position),
  constraint plan_unplaced_of_plan foreign key (plan) references board_plan (id)
);

create table priority (
  id     uuid     not null primary key,
  plan   uuid     not null,
  number int      not null,
  title  longtext not null,
  constraint priority_once unique (plan, number),
  constraint priority_of_plan foreign key (plan) references board_plan (id)
);

create table plan_action (
  id       uuid        not null primary key,
  priority uuid        not null,
  position int         not null,
  activity longtext    not null,
  outcome  longtext    not null,
  measure  longtext    not null,
  status   varchar(40) not null,
  due      date        null,
  version  bigint      not null,
  constraint plan_action_of_priority foreign key (priority) references priority (id)
);

create table plan_action_ref (
  action   uuid        not null,
  position int         not null,
  ref      varchar(60) not null,
  primary key (action, position),
  constraint plan_action_ref_of_action foreign key (action) references plan_action (id)
);

create table plan_action_lead (
  action    uuid         not null,
  position  int          not null,
  lead_name longtext     not null,
  primary key (action, position),
  constraint plan_action_lead_of_action foreign key (action) references plan_action (id)
);

create table plan_action_cross_reference (
  action   uuid        not null,
  position int         not null,
  ref      varchar(60) not null,
  primary key (action, position),
  constraint plan_action_cross_reference_of_action foreign key (action) references plan_action (id)
);

create table plan_action_feed (
  action    uuid        not null,
  position  int         not null,
  criterion varchar(20) not null comment 'its code, the same in every edition of a standard set',
  agency    varchar(60) not null comment 'blank: of all agencies',
  primary key (action, position),
  constraint plan_action_feed_of_action foreign key (action) references plan_action (id),
  index plan_action_feed_by_criterion (criterion)
);

create table milestone (
  id       uuid     not null primary key,
  action   uuid     not null,
  position int      not null,
  due      date     null,
  title    longtext not null,
  done     boolean  not null,
  constraint milestone_of_action foreign key (action) references plan_action (id)
);

create table progress_update (
  id         uuid         not null primary key,
  action     uuid         not null,
  position   int          not null,
  on_day     date         not null,
  text       longtext     not null,
  written_by varchar(100) not null,
  constraint progress_update_of_action foreign key (action) references plan_action (id)
);

create table due_date_amendment (
  id          uuid         not null primary key,
  action      uuid         not null,
  position    int          not null,
  old_due     date         null,
  new_due     date         not null,
  reason      longtext     not null,
  meeting     varchar(200) not null comment 'blank where an imported plan did not say',
  agreed_by   varchar(200) not null comment 'blank where an imported plan did not say',
  recorded_by varchar(100) not null,
  constraint due_date_amendment_of_action foreign key (action) references plan_action (id)
);
