#include "engine/calendar/occurrence.h"

#include <algorithm>

#include "engine/calendar/zone.h"
#include "engine/catalog/activity_parts.h"
#include "server/api/activity_views.h"
#include "server/api/editing_call.h"
#include "server/api/listing.h"
#include "server/api/resources.h"

namespace socialmap::api {
namespace {

constexpr std::size_t kMostDates = 60;
constexpr std::chrono::days kHorizon{400};

/// What decides when an offer meets, as its record has it.
struct Draft {
  Schedule schedule;
  std::optional<HolidayRule> holidays;
  std::vector<Cancellation> cancelled;
};

struct Dates {
  std::vector<OccurrenceView> items;
};

Record<Draft> const& draft_record() {
  using D = Draft;
  static Record<D> const record{
      "ScheduleDraft",
      "When an offer takes place, before it is kept.",
      {required("schedule", &D::schedule, list_of(slot()), "empty: by appointment"),
       optional("holidays", &D::holidays, holiday_rule(), "absent: it runs on"),
       defaulted("cancelled", &D::cancelled, list_of(cancellation()), "dates that do not go on")}};
  return record;
}

Record<Dates> const& dates_record() {
  static Record<Dates> const record{
      "ScheduleDates",
      "The meetings of the coming 400 days.",
      {required("items", &Dates::items, list_of(occurrence_view()), "at most 60, the first one first")}};
  return record;
}

Dates dates_of(Draft const& draft, Catalogue const& catalogue, Date today) {
  Timetable const timetable{draft.schedule, draft.holidays, catalogue.municipality.holidays, draft.cancelled};
  Dates dates;
  for (auto const& meeting : occurrences(timetable, {today, today + kHorizon, kMostDates})) {
    auto const end = meeting.end ? std::optional(to_iso8601(*meeting.end)) : std::nullopt;
    dates.items.push_back({to_iso8601(meeting.start), end});
  }
  return dates;
}

}  // namespace

Endpoint occurrences_endpoint(CurrentMap const& map) {
  Endpoint endpoint;
  endpoint.method = "POST";
  endpoint.path = "/occurrences";
  endpoint.operation_id = "listScheduleDates";
  endpoint.tag = "publishing";
  endpoint.summary = "The dates that a schedule stands for, before it is kept";
  endpoint.roles = {KeyRole::publisher, KeyRole::moderator};
  endpoint.body = schema_of(draft_record());
  endpoint.answer = schema_of(dates_record());
  endpoint.unconditional = true;
  endpoint.handler = [map](http::Request const& request) {
    auto const draft = read_body(draft_record(), request.body);
    auto const current = map();
    return json_answer(to_json(dates_record(), dates_of(draft, current->catalogue(), current->today())),
                       http::Caching::no_store);
  };
  return endpoint;
}

}  // namespace socialmap::api
