-- Templates look the figures of a sentence up by key. Reports that were drafted before have none:
-- the rows of the round in figures, which is the first table, and those of all challenges get them.
update section_report
set figures = concat(
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    substring_index(figures, '"section":"STANDARDS"', 1),
    '"name":"Agencies asked"', '"key":"response.asked","name":"Agencies asked"'),
    '"name":"Agencies that started their return"',
    '"key":"response.started","name":"Agencies that started their return"'),
    '"name":"Agencies that submitted it"',
    '"key":"response.submitted","name":"Agencies that submitted it"'),
    '"name":"Agencies seen by a panel"',
    '"key":"response.panelled","name":"Agencies seen by a panel"'),
    '"name":"Agencies with published results"',
    '"key":"response.published","name":"Agencies with published results"'),
    '"name":"Exempt"', '"key":"response.exempt","name":"Exempt"'),
    '"name":"Panels to be reconvened"', '"key":"response.toBeReconvened","name":"Panels to be reconvened"'),
    '"name":"Grades without a gap"', '"key":"response.met","name":"Grades without a gap"'),
    '"name":"Grades without a gap, last round"',
    '"key":"response.metBefore","name":"Grades without a gap, last round"'),
    '"name":"Lowered"', '"key":"response.lowered","name":"Lowered"'),
    '"name":"Raised"', '"key":"response.raised","name":"Raised"'),
  substring(figures, char_length(substring_index(figures, '"section":"STANDARDS"', 1)) + 1));

update section_report
set figures = replace(replace(figures,
  '"name":"All challenges"', '"key":"challenges.raised","name":"All challenges"'),
  '"name":"Overdue"', '"key":"challenges.overdue","name":"Overdue"');
