-- What the virus scanner said last: the name of what it found, or why it could not say.
alter table document
  add column scan_words varchar(200) not null default '' after scan_state,
  add column scanned_at datetime(6)  null after scan_words,
  add index document_by_scan_state (scan_state, uploaded_at);
