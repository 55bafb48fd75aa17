// The meetings that the program computes for the timetables on standard input, for compare.py to check.
//
// In: a JSON list of cases, each with the fields of an activity (schedule, holidays, cancelled), the holidays
// of its municipality and a window. Out: a line for each case, a JSON list of [start, end or null].

#include <iostream>
#include <iterator>

#include "engine/calendar/occurrence.h"
#include "engine/calendar/zone.h"
#include "engine/catalog/activity_parts.h"
#include "engine/catalog/json.h"

namespace socialmap {
namespace {

struct Case {
  Schedule schedule;
  std::optional<HolidayRule> rule;
  std::vector<Cancellation> cancelled;
  Municipality municipality;
  Date from;
  Date to;
  int most = 0;
};

Record<Case> case_record() {
  return {"Case",
          "A timetable and a window.",
          {required("schedule", &Case::schedule, list_of(slot()), "its slots"),
           optional("holidays", &Case::rule, holiday_rule(), "what it does in holidays"),
           defaulted("cancelled", &Case::cancelled, list_of(cancellation()), "dates that do not go on"),
           required("municipality", &Case::municipality, nested(municipality_record()), "has the holidays"),
           required("from", &Case::from, calendar_date(), "first day of the window"),
           required("to", &Case::to, calendar_date(), "last day of the window"),
           required("most", &Case::most, whole_number(0, 1'000'000), "the first so many")}};
}

void write_meetings(JsonWriter& out, Case const& asked) {
  Timetable const timetable{asked.schedule, asked.rule, asked.municipality.holidays, asked.cancelled};
  out.begin_list();
  for (auto const& meeting :
       occurrences(timetable, {asked.from, asked.to, static_cast<std::size_t>(asked.most)})) {
    out.begin_list();
    out.text(to_iso8601(meeting.start));
    if (meeting.end)
      out.text(to_iso8601(*meeting.end));
    else
      out.null();
    out.end_list();
  }
  out.end_list();
}

void answer(std::istream& in, std::ostream& out) {
  std::string const text{std::istreambuf_iterator<char>(in), {}};
  Reading reading;
  auto const cases = list_of(nested(case_record())).read(read_json(text), reading);
  if (!cases) throw InvalidInput(std::move(reading.errors));
  for (auto const& asked : *cases) {
    JsonWriter line;
    write_meetings(line, asked);
    out << line.take() << '\n';
  }
}

}  // namespace
}  // namespace socialmap

int main() {
  try {
    socialmap::answer(std::cin, std::cout);
  } catch (socialmap::InvalidInput const& bad) {
    for (auto const& error : bad.errors()) std::cerr << to_line(error) << '\n';
    return 1;
  }
}
