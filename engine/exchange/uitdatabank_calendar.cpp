#include "engine/exchange/uitdatabank_calendar.h"

#include "engine/exchange/uitdatabank_texts.h"

namespace socialmap {
namespace {

/// {"status": {"type": "Available"}}, or as older records write it {"status": "Available"}.
Node const* type_under(Node const& node, std::string_view name) {
  auto const* found = node.find(name);
  if (found && found->map()) found = found->find("type");
  return found && found->text() ? found : nullptr;
}

}  // namespace

bool goes_on(Node const& event_or_date, Reading& reading) {
  auto const* type = type_under(event_or_date, "status");
  if (!type || *type->text() == "Available") return true;
  if (*type->text() != "Unavailable" && *type->text() != "TemporarilyUnavailable")
    warn_of(reading, *type, "is no status that is known; taken as not going on");
  return false;
}

bool booked_up(Node const& event_or_date) {
  auto const* type = type_under(event_or_date, "bookingAvailability");
  return type && *type->text() == "Unavailable";
}

UitCalendar calendar_of(Node const& event, std::string const& main_language, Reading& reading) {
  auto const type = text_under(event, "calendarType");
  if (type == "single" || type == "multiple") return dates_of(event, main_language, reading);
  if (type == "periodic" || type == "permanent") return opening_hours_of(event, main_language, reading);
  if (auto const* node = event.find("calendarType"))
    reading.problem(*node, "calendarType must be single, multiple, periodic or permanent", shown(*node));
  else
    reading.warning(event, "has no calendarType; when it takes place is unknown");
  return {};
}

}  // namespace socialmap
