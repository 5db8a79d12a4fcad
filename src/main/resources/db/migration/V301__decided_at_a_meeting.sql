alter table plan_action
  add column decided_at uuid null comment 'the meeting that decided that it is no longer applicable',
  add constraint plan_action_decided_at foreign key (decided_at) references board_meeting (id);

-- What was typed before has no day, so it stays as words.
alter table due_date_amendment
  add column decided_at uuid null comment 'the meeting itself, where it is known' after meeting,
  add constraint due_date_amendment_decided_at foreign key (decided_at) references board_meeting (id);
