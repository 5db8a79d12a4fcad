create table lead_holding (
  id          uuid         not null primary key,
  lead        varchar(300) not null comment 'a lead as the plan writes it: a role, a post, a group',
  held_by     varchar(40)  not null comment 'whether a person holds it or an agency',
  holder      varchar(100) not null comment 'user name of the person, code of the agency',
  since       date         not null,
  named_by    varchar(100) not null,
  constraint lead_holding_once unique (lead, held_by, holder),
  index lead_holding_by_holder (held_by, holder)
) comment 'who answers for the actions of a lead';
